import type { NameMention } from "./name-mention.ts";
import { BODY_HEADS, ROLE_HEADS } from "./name-words.ts";
import { DEMONSTRATIVES, PRONOUNS } from "./pronouns.ts";
import { DOCUMENTS, isCue, VERB_PARTICLES } from "./reporting-words.ts";
import { roleBefore } from "./role-phrases.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { ARTICLES, DETERMINERS, PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import type { Token } from "./token.ts";

/** As many tokens as the description of a speaker may have. */
const LONGEST = 28;

/** The speaker whose mention begins at a token and ends before another, as after "kata" or "said"; nothing where none does. */
export function subjectAfter(
  view: ParagraphView,
  at: number,
  limit: number = view.tokens.length,
): SpeakerMention | undefined {
  const first = view.tokens[at];
  if (at >= limit || (first?.kind !== "word" && first?.kind !== "bracket")) return undefined;
  if (PRONOUNS.has(first.folded)) return { kind: "pronoun", span: spanOf(first, first), word: first.folded };
  const end = endOfPhrase(view, at, Math.min(limit, view.sentenceEnd(at), at + LONGEST));
  return end === at ? undefined : (namedIn(view, at, end) ?? describedIn(view, at, end));
}

function endOfPhrase(view: ParagraphView, from: number, limit: number): number {
  const { tokens } = view;
  let at = from;
  let isRelative = false;
  while (at < limit) {
    const token = tokens[at];
    const name = view.nameFrom(at);
    if (name) at = Math.max(at + 1, Math.min(limit, name.to));
    else if (
      !token ||
      (token.text === "," ? !setsNameApart(view, from, at) : token.kind === "mark" || token.kind === "quote")
    )
      break;
    else if (endsPhrase(tokens, at) && !isRelative) break;
    else {
      if (token.folded === "yang") isRelative = true;
      at++;
      if (isRelative && DEMONSTRATIVES.has(token.folded)) break;
    }
  }
  return tokens[at - 1]?.kind === "mark" ? at - 1 : at;
}

/** Whether the comma parts an office from its holder: "Kepala BPS, Suhariyanto, …". */
function setsNameApart(view: ParagraphView, from: number, comma: number): boolean {
  const name = view.nameFrom(comma + 1) ?? view.nameOver(comma + 1);
  return name?.kind === "person" && name.from < comma && !endsWithName(view, from, comma);
}

/** Whether the words before a comma end with a name that is a holder's already, and no office of his chief's. */
function endsWithName(view: ParagraphView, from: number, comma: number): boolean {
  const name = view.nameOver(comma - 1);
  if (name?.kind !== "person" || comma - 1 < name.nameFrom) return false;
  const heads = view.tokens.slice(from, name.nameFrom).filter(({ folded }) => ROLE_HEADS.has(folded));
  return heads.length < 2;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === "bracket" || token.capital) return false;
  if (DOCUMENTS.has(token.folded) && DETERMINERS.has(tokens[at - 1]?.folded ?? "")) return false;
  if (isCue(token.folded) || VERB_PARTICLES.has(token.folded)) return true;
  if (ACTIVE_VERB.test(token.folded) && !ROLE_HEADS.has(token.folded) && !NOUNS.has(token.folded))
    return true;
  if (!PHRASE_ENDS.has(token.folded)) return false;
  return token.folded !== "of" && !(LINKS.has(token.folded) && tokens[at + 1]?.capital === true);
}

const ACTIVE_VERB = /^(?:me(?:ny|ng|m|n|l|r|w|y)|di)\p{L}{4,}$/u;
/** What looks like a verb and is none. */
const NOUNS: ReadonlySet<string> = new Set(
  "direktur dirjen divisi dinas distrik diplomat digital distributor merdeka mereka melayu menara mengenai".split(
    " ",
  ),
);

/** Links that an office may hold between its capitals. */
const LINKS: ReadonlySet<string> = new Set(["dan", "of", "for", "and"]);

function namedIn(view: ParagraphView, from: number, end: number): SpeakerMention | undefined {
  const names: NameMention[] = [];
  for (let at = from; at < end; at++) {
    const name = view.nameFrom(at);
    if (name && !(isPossessive(view, name) && name.to < end)) names.push(name);
  }
  const people = names.filter(({ kind }) => kind === "person");
  const person = headOf(view, from, people);
  const [body] = names;
  if (person)
    return isOneOfSeveral(view, person)
      ? { kind: "several", span: person }
      : { kind: "named", span: person, name: person };
  if (DEMONSTRATIVES.has(view.tokens[end - 1]?.folded ?? "") && body && body.to < end) return undefined;
  return body?.kind === "body" && speaksItself(view, from, body)
    ? { kind: "named", span: body, name: body }
    : undefined;
}

function isPossessive({ tokens }: ParagraphView, { to }: NameMention): boolean {
  return /['’]s?$/u.test(tokens[to - 1]?.text ?? "");
}

/** Whether "dan" or "and" and another person's name stand after or before. */
export function isOneOfSeveral(view: ParagraphView, { from, to }: NameMention): boolean {
  const isAnd = (at: number): boolean => ["dan", "and", "&"].includes(view.tokens[at]?.folded ?? "");
  return (
    (isAnd(to) && view.nameOver(to + 1)?.kind === "person") ||
    (isAnd(from - 1) && view.nameOver(from - 2)?.kind === "person")
  );
}

/** Of several names in one phrase the holder's: the one set apart, or the fuller one after the name of what he heads. */
function headOf(view: ParagraphView, from: number, people: readonly NameMention[]): NameMention | undefined {
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last || first === last) return first;
  if (view.tokens[last.nameFrom - 1]?.text === ",") return last;
  const second = people.find((name) => name !== first);
  const between = view.tokens.slice(first.to, second?.nameFrom ?? first.to);
  if (between.some(({ folded }) => ROLE_HEADS.has(folded)) && between.every(({ kind }) => kind === "word"))
    return second;
  return first.nameFrom > from && first.words.length === 1
    ? (people.find(({ words }) => words.length > 1) ?? first)
    : first;
}

/** Whether a body speaks itself, rather than somebody who is described as its member. */
export function speaksItself({ tokens }: ParagraphView, from: number, { nameFrom }: NameMention): boolean {
  if ((roleBefore(tokens, nameFrom)?.from ?? -1) >= from) return false;
  return !tokens.slice(from, nameFrom).some(({ folded }) => DETERMINERS.has(folded) && !ARTICLES.has(folded));
}

/** A description without a name, from one token up to another. */
export function describedIn(
  { tokens }: ParagraphView,
  from: number,
  end: number,
): SpeakerMention | undefined {
  const phrase = tokens.slice(from, end);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last || !phrase.some(({ kind }) => kind === "word")) return undefined;
  if (VERB.test(first.folded) && !ROLE_HEADS.has(first.folded)) return undefined;
  const pointsBack = DEMONSTRATIVES.has(last.folded);
  return {
    kind: "described",
    span: spanOf(first, last),
    words: phrase.map(({ folded }) => folded),
    pointsBack,
  };
}

const VERB = /^(?:me(?:ny|ng|m|n)|di|ber|ter)\p{L}{4,}$/u;

/** Whether a phrase can describe a speaker at all: it has an office, a determiner or a body's head. */
export function describesSomebody(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      ROLE_HEADS.has(word) ||
      BODY_HEADS.has(word) ||
      DOCUMENTS.has(word) ||
      (DETERMINERS.has(word) && !ARTICLES.has(word)),
  );
}

function spanOf(first: Token, last: Token): { readonly start: number; readonly end: number } {
  return { start: first.start, end: last.end };
}
