import { FUNCTION_WORDS } from "../text/function-words.ts";
import { BARE_CUES, CLAUSE_CUES, OTHER_CUES, PASSIVE_CUES } from "./reporting-words.ts";
import { isDegree } from "./degrees.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { BODY_HEADS, NAME_JOINERS, ROLE_HEADS, TITLES } from "./name-words.ts";
import { isPluralOffice } from "./plural-office.ts";
import { PRONOUNS } from "./pronouns.ts";
import {
  CALENDAR_WORDS,
  CIRCUMSTANCE_HEADS,
  CONNECTIVES,
  INDEFINITES,
  PHRASE_ENDS,
  QUESTION_WORDS,
} from "./small-words.ts";
import { isAcronym } from "./office-token.ts";
import type { Token } from "./token.ts";

/** A row of capitalised words: `from` and `to` are indexes of tokens, `to` exclusive. Brackets within are passed over. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The rows of capitalised words in a paragraph. A word that merely opens a sentence is in none; nor is a day or a month. */
export function findNameRuns(tokens: readonly Token[], plainWords: ReadonlySet<string>): readonly NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (startsRun(tokens, index, plainWords)) {
      const to = endOfRun(tokens, index);
      runs.push({ from: index, to });
      index = to;
    } else index++;
  }
  return runs;
}

/** Words that the paragraphs also write small, and so may be capitals of a sentence's start only. */
export function plainWordsOf(paragraphs: readonly (readonly Token[])[]): ReadonlySet<string> {
  const small = paragraphs.flatMap((tokens) =>
    tokens.filter(({ kind, capital }) => kind === "word" && !capital),
  );
  return new Set(small.map(({ folded }) => folded));
}

function startsRun(tokens: readonly Token[], index: number, plainWords: ReadonlySet<string>): boolean {
  const token = tokens[index];
  if (!token || !isNameWord(token)) return false;
  // "I Wayan Diar" is a name, "I" is none
  if (token.text === "I" && tokens[index + 1]?.capital !== true) return false;
  if (isDegree(token) && trailsName(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before?.end === token.start && (before.text === "#" || (before.text === "/" && isAcronym(token.text))))
    return false;
  const opens = !before || before.sentence !== token.sentence || /^[:•–—-]$/u.test(before.text);
  if (!opens) return true;
  if (ROLE_HEADS.has(token.folded) || TITLES.has(token.folded)) return true;
  if (BODY_HEADS.has(token.folded) && tokens[index + 1]?.capital === true) return true;
  return !isGrammar(token.folded) && !plainWords.has(token.folded);
}

/** Whether only degrees and brackets stand between a token and the comma before it: ", Sp. Rad (K)". */
function trailsName(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (isDegree(tokens[at]) || tokens[at]?.kind === "bracket" || tokens[at]?.text === ".") at--;
  return tokens[at]?.text === ",";
}

function isGrammar(word: string): boolean {
  return (
    FUNCTION_WORDS.id.has(word) ||
    FUNCTION_WORDS.en.has(word) ||
    CONNECTIVES.has(word) ||
    PHRASE_ENDS.has(word) ||
    CIRCUMSTANCE_HEADS.has(word) ||
    BARE_CUES.has(word) ||
    CLAUSE_CUES.has(word) ||
    OTHER_CUES.has(word) ||
    PASSIVE_CUES.has(word) ||
    QUESTION_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    isPluralOffice(word) ||
    (INDEFINITES.has(word) && word !== "salah") ||
    word.endsWith("nya") ||
    (/^\p{L}{5,}ly$/u.test(word) && !FIRST_NAMES.has(word)) ||
    VERB.test(word)
  );
}

/** Verbs by their affixes; no name has both. */
const VERB = /^(?:di\p{L}{3,}(?:kan|i)|me(?:ng|ny|m|n)\p{L}{3,}(?:kan|i)|ber\p{L}{4,}kan)$/u;

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let at = to; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) break;
    if (/\p{L}['’]s?$/u.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.kind === "word") break;
    if (isNameWord(token) || isMonthAsName(tokens, at)) to = at + 1;
    else if (!bridges(tokens, at)) break;
  }
  return to;
}

/** "James May", but not "In May" nor "Agus Mei 2025". */
function isMonthAsName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.capital || !MONTHS_AS_NAMES.has(token.folded)) return false;
  return FIRST_NAMES.has(before?.folded ?? "") && !/^\p{N}/u.test(after?.text ?? "");
}

/** Months that are names as well; folded. */
const MONTHS_AS_NAMES: ReadonlySet<string> = new Set(["may", "june", "april", "august"]);

/** Whether what stands between two capitals may be part of one name: a particle, a bracket, an ampersand. */
function bridges(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !isNameWord(next)) return false;
  return (
    token.kind === "bracket" ||
    token.text === "&" ||
    (token.kind === "word" && NAME_JOINERS.has(token.folded) && !IN_PLACES.has(token.folded)) ||
    ((token.folded === "of" || token.folded === "for") && ENGLISH_BODIES.has(tokens[at - 1]?.folded ?? ""))
  );
}

/** Heads of English bodies, whose name goes on behind "of" and "for"; folded. */
const ENGLISH_BODIES: ReadonlySet<string> = new Set(
  "department ministry university college institute museum bureau office board council house centers center association federation academy organization".split(
    " ",
  ),
);

/** Words that lead from a name to an office, and belong to neither however they are written. */
const NEVER_IN_NAMES: ReadonlySet<string> = new Set("selaku sebagai yang".split(" "));

/** Particles of names that are far more often prepositions. */
const IN_PLACES: ReadonlySet<string> = new Set(["di", "do", "y", "e", "san"]);

function isNameWord(token: Token): boolean {
  return (
    token.kind === "word" &&
    token.capital &&
    !CALENDAR_WORDS.has(token.folded) &&
    !NEVER_IN_NAMES.has(token.folded) &&
    !/\p{N}/u.test(token.text)
  );
}
