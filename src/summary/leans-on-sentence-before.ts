import { pairMarks } from "../text/quotation-marks.ts";
import { openingWith } from "./opening-with.ts";
import { STANDING_OPENINGS, TIED_OPENINGS } from "./openings.ts";
import { opensOnPossessed } from "./possessed.ts";

/** Words that stand for somebody or something named before. */
const PRONOUNS: ReadonlySet<string> = new Set([
  ..."ia dia beliau mereka keduanya ketiganya menurutnya baginya".split(" "),
  ..."he she they it his its her their him them both".split(" "),
]);

/** Words that may stand before the pronoun at a sentence's head: "menurut dia", "namun ia", "in it". */
const LEADING: ReadonlySet<string> = new Set(
  (
    "menurut bagi karena sebab bahkan selain kata ujar ucap tutur ungkap jelas dikatakan dijelaskan ditambahkan disebutkan diungkapkan ditegaskan " +
    "in with among of for to"
  ).split(" "),
);

const OPENING = /^[^\p{L}\p{N}]*(?<word>[\p{L}\p{N}-]+)(?:['’][\p{L}]+)?(?:,?\s+(?<second>[\p{L}\p{N}-]+))?/u;

/**
 * Whether a sentence says nothing without the one right before it: it opens on a pronoun, on something that is another's,
 * or on a word that ties it there; it points back; or it is a quotation whose speaker is not named in it.
 *
 * @example leansOnSentenceBefore("Namun, ia menolak.") // true
 */
export function leansOnSentenceBefore(sentence: string): boolean {
  return (
    opensOnPronoun(sentence) ||
    POINTING.test(sentence) ||
    (TIED.test(sentence) && !STANDING.test(sentence)) ||
    SUBORDINATE.test(sentence) ||
    opensOnPossessed(sentence) ||
    isUnnamedSpeech(sentence) ||
    saysThisThing(sentence)
  );
}

const TIED = openingWith(TIED_OPENINGS);
const STANDING = openingWith(STANDING_OPENINGS);

/** "Hal itu", "Ini", "This is": a word at the head that stands for what was said before; "this week" stands for itself. */
const POINTING =
  /^[^\p{L}\p{N}]*(?:hal (?:ini|itu|tersebut|demikian|serupa|senada|yang sama)|(?:ini|itu)(?! saja)|demikian|(?:this|that|these|those)(?:['’]s|['’]re| (?:is|was|are|were|has|had|have|will|would|could|can|may|might|means?|makes?|came|comes|follows|followed|includes?)))(?!\p{L})/iu;

/** A clause that hangs on another and has no other of its own: "Sekalipun perkaranya dihentikan." */
const SUBORDINATE =
  /^[^\p{L}\p{N}]*(?:sekalipun|meski|meskipun|walau|walaupun|karena|agar|supaya|hingga|because|although|though)(?!\p{L})[^,]*$/iu;

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

/** Has "hal itu" anywhere in the author's own words. */
function saysThisThing(sentence: string): boolean {
  const found = THIS_THING.exec(sentence);
  return (
    found !== null && !pairMarks(sentence).some(({ start, end }) => start < found.index && found.index < end)
  );
}

const THIS_THING = /(?<!\p{L})hal (?:itu|ini|tersebut)(?!\p{L})/iu;
