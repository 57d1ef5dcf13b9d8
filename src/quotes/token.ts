import { ABBREVIATIONS } from "../text/abbreviations.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { QuotedSpan } from "./quoted-spans.ts";

/** A word, a mark, a whole quotation or a whole bracket of a paragraph: what the rules of attribution look at. */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quote" | "bracket";
  /** As it stands; of a quote what stands between the marks. */
  readonly text: string;
  /** Folded, a possessive 's or a contracted verb ("he'd") dropped. */
  readonly folded: string;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
  /** Counts from 0 in the paragraph. Tokens of a quotation's sentence share its number. */
  readonly sentence: number;
  /** Which of the paragraph's quoted spans a quote token is. */
  readonly quote?: number;
}

const PIECE =
  /(?<![\p{L}\p{N}])(?:[Cc]o|[Ee]x|[Ee]ks|[Nn]on|[Vv]ice|[Ss]emi|[Aa]nti|[Pp]ro|[Pp]asca|[Pp]ra|[Mm]ulti) - \p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)+|@?[\p{L}\p{M}\p{N}]+(?:(?:[-'’&@]|_+)[\p{L}\p{M}\p{N}]+)*(?:\.(?:[\p{N}\p{Ll}]+|\p{Lu}(?!\p{Ll}{2})[\p{Lu}\p{Ll}]?(?![\p{L}])))*(?:(?<=\p{Ll}s)['’](?=\s\p{Ll}))?|\([^()]{0,120}\)|\[[^[\]]{0,120}\]|(?<=\s)['‘"“]\p{Lu}[\p{L} ]{1,20}['’"”](?=\s\p{Lu})|\S/gu;
const WORD = /^@?[\p{L}\p{N}&]/u;
const CAPITAL = /^\p{Lu}/u;
const STOP = /^[.!?…]$/u;

/** The tokens of one paragraph in order; what stands within a quoted span is one token. */
export function readTokens(
  text: string,
  quoted: readonly QuotedSpan[],
  sentences: readonly Span[],
): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let breaks = 0;
  let sentence = 0;
  const numberAt = (at: number): number => {
    while (sentence < sentences.length - 1 && at >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    return sentence + breaks;
  };
  const readPlain = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(PIECE)) {
      const start = from + match.index;
      const token = tokenAt(match[0], start, numberAt(start));
      if (STOP.test(token.text) && isAbbreviationStop(tokens.at(-1), text.slice(token.end))) continue;
      tokens.push(token);
      if (
        STOP.test(token.text) &&
        token.end < (sentences[sentence]?.end ?? 0) &&
        isBreak(text.slice(token.end, token.end + 2))
      )
        breaks++;
    }
  };
  for (const [index, span] of quoted.entries()) {
    readPlain(next, span.start);
    // "… di pasar."Kami senang," katanya: a stop right before a mark ends a sentence as well
    if (tokens.at(-1)?.text === "." && tokens.at(-1)?.end === span.start) breaks++;
    tokens.push({
      kind: "quote",
      text: text.slice(span.words.start, span.words.end),
      folded: "",
      capital: false,
      start: span.start,
      end: span.end,
      sentence: numberAt(span.start),
      quote: index,
    });
    next = span.end;
  }
  readPlain(next, text.length);
  return tokens;
}

function tokenAt(text: string, start: number, sentence: number): Token {
  const kind = WORD.test(text) ? "word" : text.length > 1 ? "bracket" : "mark";
  const folded =
    kind === "word"
      ? fold(text)
          .replace(" - ", "-")
          .replace(/'(?:s|d|ve|re|ll|m)?$/u, "")
      : text;
  return { kind, text, folded, capital: CAPITAL.test(text), start, end: start + text.length, sentence };
}

/** A stop inside a sentence belongs to the abbreviation before it. */
function isAbbreviationStop(before: Token | undefined, after: string): boolean {
  return (
    before?.kind === "word" &&
    after.startsWith(" ") &&
    (/^\p{Lu}$/u.test(before.text) || ABBREVIATIONS.has(before.folded))
  );
}

/** Sentences run together without a blank ("bersabar.Ia") are still two. */
function isBreak(after: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(after) || /^\p{Lu}$/u.test(after);
}
