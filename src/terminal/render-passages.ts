import type { PassagesReply } from "../bot/reply.ts";
import { missingWords, placeOf } from "../bot/wording.ts";
import type { Passage } from "../search/passage.ts";
import type { Look } from "./look.ts";
import { printable, printableWords } from "./printable.ts";

/** The passages, and below them the words that no article has. */
export function renderPassages({ passages, missing }: PassagesReply, look: Look): readonly string[] {
  const note = missing.length > 0 ? look.paint.quiet(printable(missingWords(missing)[look.locale])) : "";
  return [...passages.map((passage) => renderPassage(passage, look)), note];
}

/**
 * A passage below its place, the answering sentence in bold. Where nothing shows bold, a sentence that is not all of its
 * paragraph is set above it, behind an arrow.
 */
export function renderPassage({ text, answer }: Passage, { paint }: Look): string {
  const { article, paragraph } = text;
  const place = paint.accent(placeOf(printable(article.title), paragraph.number));
  if (!answer) return `${place}\n${printableWords(text)}`;
  const before = printable(paragraph.text.slice(0, answer.span.start));
  const after = printable(paragraph.text.slice(answer.span.end));
  const pointer = paint.showsBold || before + after === "" ? "" : `→ ${printableWords(answer)}\n`;
  return `${place}\n${pointer}${before}${paint.strong(printableWords(answer))}${after}`;
}
