import { lastAbbreviatedBody } from "./abbreviated-body.ts";
import { isBodyName } from "./bodies.ts";
import { isDegree } from "./degrees.ts";
import type { NameEvidence } from "./name-evidence.ts";
import type { NameRun } from "./name-runs.ts";
import { scoreName } from "./name-score.ts";
import { NAME_WEIGHTS } from "./name-weights.ts";
import { BODY_HEADS, BODY_TAILS, NAMING_HEADS, OFFICE_WORDS, ROLE_HEADS } from "./name-words.ts";
import {
  isAcronym,
  isOfficeAsName,
  isOfficeBehind,
  isOfficeToken,
  isRoleToken,
  isRoman,
  isTitle,
} from "./office-token.ts";
import { PLACES } from "./places.ts";
import { roleBefore } from "./role-phrases.ts";
import { CALENDAR_WORDS } from "./small-words.ts";
import type { Token } from "./token.ts";

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
  const isOfOffice = hasOffice(tokens, run.from, rest);
  if (isBody(tokens, { from: run.from, to: rest }, evidence, isOfOffice))
    return { name: run.from, rest, kind: "body" };
  const scored: { readonly at: number; readonly score: number }[] = [];
  for (let at = Math.max(run.from, lastAbbreviatedBody(tokens, run) + 1); at < rest; at++) {
    if (canStart(tokens, at) && !isPlaceTail(tokens, at))
      scored.push({ at, score: scoreName(tokens, { run, at, rest, isOfOffice }, evidence) });
  }
  const best = scored.toSorted((a, b) => b.score - a.score || a.at - b.at)[0];
  const isUnsure = best === undefined || best.score < NAME_WEIGHTS.sure;
  if (isUnsure && isOfOffice && isSetApartFrom(tokens, run.to)) return { name: rest, rest, kind: "role" };
  if (!best || best.score < NAME_WEIGHTS.least || isHomeOf(tokens, { from: best.at, to: rest }, evidence))
    return { name: rest, rest, kind: "role" };
  return { name: best.at, rest, kind: "person" };
}

/** People of whom there are many, and whom a place is named after: "petani Kendeng". */
const MANY: ReadonlySet<string> = new Set(
  "warga petani nelayan masyarakat penduduk pedagang buruh mahasiswa pelajar siswa santri umat suporter relawan pemuda pejabat polisi pengungsi".split(
    " ",
  ),
);

/** Whether a single word right after people of whom there are many is where they are from, and nobody's name elsewhere. */
function isHomeOf(tokens: readonly Token[], { from, to }: NameRun, evidence: NameEvidence): boolean {
  const before = tokens[from - 1];
  if (to !== from + 1 || before?.kind !== "word" || !MANY.has(before.folded)) return false;
  return !evidence.asPerson.has(tokens[from]?.folded ?? "");
}

function withoutDegrees(tokens: readonly Token[], { from, to }: NameRun): number {
  let rest = to;
  while (rest > from + 1 && isDegree(tokens[rest - 1])) rest--;
  return rest;
}

/** Whether an office is in the run or right before it: "politikus Partai Maju (PM) Ani Lestari". */
function hasOffice(tokens: readonly Token[], from: number, to: number): boolean {
  if (ROLE_HEADS.has(tokens[from - 1]?.folded ?? "") || roleBefore(tokens, from)) return true;
  return tokens
    .slice(from, to)
    .some((token, index) => isRoleToken(token) && !BODY_HEADS.has(tokens[from + index - 1]?.folded ?? ""));
}

function isBody(
  tokens: readonly Token[],
  { from, to }: NameRun,
  evidence: NameEvidence,
  isOfOffice: boolean,
): boolean {
  const first = tokens[from];
  if (!first) return false;
  const { folded, text } = first;
  if (to === from + 1) {
    if (isAcronym(text) || isBodyName(folded) || BODY_HEADS.has(folded)) return true;
    return (
      ((OFFICE_WORDS.has(folded) && isOfficeBehind(tokens[from - 1], first)) || PLACES.has(folded)) &&
      !evidence.asPerson.has(folded)
    );
  }
  if (tokens.slice(from, to).every(isOfficeToken)) return !isOfOffice || BODY_HEADS.has(folded);
  if (isOfOffice) return false;
  return BODY_TAILS.has(tokens[to - 1]?.folded ?? "") || (BODY_HEADS.has(folded) && !ROLE_HEADS.has(folded));
}

/** Words that go on within the name of a place: "Metro Jaya", "Kubu Raya". */
const PLACE_TAILS: ReadonlySet<string> = new Set(
  "jaya raya besar barat timur utara selatan tengah tenggara".split(" "),
);

function isPlaceTail(tokens: readonly Token[], at: number): boolean {
  return PLACE_TAILS.has(tokens[at]?.folded ?? "") && PLACES.has(tokens[at - 1]?.folded ?? "");
}

function canStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return false;
  if (isOfficeAsName(tokens, at)) return true;
  return !isRoleToken(token) && !isRoman(token) && !NAMING_HEADS.has(token.folded);
}

/** Whether a comma and another capital follow, as after an office whose holder is named next: "Kepala BPS, Suhariyanto". */
function isSetApartFrom(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after + 1];
  if (tokens[after]?.text !== "," || next?.kind !== "word" || !next.capital || isDegree(next)) return false;
  if (CALENDAR_WORDS.has(next.folded)) return false;
  return isTitle(next) || !isOfficeToken(next);
}
