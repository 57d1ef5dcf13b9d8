import { isTransitiveVerb } from "./affixed-verb.ts";
import { isEnglishVerb } from "./english-verbs.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { ACCORDING, DOCUMENTS, isCue, VERB_PARTICLES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { DETERMINERS, PHRASE_ENDS } from "./small-words.ts";
import type { Token } from "./token.ts";

/**
 * Where the noun phrase that begins at a token ends, at `limit` at the latest: before a verb, a preposition or a mark,
 * except a comma that parts an office from its holder. A relative clause is part of it up to its "itu".
 */
export function endOfNounPhrase(view: ParagraphView, from: number, limit: number): number {
  let at = from;
  let isRelative = false;
  while (at < limit) {
    const token = view.tokens[at];
    const name = view.nameFrom(at);
    if (name) at = Math.max(at + 1, Math.min(limit, name.to));
    else if (!token || isBarrier(view, from, at) || (endsPhrase(view.tokens, at) && !isRelative)) break;
    else {
      isRelative ||= token.folded === "yang";
      at++;
      if (isRelative && DEMONSTRATIVES.has(token.folded)) break;
    }
  }
  return view.tokens[at - 1]?.kind === "mark" ? at - 1 : at;
}

function isBarrier(view: ParagraphView, from: number, at: number): boolean {
  const token = view.tokens[at];
  if (token?.text === ",") return !setsNameApart(view, from, at);
  return token?.kind === "mark" || token?.kind === "quote";
}

/** "Kepala BPS, Suhariyanto, …", "putrinya, Sari Dewi, …". */
function setsNameApart(view: ParagraphView, from: number, comma: number): boolean {
  const name = view.nameFrom(comma + 1) ?? view.nameOver(comma + 1);
  if (name?.kind !== "person") return false;
  if (name.from < comma) return !endsWithName(view, from, comma);
  const isDescribed = view.tokens
    .slice(from, comma)
    .every(({ kind, capital }) => kind === "word" && !capital);
  const next = view.tokens[name.to];
  if (ACCORDING.has(view.tokens[from - 1]?.folded ?? "")) return isDescribed && next?.kind !== "word";
  if (opensOffice(view, from, comma) && next?.kind !== "word") return true;
  return isDescribed && comma - from <= 4 && (next?.kind !== "word" || PHRASE_ENDS.has(next.folded));
}

/** "The mayor of the nearby town of Falk, …": an English office, with a determiner before it. */
function opensOffice({ tokens }: ParagraphView, from: number, comma: number): boolean {
  const [first, ...others] = tokens.slice(from, comma);
  const isOf = others.some(({ folded }) => folded === "of" || folded === "for");
  return (
    /^(?:the|an?)$/u.test(first?.folded ?? "") && isOf && others.some(({ folded }) => ROLE_HEADS.has(folded))
  );
}

/** Whether the words before a comma end with a name that is a holder's already, and no office of his chief's. */
function endsWithName(view: ParagraphView, from: number, comma: number): boolean {
  const name = view.nameOver(comma - 1);
  if (name?.kind !== "person" || comma - 1 < name.nameFrom) return false;
  return view.tokens.slice(from, name.nameFrom).filter(({ folded }) => ROLE_HEADS.has(folded)).length < 2;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === "bracket" || token.capital) return false;
  if (DOCUMENTS.has(token.folded) && DETERMINERS.has(tokens[at - 1]?.folded ?? "")) return false;
  if (isCue(token.folded) || VERB_PARTICLES.has(token.folded) || isTransitiveVerb(token.folded)) return true;
  if (isEnglishVerb(tokens, at)) return true;
  if (!PHRASE_ENDS.has(token.folded)) return false;
  return token.folded !== "of" && !(LINKS.has(token.folded) && tokens[at + 1]?.capital === true);
}

/** Links that an office may hold between its capitals. */
const LINKS: ReadonlySet<string> = new Set(["dan", "for", "and"]);
