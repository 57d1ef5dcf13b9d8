import type { ParagraphView } from "./sentence-view.ts";
import { CONNECTIVES } from "./small-words.ts";

/** As many links as a sentence begins with; more are no sentence's. */
const MOST_LINKS = 6;

/** Whether a token is the first of its sentence but for links: "Namun demikian, ia …". */
export function opensSentence(view: ParagraphView, at: number): boolean {
  const start = view.sentenceStart(at);
  if (at - start > MOST_LINKS) return false;
  return view.tokens.slice(start, at).every(({ kind, folded }) => kind === "mark" || CONNECTIVES.has(folded));
}
