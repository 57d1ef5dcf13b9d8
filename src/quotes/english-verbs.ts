import { ROLE_HEADS } from "./name-words.ts";
import { isPluralOffice } from "./plural-office.ts";
import { VERB_PARTICLES } from "./reporting-words.ts";
import { DETERMINERS } from "./small-words.ts";
import type { Token } from "./token.ts";

/** Pasts without -ed, and what stands for a verb by itself; folded. Verbs of speech are in the lists of cues. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    "held came took went saw made gave left won lost met ran sent brought caught led began fell found kept built paid sold spent stood understood bought fought taught became got drew drove flew grew hid knew " +
    "rose shook shot sought slept stole struck swore threw wore broke chose froze rode sank swam lit fled fed bent bound dealt dug felt forgot forgave heard hung overcame overtook withdrew " +
    "has have had is was are were will would can could may might must does did shall"
  ).split(" "),
);

/** Words in -ed that are no pasts; folded. */
const NO_PASTS: ReadonlySet<string> = new Set(
  "united need needs seed speed breed greed creed indeed hundred sacred naked exceed proceed succeed embed shed sled med feed weed deed reed freed aged beloved rugged wicked".split(
    " ",
  ),
);

const BE: ReadonlySet<string> = new Set("is was are were be been being get gets got".split(" "));

/** What stands before "to say" where it was said: "went on to say", "continued to insist"; folded. */
const GOING_ON: ReadonlySet<string> = new Set("on continue continues continued proceeded".split(" "));

/** Participles of verbs of speech without -ed; folded. */
const SPOKEN: ReadonlySet<string> = new Set("said told written thought shown known found".split(" "));

/** Whether the word at a token of an English phrase is its verb, and no participle that describes a noun: "seized", "held". */
export function isEnglishVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.capital) return false;
  return IRREGULAR.has(token.folded) || (isPast(token.folded) && !describesNoun(tokens, at));
}

/** Whether a reporting word is used as one, and not in the passive ("was told"), for what is yet to be ("to report"), or to describe a noun ("his stated aim"). */
export function reportsActively(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? "";
  if (tokens[at - 1]?.folded === "to") return GOING_ON.has(tokens[at - 2]?.folded ?? "");
  if (!isPast(word) && !SPOKEN.has(word)) return true;
  return !isPassive(tokens, at) && !(isPast(word) && followsDeterminer(tokens, at));
}

function isPast(word: string): boolean {
  return /^\p{L}{2,}ed$/u.test(word) && !NO_PASTS.has(word);
}

/** "The newly elected mayor", "an unnamed source", "senior elected officials". */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.folded ?? "";
  return followsDeterminer(tokens, at) || ROLE_HEADS.has(next) || isPluralOffice(next);
}

function followsDeterminer(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^\p{L}{2,}ly$/u.test(tokens[before]?.folded ?? "")) before--;
  return DETERMINERS.has(tokens[before]?.folded ?? "") && tokens[before]?.folded !== "that";
}

/** "Was told", "were arrested and charged", as few verbs as anybody joins. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    let before = verb - 1;
    for (; VERB_PARTICLES.has(tokens[before]?.folded ?? ""); before--)
      if (BE.has(tokens[before]?.folded ?? "")) return true;
    if (tokens[before]?.folded !== "and" || !isPast(tokens[before - 1]?.folded ?? "")) return false;
    verb = before - 1;
  }
  return false;
}

const MOST_JOINED = 4;

/** Words that stand for a verb in an English clause, or for its subject; folded. */
const CLAUSE_SIGNS: ReadonlySet<string> = new Set(
  (
    "be been do isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't cannot " +
    "he she it they we i you there"
  ).split(" "),
);

/** Whether some tokens hold a verb, as an English clause must. */
export function holdsEnglishVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ folded }, at) => CLAUSE_SIGNS.has(folded) || isEnglishVerb(tokens, from + at));
}
