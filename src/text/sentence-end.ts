import { isAbbreviated } from "./abbreviated.ts";
import { NAMES_WITH_MARKS } from "./abbreviations.ts";
import { isAttribution } from "./attribution-after.ts";
import { opensSentences } from "./sentence-openers.ts";
import type { Stop } from "./sentence-stops.ts";

/** Whether a sentence ends at a stop, from what stands on either side of it. */
export function endsSentence(text: string, stop: Stop): boolean {
  const after = afterBlanks(text, stop.end);
  if (after === "") return true;
  if (!OPENINGS.some((opening) => opening.test(after))) return false;
  const next = FIRST_WORD.exec(after)?.groups?.["word"] ?? "";
  const left = text.slice(Math.max(0, stop.at - REACH), stop.at);
  const closing = text.slice(stop.closing, stop.end);
  if (ONE_WORD_IN_BRACKETS.test(left) && closing.startsWith(")")) return opensSentences(next);
  const exclaims = /[?!]/u.test(text.charAt(stop.closing - 1));
  if (QUOTATION_MARK.test(closing)) return !isAttribution(after, { exclaims });
  const { word = "", before = "" } = LAST_WORDS.exec(left)?.groups ?? {};
  if (exclaims) return !NAMES_WITH_MARKS.has(word) || opensSentences(next);
  if (stop.closing - stop.at > 1 || text.charAt(stop.at) !== ".") return word !== next;
  return !isAbbreviated({ word, before, next, inBrackets: after.startsWith("(") });
}

/** What may open a sentence, one pattern each. */
const OPENINGS: readonly RegExp[] = [
  // A capital, a digit or a letter of a script without capitals, after such marks as open or set off an item
  /^(?:\.{3}\s?|…\s?)?["“”„«‘'’([{「『（¿¡]*(?:[@#$£€¥©•●▪*]\s?|-{1,2}|–|—)?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u,
  // A trade name ("iPhone"), an account ("@kabar") or a lettered item ("b. Salinan")
  /^(?:\p{Ll}\p{Lu}|[@#]\p{L}|\p{Ll}[.)]\s\S)/u,
  // The small letters in which a reporter signs at the end of a paragraph ("(abc/de)")
  /^[([]\p{Ll}[\p{L}/ ]{0,20}[)\]]$/u,
];
/** The first word, with its stop if it is a single initial. */
const FIRST_WORD = /^[^\p{L}\p{N}+#]*(?<word>\p{Lu}\.(?!\p{L})|[+#]?[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*)/u;
const LAST_WORDS = /(?<before>[^\s("“]*?)\s*["“‘'([]*(?<word>[\p{L}\p{N}.'’&]+)$/u;
const QUOTATION_MARK = /["”’»'“」』]/u;

/** "Jenderal (Purn.) Wiranto", "apa (?)". */
const ONE_WORD_IN_BRACKETS = /\([^\s()]{0,12}$/u;

/** UTF-16 units looked at before and after a stop: two long words. */
const REACH = 64;

const BLANKS = /\s*/uy;

function afterBlanks(text: string, from: number): string {
  BLANKS.lastIndex = from;
  const start = from + (BLANKS.exec(text)?.[0].length ?? 0);
  return text.slice(start, start + 2 * REACH);
}
