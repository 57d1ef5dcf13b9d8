import { pairMarks } from "../text/quotation-marks.ts";

/** Words that stand for somebody or something named before. */
const PRONOUNS: ReadonlySet<string> = new Set([
  ..."ia dia beliau mereka keduanya ketiganya menurutnya baginya".split(" "),
  ..."he she they it his her its their him them both".split(" "),
]);

/** Words that may stand before the pronoun at a sentence's head: "menurut dia", "namun ia", "but he". */
const LEADING: ReadonlySet<string> = new Set(
  "menurut bagi namun tetapi tapi lalu kemudian karena sebab bahkan selain itu and but so then however meanwhile".split(
    " ",
  ),
);

const OPENING = /^[^\p{L}\p{N}]*(?<word>[\p{L}\p{N}-]+)(?:['’][\p{L}]+)?(?:,?\s+(?<second>[\p{L}\p{N}-]+))?/u;

/**
 * Whether a sentence says nothing without the one before it: it opens on a pronoun or
 * points back, or is a quotation whose speaker is
 * not named in it.
 *
 * @example leansOnSentenceBefore("Namun, ia menolak.") // true
 */
export function leansOnSentenceBefore(sentence: string): boolean {
  return opensOnPronoun(sentence) || POINTING.test(sentence) || isUnnamedSpeech(sentence);
}

/** "Hal itu", "Ini", "This is": a word at the head that stands for what was said before; "this week" stands for itself. */
const POINTING =
  /^[^\p{L}\p{N}]*(?:hal (?:ini|itu|tersebut|demikian|serupa|senada|yang sama)|(?:ini|itu)(?! saja)|demikian|(?:this|that|these|those) (?:is|was|are|were|has|had|have|will|would|could|can|may|might|means?|makes?|came|comes|follows|followed|includes?))(?!\p{L})/iu;

function opensOnPronoun(sentence: string): boolean {
  const { word = "", second = "" } = OPENING.exec(sentence)?.groups ?? {};
  const first = word.toLowerCase();
  return PRONOUNS.has(first) || (LEADING.has(first) && PRONOUNS.has(second.toLowerCase()));
}

/** A sentence that opens in marks, and after them has a pronoun for its speaker or nothing. */
function isUnnamedSpeech(sentence: string): boolean {
  const [first] = pairMarks(sentence);
  if (first === undefined || sentence.slice(0, first.start).trim() !== "") return false;
  return UNNAMED.test(sentence.slice(first.end));
}

/** "katanya", "ujar dia", "he said", "said she", or no more than marks. */
const UNNAMED =
  /^[^\p{L}]*(?:\p{L}+nya(?!\p{L})|(?:\p{L}+\s+)?(?:dia|ia|beliau|mereka|he|she|they|it)(?!\p{L})|$)/iu;
