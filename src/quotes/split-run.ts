import { isBodyName } from "./bodies.ts";
import { isDegree } from "./degrees.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { BODY_HEADS, BODY_TAILS, NAMING_HEADS, OFFICE_WORDS, ROLE_HEADS, TITLES } from "./name-words.ts";
import { PLACES } from "./places.ts";
import type { NameRun } from "./name-runs.ts";
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
  if (!best || best.score < 0 || (best.score < SURE && heads.length > 0 && isSetApartFrom(tokens, run.to)))
    return { name: rest, rest, kind: "role" };
  return { name: best.at, rest, kind: "person" };
}

/** A score that needs evidence from elsewhere in the article. */
const SURE = 4.5;

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

/** The weights were set by hand on news read for the purpose; bench/quotes.ts shows what a change does. */
function scoreOf(
  tokens: readonly Token[],
  {
    run,
    at,
    rest,
    isOfOffice,
  }: { readonly run: NameRun; readonly at: number; readonly rest: number; readonly isOfOffice: boolean },
  evidence: NameEvidence,
): number {
  const name = tokens.slice(at, rest).filter(({ kind }) => kind === "word");
  const before = tokens[at - 1];
  let score =
    at === run.from
      ? isOfOffice
        ? 2.5
        : 4
      : NAMING_HEADS.has(before?.folded ?? "")
        ? -1
        : isOffice(before) || PLACES.has(before?.folded ?? "")
          ? 2
          : evidence.asBody.has(before?.folded ?? "") || evidence.asPlace.has(before?.folded ?? "")
            ? 1.5
            : 0;
  score += [0, 0, 1.5, 1, -0.5][name.length] ?? -2;
  for (const [index, token] of name.entries()) {
    if (isOffice(token)) score -= isAcronym(token.text) ? 5 : 3;
    if (isOfOffice && PLACES.has(token.folded)) score -= 3;
    else if (evidence.asPlace.has(token.folded)) score -= 1.5;
    if (index === 0 && FIRST_NAMES.has(token.folded)) score += 1;
    const seen = Math.min(2, evidence.asPerson.get(token.folded) ?? 0);
    score += seen * (index === 0 ? 1.5 : 1);
  }
  if (tokens.slice(at, rest).some(({ kind, text }) => kind === "bracket" && /^[([]/u.test(text))) score -= 3;
  if (at > run.from && at < rest - 1 && evidence.phrases.has(phraseOf(tokens, at, rest))) score += 2;
  if (
    indexes(run.from, at).some(
      (body) =>
        BODY_HEADS.has(tokens[body]?.folded ?? "") && evidence.phrases.has(phraseOf(tokens, body, at)),
    )
  )
    score += 2;
  for (const token of tokens.slice(run.from, at)) {
    if (token.kind === "word" && !isOffice(token))
      score -= (evidence.asPerson.get(token.folded) ?? 0) > 0 ? 2 : 0;
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
