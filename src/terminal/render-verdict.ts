import type { VerdictReply } from "../bot/reply.ts";
import { changeOf, comparedWith, verdictOf } from "../bot/word-verdict.ts";
import { placeOf, WORDING } from "../bot/wording.ts";
import type { Look } from "./look.ts";
import { printable, printableWords } from "./printable.ts";

/** The verdict, how the claim differs, gravest first, and where the words stand. */
export function renderVerdict(reply: VerdictReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  const { match, changes, compared } = reply;
  const differences = changes.map((change) => `  · ${printable(changeOf(change)[locale])}`);
  return [
    [paint.strong(printable(verdictOf(reply)[locale])), ...differences].join("\n"),
    match ? renderMatch(match, look) : "",
    paint.quiet(comparedWith(compared)[locale]),
  ];
}

/** The words found, within their paragraph, so that they can be judged. */
function renderMatch(match: NonNullable<VerdictReply["match"]>, { locale, paint }: Look): string {
  const { words, speaker, isQuoted } = match;
  const { article, paragraph, span } = words;
  const place = paint.accent(placeOf(printable(article.title), paragraph.number));
  const who = speaker ? printable(speaker.name) : WORDING.noSpeaker[locale];
  const before = printable(paragraph.text.slice(0, span.start));
  const after = printable(paragraph.text.slice(span.end));
  return `${place}${isQuoted ? ` — ${who}` : ""}\n${before}${paint.strong(printableWords(words))}${after}`;
}
