import type { Locale } from "../bot/languages.ts";
import type { PassagesReply } from "../bot/reply.ts";
import { missingWords } from "../bot/wording.ts";
import type { Passage } from "../search/passage.ts";
import { ACCENTS } from "./accents.ts";
import type { Card, CardItem } from "./card.ts";
import { linkToPlace } from "./link-to-article.ts";
import { sentencesLeftOut } from "./notices.ts";
import { onlyArticle } from "./only-article.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { paragraphItem } from "./paragraph-item.ts";
import { showLabel } from "./show-text.ts";

/** A question longer than a line or two is shown by its beginning, in UTF-16 units. */
const QUESTION_LENGTH = 150;

/** How much of a list of words is worth the room, in UTF-16 units. */
const NOTE_LENGTH = 300;

export function passagesCard({ question, passages, missing }: PassagesReply, locale: Locale): Card {
  const note = missing.length > 0 ? [`-# ${showLabel(missingWords(missing)[locale], NOTE_LENGTH)}`] : [];
  const only = onlyArticle(passages.map(({ text }) => text));
  return {
    accent: ACCENTS.passages,
    head: [`### ${showLabel(question, QUESTION_LENGTH)}`, ...note],
    items: passages.map((passage) => passageItem(passage, locale)),
    layout: "divided",
    page: PAGE_SIZES.passages,
    ...(only ? { article: only } : {}),
  };
}

/** A passage below the place where it stands, its answering sentence in bold. */
export function passageItem({ text, answer }: Passage, locale: Locale): CardItem {
  const place = linkToPlace(text.article, text.paragraph.number);
  const item = paragraphItem(text, answer, (words, count) => {
    const note = count > 0 ? ` · ${sentencesLeftOut(count)[locale]}` : "";
    return `-# ${place}${note}\n${words}`;
  });
  return { ...item, context: text };
}
