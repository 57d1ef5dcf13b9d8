import type { Span } from "../text/span.ts";
import { attributionOf } from "./attribution-of.ts";
import type { Cue } from "./cue-at.ts";
import { findStatements } from "./indirect-statements.ts";
import { isSpeech } from "./is-speech.ts";
import type { Place, Sentence } from "./place.ts";
import type { QuoteForm } from "./quote.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { Token } from "./token.ts";

/** Something said, before it is known by whom. */
export interface Said {
  readonly words: Span;
  readonly form: QuoteForm;
  readonly attribution: Cue | undefined;
  /** Whether words that nobody could be read from lead to it: "The slogan read: …". */
  readonly isLedIn: boolean;
}

/** What a sentence says somebody said, in its order: quotations first, then statements where none of them is. */
export function saidIn({ at, view }: Place, { from, to }: Sentence): readonly Said[] {
  const quoted: Said[] = [];
  for (let token = from; token < to; token++) {
    const span = at.quoted[view.tokens[token]?.quote ?? -1];
    if (!span) continue;
    const attribution = attributionOf(view, token);
    const form = isSpeech(view, token, attribution);
    if (form !== "none")
      quoted.push({
        words: span.words,
        form: resumes(quoted, attribution) ? "direct" : form,
        attribution,
        isLedIn: isLedIn(view, token),
      });
  }
  const used = new Set(quoted.map(({ attribution }) => attribution?.cue.start));
  const stated: Said[] = [];
  for (const { words, attribution } of findStatements(view, from, to)) {
    const isFree = [...quoted, ...stated].every(
      (other) => other.words.end <= words.start || words.end <= other.words.start,
    );
    if (isFree && !used.has(attribution.cue.start))
      stated.push({ words, form: "indirect", attribution, isLedIn: false });
  }
  return [...quoted, ...stated].toSorted((a, b) => a.words.start - b.words.start);
}

/** Whether words stand before a quotation in its sentence, or a colon before it. */
function isLedIn(view: ParagraphView, quote: number): boolean {
  const { tokens } = view;
  const start = view.sentenceStart(quote);
  const isLink = LINKED.has(tokens[start]?.folded ?? "") && tokens.slice(start, start + 3).some(isColon);
  if (!isLink && tokens.slice(start, quote).some(({ kind }) => kind === "word")) return true;
  let before = quote - 1;
  while (tokens[before]?.text === ".") before--;
  return isColon(tokens[before]);
}

/** Words with which a site's link to another article begins, which may be pasted before a quotation: "Baca juga: …"; folded. */
const LINKED: ReadonlySet<string> = new Set("baca simak tonton lihat read watch".split(" "));

function isColon(token: Token | undefined): boolean {
  return token?.text === ":";
}

/** Whether a cue that reports a whole quotation already stands between it and this one: "…," kata X, "dan …". */
function resumes(earlier: readonly Said[], attribution: Cue | undefined): boolean {
  const before = earlier.at(-1);
  return (
    before?.form === "direct" &&
    attribution !== undefined &&
    before.attribution?.cue.start === attribution.cue.start
  );
}
