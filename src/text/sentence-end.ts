import { isAbbreviated, isWholeWord } from "./abbreviated.ts";
import { NAMES_WITH_MARKS } from "./abbreviations.ts";
import { isAttribution } from "./attribution-after.ts";
import { opensSentences } from "./sentence-openers.ts";
import type { Stop } from "./sentence-stops.ts";
import { isSmallOpening } from "./small-opening.ts";

/** Whether a sentence ends at a stop, from what stands on either side of it. */
export function endsSentence(text: string, stop: Stop): boolean {
  const after = afterBlanks(text, stop.end);
  if (after === "") return true;
  const left = text.slice(Math.max(0, stop.at - REACH), stop.at);
  const closing = text.slice(stop.closing, stop.end);
  const { word = "", before = "" } = LAST_WORDS.exec(left)?.groups ?? {};
  const { next = "", following = "" } = FIRST_WORDS.exec(after)?.groups ?? {};
  const isPlain = stop.closing - stop.at === 1 && text.charAt(stop.at) === ".";
  if (SMALL.test(after)) return isPlain && /^(?:\[.*)?$/u.test(closing) && isSmallOpening(word, after);
  if (ASIDE.test(after) && !(closing === "" && isWholeWord(word, 3) && INSERTED.test(after))) return false;
  const isDashed = DASHED.test(after);
  if (!isDashed && !OPENINGS.some((opening) => opening.test(after))) return false;
  if (ONE_WORD_IN_BRACKETS.test(left) && closing.startsWith(")")) return opensSentences(next);
  const exclaims = /[?!]/u.test(text.charAt(stop.closing - 1));
  if (QUOTATION_MARK.test(closing)) {
    if (isDashed || INITIALS.test(left)) return opensSentences(next);
    return !isAttribution(after, { exclaims: exclaims || !isPlain });
  }
  if (exclaims) return !NAMES_WITH_MARKS.has(word) || opensSentences(next);
  if (!isPlain) return word !== next;
  if (isDashed) return word === "" || isWholeWord(word, 3);
  if (closing.includes("[")) return true;
  return !isAbbreviated({ word, before, next, following, inBrackets: after.startsWith("(") });
}

/** What may open a sentence, one pattern each. */
const OPENINGS: readonly RegExp[] = [
  // A capital, a digit or a letter of a script without capitals, after such marks as open or set off an item
  /^(?:\.{3}\s?|…\s?)?["“”„«‘'’([{「『（¿¡]*(?:[@#$£€¥©•●▪*]\s?|-{1,2}|–|—)?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u,
  // The same after a mark that a blank sets off, as some agencies write
  /^["'“‘] [\p{Lu}\p{N}]/u,
  // A trade name ("iPhone"), an account ("@kabar") or a lettered item ("b. Salinan")
  /^(?:\p{Ll}\p{Lu}|[@#]\p{L}|\p{Ll}[.)]\s\S)/u,
  // The small letters in which a reporter signs, at the end of a paragraph or where the next was joined to it ("(abc/de)")
  /^[([]\p{Ll}[\p{L}\d/ ]{0,20}[)\]](?:$|\s+["“]?\p{Lu})/u,
];
/** A dash that sets off an item, or what a place and a date stand before. */
const DASHED = /^(?:-{1,2}|–|—)\s+["“]?[\p{Lu}\p{N}]/u;
/** A word in small letters; a lettered item and a trade name are none. */
const SMALL = /^\p{Ll}[\p{Ll}'’-]+(?!\p{L})/u;
/** A bracket after which the sentence goes on, or ends with its own full stop: "“Bagus!” (2015) lalu", "(hlm. 7)." */
const ASIDE = /^\([^()]{0,80}\)\s*(?:[,;:\p{Ll}]|[-–—]\s)|^\((?:\S+|[^()]{0,30}\d)\)\./u;
/** The first word, with its stop if it is a single initial, and the one that follows without a mark between them. */
const FIRST_WORDS =
  /^[^\p{L}\p{N}+#]*(?<next>\p{Lu}\.(?!\p{L})|[+#]?[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*)(?:-\p{L}+)?(?:\s+(?<following>\p{L}+))?/u;
/** A word that an editor puts before what was said: "(Harganya) naik". */
const INSERTED = /^\(\p{Lu}\p{L}*(?: \p{L}+){0,2}\)\s+\p{Ll}/u;
const LAST_WORDS = /(?<before>[^\s("“]*?)\s*["“‘'([]*(?<word>[\p{L}\p{N}.'’&]+)$/u;
const QUOTATION_MARK = /["”’»'“」』]/u;

/** "Jenderal (Purn.) Wiranto", "apa (?)". */
const ONE_WORD_IN_BRACKETS = /\([^\s()]{0,12}$/u;

/** A nickname of initials in marks: "Patrick “P. J.” Hale". */
const INITIALS = /["“](?:\p{Lu}\.\s?){0,3}\p{Lu}$/u;

/** UTF-16 units looked at before and after a stop: two long words. */
const REACH = 64;

const BLANKS = /\s*/uy;

function afterBlanks(text: string, from: number): string {
  BLANKS.lastIndex = from;
  const start = from + (BLANKS.exec(text)?.[0].length ?? 0);
  return text.slice(start, start + 2 * REACH);
}
