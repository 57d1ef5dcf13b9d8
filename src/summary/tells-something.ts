import { isBoilerplate } from "../articles/boilerplate.ts";
import { wordsIn } from "../text/words.ts";
import { openingWith } from "./opening-with.ts";
import { ANNOUNCING_OPENINGS } from "./openings.ts";

/**
 * Whether a sentence tells something of its own: it is whole and ends, and neither labels, nor lists, nor asks, nor points to what
 * stands elsewhere. What somebody else says may ask.
 */
export function tellsSomething(sentence: string): boolean {
  return (
    ENDED.test(sentence) &&
    !BROKEN_OFF.test(sentence) &&
    !(LOOSE_END.test(sentence) && wordsIn(sentence).length < LINE) &&
    !/^\p{Ll}/u.test(sentence) &&
    !LABEL.test(sentence) &&
    !ASIDE.test(sentence) &&
    !(/\p{Lu}/u.test(sentence) && !COMMON_WORD.test(sentence)) &&
    !ASKING.test(sentence) &&
    !ANNOUNCING.test(sentence) &&
    !ANNOUNCING_END.test(sentence) &&
    !isBoilerplate(sentence)
  );
}

/** An end mark, with the quotation marks and brackets that close there; before those marks it may stand, or after. */
const ENDED = /[.!?…。！？]["”’»'“)\]」』]*$/u;

/** An end mark after a colon or a comma stands where a video, a message or a list was. */
const BROKEN_OFF = /[:;,]\s*[.!?]$/u;

/** An end mark after a blank ends a line of its own, such as a link or a caption, or a sentence whose last words were a link. */
const LOOSE_END = /\s[.!?]$/u;

/** Words below which it is a line of its own. */
const LINE = 15;

/** Up to three words and a colon, before anything but speech: "Penumpang: 150 orang." */
const LABEL = /^\p{L}[\p{L}\p{N}.-]*(?: [\p{L}\p{N}.-]+){0,2}:\s+(?!["“”'‘„«])/u;

/** All of it in brackets. */
const ASIDE = /^(?:\([^()]*\)|\[[^[\]]*\])[.!?]?$/u;

/** What is no name, figure or unit; a row of a table has none. */
const COMMON_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}-]{3,}(?![\p{L}\p{N}])/u;

const ASKING = /[?？][)\]]*$/u;

const ANNOUNCING = openingWith(ANNOUNCING_OPENINGS);

/** "… sebagai berikut.", "… listed below." */
const ANNOUNCING_END = /(?<!\p{L})(?:berikut(?: ini)?|di bawah ini|as follows|below)[.!]$/iu;
