import { isBodyName } from "./bodies.ts";
import { isDegree } from "./degrees.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { BODY_HEADS, BODY_TAILS, NAMING_HEADS, OFFICE_WORDS, ROLE_HEADS, TITLES } from "./name-words.ts";
import { PLACES } from "./places.ts";
import type { NameRun } from "./name-runs.ts";
import { NAME_WEIGHTS } from "./name-weights.ts";
import type { Token } from "./token.ts";

/** What the rest of the article tells of a word that may be a name. */
export interface NameEvidence {
  /** How often the word stands alone where a person would: after "kata", before "mengatakan", after "Pak". */
  readonly asPerson: ReadonlyMap<string, number>;
  /** Words seen after a preposition of place. */
  readonly asPlace: ReadonlySet<string>;
  /** Words seen directly after a body's head or within brackets, as bodies are. */
  readonly asBody: ReadonlySet<string>;
  /** Whole runs and the bodies that end them, their words joined by blanks. */
  readonly phrases: ReadonlySet<string>;
}

/** Where in a run the name stands: tokens before `name` are office or title, tokens from `rest` on are degrees. */
export interface SplitRun {
  readonly name: number;
  readonly rest: number;
  readonly kind: "person" | "body" | "role";
}

/**
 * Tells the name in a run from the office before it: "Direktur Utama PT Jaya Raya Ani Lestari, S.H.". The beginning is
 * chosen by what precedes it, by the words that the name would hold, and by how the article names the same person elsewhere.
 */
export function splitRun(tokens: readonly Token[], run: NameRun, evidence: NameEvidence): SplitRun {
  const rest = withoutDegrees(tokens, run);
  const heads = indexes(run.from, rest).filter(
    (at) => isRoleWord(tokens[at]) && !BODY_HEADS.has(tokens[at - 1]?.folded ?? ""),
  );
  if (isBody(tokens, { from: run.from, to: rest }, evidence, heads.length > 0))
    return { name: run.from, rest, kind: "body" };
  const body = lastAbbreviatedBody(tokens, run);
  const starts = indexes(Math.max(run.from, body + 1), rest).filter((at) => canStart(tokens, at));
  const isOfOffice = heads.length > 0;
  const scored = starts.map((at) => ({
    at,
    score: scoreOf(tokens, { run, at, rest, isOfOffice }, evidence),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.at - b.at)[0];
  if (
    !best ||
    best.score < NAME_WEIGHTS.least ||
    (best.score < NAME_WEIGHTS.sure && heads.length > 0 && isSetApartFrom(tokens, run.to))
  )
    return { name: rest, rest, kind: "role" };
  return { name: best.at, rest, kind: "person" };
}

/** Whether a comma and another capital follow, as after an office whose holder is named next: "Kepala BPS, Suhariyanto". */
function isSetApartFrom(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after + 1];
  return (
    tokens[after]?.text === "," &&
    next?.kind === "word" &&
    next.capital &&
    (!isOffice(next) || isTitle(next)) &&
    !isDegree(next)
  );
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The bracket after the words that it abbreviates, where they are a body's: "Badan Urusan Logistik (Bulog)"; −1 if none. */
function lastAbbreviatedBody(tokens: readonly Token[], { from, to }: NameRun): number {
  for (let at = to; at > from; at--) {
    const token = tokens[at];
    if (token?.kind !== "bracket" || !/^\(\p{Lu}\p{L}{1,9}\)$/u.test(token.text)) continue;
    const words = tokens.slice(from, at).filter(({ kind }) => kind === "word");
    if (
      words.some(({ folded }) => BODY_HEADS.has(folded) || OFFICE_WORDS.has(folded)) &&
      abbreviates(token.text, words)
    )
      return at;
  }
  return -1;
}

/** Whether the letters of a bracket occur in the words in this order, beginning with a word's first. */
function abbreviates(bracket: string, words: readonly Token[]): boolean {
  const letters = bracket.slice(1, -1).toLowerCase();
  return words.some((word, index) => {
    if (!word.folded.startsWith(letters.charAt(0))) return false;
    let found = 0;
    for (const letter of words
      .slice(index)
      .map(({ folded }) => folded)
      .join(""))
      if (letter === letters.charAt(found)) found++;
    return found >= letters.length;
  });
}

function withoutDegrees(tokens: readonly Token[], { from, to }: NameRun): number {
  let rest = to;
  while (rest > from + 1 && isDegree(tokens[rest - 1])) rest--;
  return rest;
}

function isRoleWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (ROLE_HEADS.has(token.folded) || isTitle(token));
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.folded.replaceAll(".", ""));
}

/** Capitals throughout, as bodies abbreviate themselves; initials of a person are single. */
export function isAcronym(text: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&-]{2,}$/u.test(text);
}

/** Numbers of regions and classes; the "I" of Balinese names stands before another capital. */
const ROMAN = /^(?:[IVXL]{2,}|V|X)$/u;

