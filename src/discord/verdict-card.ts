import { wholeParagraph } from "../articles/excerpt.ts";
import type { Locale } from "../bot/languages.ts";
import type { VerdictReply } from "../bot/reply.ts";
import { changeOf, comparedWith, verdictOf } from "../bot/word-verdict.ts";
import { WORDING } from "../bot/wording.ts";
import { ACCENTS } from "./accents.ts";
import type { Card, CardItem } from "./card.ts";
import { linkToPlace } from "./link-to-article.ts";
import { sentencesLeftOut } from "./notices.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { paragraphItem } from "./paragraph-item.ts";
import { showLabel, showWords } from "./show-text.ts";

/** In UTF-16 units. */
const NAME_LENGTH = 100;
const VERDICT_LENGTH = 300;

/** Where there are more differences, the words themselves stand between the gravest and the others. */
const BEFORE_MATCH = 10;

/** The verdict, the words found in bold among the sentences around them, and how the claim differs, gravest first. */
export function verdictCard(reply: VerdictReply, locale: Locale): Card {
  const { match, changes, compared } = reply;
  const differences = changes.map((change) => ({
    least: () => `- ${showWords(changeOf(change)[locale].replaceAll("\n", " "))}`,
  }));
  return {
    accent: ACCENTS.verdict,
    head: [
      `### ${showLabel(verdictOf(reply)[locale], VERDICT_LENGTH)}`,
      `-# ${comparedWith(compared)[locale]}`,
    ],
    items: [
      ...differences.slice(0, BEFORE_MATCH),
      ...(match ? [matchItem(match, locale)] : []),
      ...differences.slice(BEFORE_MATCH),
    ],
    layout: "apart",
    page: PAGE_SIZES.verdict,
    ...(match ? { article: match.words.article } : {}),
  };
}

function matchItem(
  { words, speaker, isQuoted }: NonNullable<VerdictReply["match"]>,
  locale: Locale,
): CardItem {
  const { article, paragraph } = words;
  const name = speaker ? `**${showLabel(speaker.name, NAME_LENGTH)}**` : WORDING.noSpeaker[locale];
  const place = `${isQuoted ? `${name} · ` : ""}${linkToPlace(article, paragraph.number)}`;
  const item = paragraphItem(wholeParagraph(article, paragraph), words, (shown, count) => {
    const note = count > 0 ? ` · ${sentencesLeftOut(count)[locale]}` : "";
    return `-# ${place}${note}\n${shown}`;
  });
  return { ...item, context: words, ...(isQuoted ? { quote: { words } } : {}) };
}
