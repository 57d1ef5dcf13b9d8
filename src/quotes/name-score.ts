import { FIRST_NAMES } from "./first-names.ts";
import { phraseOf, type NameEvidence } from "./name-evidence.ts";
import type { NameRun } from "./name-runs.ts";
import { NAME_WEIGHTS } from "./name-weights.ts";
import { BODY_HEADS, NAMING_HEADS } from "./name-words.ts";
import { isBodyName } from "./bodies.ts";
import {
  isAcronym,
  isOfficeAsName,
  isOfficeBehind,
  isQuarterAsName,
  isRoleToken,
  isTitle,
} from "./office-token.ts";
import { PLACE_TAKERS, PLACES } from "./places.ts";
import type { Token } from "./token.ts";

/** A name that would begin at a token of a run and end before `rest`. */
export interface NameCandidate {
  readonly run: NameRun;
  readonly at: number;
  readonly rest: number;
  /** Whether the run has an office at all. */
  readonly isOfOffice: boolean;
}

/** How much speaks for a person's name to begin just there, in the points of {@link NAME_WEIGHTS}. */
export function scoreName(
  tokens: readonly Token[],
  candidate: NameCandidate,
  evidence: NameEvidence,
): number {
  return (
    scoreOfBoundary(tokens, candidate, evidence) +
    scoreOfWords(tokens, candidate, evidence) +
    scoreOfRest(tokens, candidate, evidence)
  );
}

function scoreOfBoundary(
  tokens: readonly Token[],
  { run, at, rest, isOfOffice }: NameCandidate,
  evidence: NameEvidence,
): number {
  const isApart = tokens[at - 1]?.text === ",";
  if (at === run.from) return isOfOffice && !isApart ? NAME_WEIGHTS.opensOffice : NAME_WEIGHTS.opensRun;
  const before = tokens[at - 1];
  const word = before?.folded ?? "";
  if (NAMING_HEADS.has(word)) return NAME_WEIGHTS.afterNamingHead;
  if (NAMING_HEADS.has(tokens[at - 2]?.folded ?? "") && !isBodyName(word))
    return NAME_WEIGHTS.afterFirstOfBody;
  const words = rest - at;
  if (PLACE_TAKERS.has(word) && words > 2 && !FIRST_NAMES.has(tokens[at]?.folded ?? ""))
    return NAME_WEIGHTS.ofPlace;
  if (PLACE_TAKERS.has(tokens[at - 2]?.folded ?? "") && words > 1) return NAME_WEIGHTS.afterPlace;
  if (before && endsOffice(before)) return NAME_WEIGHTS.afterEndOfOffice;
  if (isOfficeBehind(tokens[at - 2], before)) return NAME_WEIGHTS.afterOffice;
  if (evidence.asBody.has(word) || evidence.asPlace.has(word)) return NAME_WEIGHTS.afterBody;
  return at === rest - 1 ? NAME_WEIGHTS.lastAlone : 0;
}

/** A place, a bracket, an acronym or a rank, after which an office hardly goes on. */
function endsOffice(token: Token): boolean {
  return (
    token.kind === "bracket" ||
    PLACES.has(token.folded) ||
    isAcronym(token.text) ||
    isBodyName(token.folded) ||
    isTitle(token)
  );
}

function scoreOfWords(
  tokens: readonly Token[],
  { at, rest, isOfOffice }: NameCandidate,
  evidence: NameEvidence,
): number {
  const name = tokens.slice(at, rest).filter(({ kind }) => kind === "word");
  let score: number = NAME_WEIGHTS.byLength[name.length] ?? NAME_WEIGHTS.tooLong;
  for (const [index, token] of name.entries()) {
    if (index === 0 && opensName(tokens, at, evidence)) continue;
    if (isOfficeBehind(name[index - 1] ?? tokens[at - 1], token))
      score += isAcronym(token.text) ? NAME_WEIGHTS.acronym : NAME_WEIGHTS.office;
    if (isOfOffice && PLACES.has(token.folded)) score += NAME_WEIGHTS.place;
    else if (evidence.asPlace.has(token.folded)) score += NAME_WEIGHTS.usedAsPlace;
    if (index === 0 && FIRST_NAMES.has(token.folded)) score += NAME_WEIGHTS.firstName;
    if (evidence.asPerson.has(token.folded))
      score += index === 0 ? NAME_WEIGHTS.calledSo : NAME_WEIGHTS.calledByLater;
  }
  return score;
}

/** Whether a word that would be of an office or a body anywhere else begins a name here. */
function opensName(tokens: readonly Token[], at: number, evidence: NameEvidence): boolean {
  return isQuarterAsName(tokens, at) || isOfficeAsName(tokens, at) || areInitials(tokens, at, evidence);
}

/** "JK Rowling", where the article calls her by the last name alone as well. */
function areInitials(tokens: readonly Token[], at: number, { asPerson }: NameEvidence): boolean {
  const isPair = /^\p{Lu}{2}$/u.test(tokens[at]?.text ?? "");
  return isPair && tokens[at + 1]?.capital === true && asPerson.has(tokens[at + 1]?.folded ?? "");
}

/** "Hamid Yusra Lestari (HYL)". */
function areInitialsBehind(tokens: readonly Token[], at: number, rest: number): boolean {
  const initials = tokens.slice(at, rest).map(({ text }) => text.charAt(0));
  return initials.length > 2 && tokens[rest]?.text === `(${initials.join("")})`;
}

function scoreOfRest(
  tokens: readonly Token[],
  { run, at, rest }: NameCandidate,
  evidence: NameEvidence,
): number {
  let score = 0;
  const holdsBracket = tokens
    .slice(at, rest)
    .some(({ kind, text }) => kind === "bracket" && /^[([]/u.test(text));
  if (holdsBracket) score += NAME_WEIGHTS.bracket;
  if (areInitialsBehind(tokens, at, rest)) score += NAME_WEIGHTS.initials;
  if (at > run.from && at < rest - 1 && evidence.phrases.has(phraseOf(tokens, at, rest)))
    score += NAME_WEIGHTS.phrase;
  for (let before = run.from; before < at; before++) {
    const token = tokens[before];
    if (!token || token.kind !== "word") continue;
    const isBody = BODY_HEADS.has(token.folded) || at - before > 1;
    if (isBody && !isRoleToken(token) && evidence.phrases.has(phraseOf(tokens, before, at)))
      score += NAME_WEIGHTS.phrase;
    if (!isOfficeBehind(tokens[before - 1], token) && evidence.asPerson.has(token.folded))
      score += NAME_WEIGHTS.leavesOutName;
  }
  return score;
}