function isOffice(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind !== "word" ||
    ROMAN.test(token.text) ||
    OFFICE_WORDS.has(token.folded) ||
    ROLE_HEADS.has(token.folded) ||
    BODY_HEADS.has(token.folded) ||
    isBodyName(token.folded) ||
    isTitle(token) ||
    isAcronym(token.text)
  );
}

function isBody(
  tokens: readonly Token[],
  { from, to }: NameRun,
  evidence: NameEvidence,
  hasRole: boolean,
): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (to === from + 1)
    return (
      isAcronym(first.text) ||
      isBodyName(first.folded) ||
      BODY_HEADS.has(first.folded) ||
      ((OFFICE_WORDS.has(first.folded) || PLACES.has(first.folded)) && !evidence.asPerson.has(first.folded))
    );
  if (indexes(from, to).every((at) => isOffice(tokens[at]))) return !hasRole || BODY_HEADS.has(first.folded);
  if (BODY_TAILS.has(tokens[to - 1]?.folded ?? "") && !hasRole) return true;
  return BODY_HEADS.has(first.folded) && !ROLE_HEADS.has(first.folded) && !hasRole;
}

function canStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    token.capital &&
    !isTitle(token) &&
    !ROLE_HEADS.has(token.folded) &&
    !ROMAN.test(token.text)
  );
}

/** A name that would begin at a token of a run. */
interface Candidate {
  readonly run: NameRun;
  readonly at: number;
  readonly rest: number;
  readonly isOfOffice: boolean;
}

function scoreOf(tokens: readonly Token[], candidate: Candidate, evidence: NameEvidence): number {
  return (
    scoreOfBoundary(tokens, candidate, evidence) +
    scoreOfWords(tokens, candidate, evidence) +
    scoreOfRest(tokens, candidate, evidence)
  );
}

function scoreOfBoundary(
  tokens: readonly Token[],
  { run, at, isOfOffice }: Candidate,
  evidence: NameEvidence,
): number {
  if (at === run.from) return isOfOffice ? NAME_WEIGHTS.opensOffice : NAME_WEIGHTS.opensRun;
  const before = tokens[at - 1];
  const word = before?.folded ?? "";
  if (NAMING_HEADS.has(word)) return NAME_WEIGHTS.afterNamingHead;
  if (NAMING_HEADS.has(tokens[at - 2]?.folded ?? "") && !isBodyName(word))
    return NAME_WEIGHTS.afterFirstOfBody;
  if (isOffice(before) || PLACES.has(word)) return NAME_WEIGHTS.afterOffice;
  return evidence.asBody.has(word) || evidence.asPlace.has(word) ? NAME_WEIGHTS.afterBody : 0;
}

function scoreOfWords(
  tokens: readonly Token[],
  { at, rest, isOfOffice }: Candidate,
  evidence: NameEvidence,
): number {
  const name = tokens.slice(at, rest).filter(({ kind }) => kind === "word");
  let score: number = NAME_WEIGHTS.byLength[name.length] ?? NAME_WEIGHTS.tooLong;
  for (const [index, token] of name.entries()) {
    if (isOffice(token)) score += isAcronym(token.text) ? NAME_WEIGHTS.acronym : NAME_WEIGHTS.office;
    if (isOfOffice && PLACES.has(token.folded)) score += NAME_WEIGHTS.place;
    else if (evidence.asPlace.has(token.folded)) score += NAME_WEIGHTS.usedAsPlace;
    if (index === 0 && FIRST_NAMES.has(token.folded)) score += NAME_WEIGHTS.firstName;
    const called = Math.min(2, evidence.asPerson.get(token.folded) ?? 0);
    score += called * (index === 0 ? NAME_WEIGHTS.calledSo : NAME_WEIGHTS.calledByLater);
  }
  return score;
}

function scoreOfRest(tokens: readonly Token[], { run, at, rest }: Candidate, evidence: NameEvidence): number {
  let score = 0;
  if (tokens.slice(at, rest).some(({ kind, text }) => kind === "bracket" && /^[([]/u.test(text)))
    score += NAME_WEIGHTS.bracket;
  if (at > run.from && at < rest - 1 && evidence.phrases.has(phraseOf(tokens, at, rest)))
    score += NAME_WEIGHTS.phrase;
  for (const before of indexes(run.from, at)) {
    const token = tokens[before];
    if (!token || token.kind !== "word") continue;
    if (BODY_HEADS.has(token.folded) && evidence.phrases.has(phraseOf(tokens, before, at)))
      score += NAME_WEIGHTS.phrase;
    if (!isOffice(token) && evidence.asPerson.has(token.folded)) score += NAME_WEIGHTS.leavesOutName;
  }
  return score;
}

/** The words of some tokens, folded, as phrases are compared. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ folded }) => folded)
    .join(" ");
}
