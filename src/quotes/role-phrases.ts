import type { Span } from "../text/span.ts";
import { isAffixedVerb } from "./affixed-verb.ts";
import { ROLE_HEADS, TITLES } from "./name-words.ts";
import { isOfficeComma } from "./office-list.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { ACCORDING, isCue, VERB_PARTICLES } from "./reporting-words.ts";
import { DETERMINERS, PHRASE_ENDS } from "./small-words.ts";
import type { Token } from "./token.ts";

/** Tokens of an office, trade or kin; `to` is exclusive. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
}

/** As far from a name as its office may begin, in tokens. */
const REACH = 16;

/** The office right before a name, or before the comma that sets the name apart: "Kepala BPS, Suhariyanto, …". */
export function roleBefore(tokens: readonly Token[], name: number): RolePhrase | undefined {
  let start = name;
  while (isTrimmed(tokens[start - 1]?.folded.replaceAll(".", "") ?? "")) start--;
  const isApart = tokens[start - 1]?.text === ",";
  const to = isApart ? start - 1 : name;
  let from: number | undefined;
  let at = to - 1;
  for (; at >= Math.max(0, to - REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[name]?.sentence) break;
    if (isOfficeComma(tokens, at)) continue;
    if (!isOfPhrase(token)) break;
    if (ROLE_HEADS.has(token.folded)) from = at;
    else if (DETERMINERS.has(token.folded)) break;
  }
  if (WITHIN_ROLES.has(tokens[to - 1]?.folded ?? "")) return undefined;
  if (from === undefined || (isApart && !closesApposition(tokens, from, name))) return undefined;
  return { from: withCapitalsBefore(tokens, from), to };
}

/**
 * An English office takes what it is of before it: "Opposition leader", "Marrow Bay mayor"; its head is in lower case. An
 * Indonesian one does so as "Perdana Menteri" alone.
 */
function withCapitalsBefore(tokens: readonly Token[], head: number): number {
  let from = head;
  const isOf = (token: Token | undefined): boolean =>
    token?.kind === "word" &&
    token.capital &&
    token.sentence === tokens[head]?.sentence &&
    isOfPhrase(token) &&
    !DETERMINERS.has(token.folded);
  if (tokens[head]?.capital === false) while (isOf(tokens[from - 1])) from--;
  return tokens[from - 1]?.text === "Perdana" ? from - 1 : from;
}

/** The office that follows a name after a comma: "Scott Lucas, pengajar politik, …". A bracket or an age may come first. `name` is the token after the name. */
export function roleAfter(tokens: readonly Token[], name: number): RolePhrase | undefined {
  let after = name;
  while (tokens[after]?.kind === "bracket") after++;
  if (tokens[after]?.text === "," && /^\p{N}{2}$/u.test(tokens[after + 1]?.text ?? "")) after += 2;
  if (tokens[after]?.text !== ",") return undefined;
  let from = after + 1;
  while (DETERMINERS.has(tokens[from]?.folded ?? "")) from++;
  let to = from;
  while (to < from + REACH && continuesRole(tokens[to], tokens[after])) to++;
  const hasHead = tokens.slice(from, Math.min(to, from + 4)).some(({ folded }) => ROLE_HEADS.has(folded));
  const next = tokens[to];
  if (ENGLISH_SAYING.has(next?.folded ?? "")) return undefined;
  return hasHead && (next?.kind !== "word" || isCue(next.folded)) ? { from, to } : undefined;
}

/** English closes what is set apart by a second comma: "…, near Falk Harbor, police said" names no police; folded. */
const ENGLISH_SAYING: ReadonlySet<string> = new Set(
  "said says say told tells added adds reported noted explained warned argued wrote announced confirmed".split(
    " ",
  ),
);

/** The place of a role phrase in its paragraph; nothing if it is no more than a courtesy. */
export function spanOfRole(tokens: readonly Token[], { from, to }: RolePhrase): Span | undefined {
  const words = tokens.slice(from, to);
  while (words.length > 0 && isTrimmed(words.at(-1)?.folded.replaceAll(".", "") ?? "")) words.pop();
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function isTrimmed(word: string): boolean {
  return TITLES.has(word) || VERB_PARTICLES.has(word) || INTRODUCERS.has(word);
}

/** Words that lead from what somebody is to the name: "warga bernama Siti". */
const INTRODUCERS: ReadonlySet<string> = new Set(["bernama", "named"]);

function isOfPhrase(token: Token): boolean {
  if (token.kind === "bracket") return true;
  if (
    token.kind !== "word" ||
    isCue(token.folded) ||
    token.folded === "yang" ||
    DEMONSTRATIVES.has(token.folded)
  )
    return false;
  if (!token.capital && isAffixedVerb(token.folded)) return false;
  // "Menteri Dalam Negeri" and "AS" hold no prepositions
  return !PHRASE_ENDS.has(token.folded) || WITHIN_ROLES.has(token.folded) || token.capital;
}

/** Links within the name of an office: "Menteri Pendidikan dan Kebudayaan", "Secretary of State". */
const WITHIN_ROLES: ReadonlySet<string> = new Set(["dan", "untuk", "of", "for", "and"]);

function continuesRole(token: Token | undefined, start: Token | undefined): boolean {
  if (!token || token.sentence !== start?.sentence) return false;
  return (token.kind === "word" && !isCue(token.folded)) || token.kind === "bracket";
}

/**
 * Whether the capitals that begin at a token end as a name set apart does: at a comma, a stop or a reporting verb, or at
 * any verb where the office opens the sentence.
 */
function closesApposition(tokens: readonly Token[], role: number, from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === "word" && tokens[at]?.capital === true) at++;
  const next = tokens[at];
  // Behind "menurut jaksa," a clause begins, and its subject is not the prosecutor
  if (ACCORDING.has(tokens[role - 1]?.folded ?? "")) return at > from && next?.kind !== "word";
  if (next === undefined || next.kind !== "word" || isCue(next.folded) || PHRASE_ENDS.has(next.folded))
    return at > from;
  return at > from && tokens[role - 1]?.sentence !== tokens[role]?.sentence;
}
