import type { NameMention } from "./name-mention.ts";
import { BODY_HEADS, ROLE_HEADS } from "./name-words.ts";
import { DEMONSTRATIVES, PRONOUNS } from "./pronouns.ts";
import { isCue } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { DETERMINERS, PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import type { Token } from "./token.ts";

/** As many tokens as the description of a speaker may have. */
const LONGEST = 28;

/** The speaker whose mention begins at a token, as after "kata" or "said"; nothing where none does. */
export function subjectAfter(view: ParagraphView, at: number): SpeakerMention | undefined {
  const first = view.tokens[at];
  if (first?.kind !== "word" && first?.kind !== "bracket") return undefined;
  if (PRONOUNS.has(first.folded)) return { kind: "pronoun", span: spanOf(first, first), word: first.folded };
  const end = endOfPhrase(view, at);
  if (end === at) return undefined;
  return namedIn(view, at, end) ?? describedIn(view, at, end);
}

/** Where the noun phrase that begins at a token ends; `at` itself where none begins. */
export function endOfPhrase({ tokens, names }: ParagraphView, at: number): number {
  const sentence = tokens[at]?.sentence;
  let end = at;
  let relative = false;
  while (end < Math.min(tokens.length, at + LONGEST)) {
    const token = tokens[end];
    if (!token || token.sentence !== sentence || token.kind === "quote") break;
    const name = names.find(({ nameFrom }) => nameFrom === end);
    if (name) {
      end = Math.max(end + 1, name.to);
      continue;
    }
    if (token.text === ",") {
      const next = names.find(({ from, nameFrom }) => nameFrom === end + 1 || from === end + 1);
      if (!next || next.from > at || next.kind === "body") break;
    } else if (token.kind === "mark") break;
    if (token.folded === "yang") relative = true;
    else if (endsPhrase(tokens, end) && !relative) break;
    end++;
    if (relative && DEMONSTRATIVES.has(token.folded)) break;
  }
  while (end > at && tokens[end - 1]?.kind === "mark") end--;
  return end;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === "bracket") return false;
  if (isCue(token.folded) && !token.capital) return true;
  if (!PHRASE_ENDS.has(token.folded)) return false;
  return !(LINKS.has(token.folded) && tokens[at + 1]?.capital === true) || token.capital;
}

/** Links that an office may hold between its capitals. */
const LINKS: ReadonlySet<string> = new Set(["dan", "of", "for", "and"]);

function namedIn(view: ParagraphView, from: number, end: number): SpeakerMention | undefined {
  const inside = view.names.filter(({ nameFrom }) => from <= nameFrom && nameFrom < end);
  const person = inside.findLast(({ kind }) => kind === "person");
  if (person) {
    const after = view.tokens[person.to];
    const next = view.names.find(({ from: other }) => other === person.to + 1);
    const span = { start: person.start, end: person.end };
    if (after && ["dan", "and", "&"].includes(after.folded) && next?.kind === "person")
      return { kind: "several", span };
    return { kind: "named", span, name: person };
  }
  const body = inside[0];
  return body && standsAlone(view.tokens, from, body)
    ? { kind: "named", span: { start: body.start, end: body.end }, name: body }
    : undefined;
}

/** Whether a body speaks itself, rather than somebody who is described as its member. */
function standsAlone(tokens: readonly Token[], from: number, body: NameMention): boolean {
  return !tokens
    .slice(from, body.nameFrom)
    .some(({ folded }) => (ROLE_HEADS.has(folded) || DETERMINERS.has(folded)) && !ARTICLES.has(folded));
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "pihak", "para"]);

function describedIn({ tokens }: ParagraphView, from: number, end: number): SpeakerMention | undefined {
  const phrase = tokens.slice(from, end);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last || !phrase.some(({ kind }) => kind === "word")) return undefined;
  const pointsBack = DEMONSTRATIVES.has(last.folded);
  return {
    kind: "described",
    span: spanOf(first, last),
    words: phrase.map(({ folded }) => folded),
    pointsBack,
  };
}

/** Whether a phrase can describe a speaker at all: it has an office, a determiner or a body's head. */
export function describesSomebody(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      ROLE_HEADS.has(word) ||
      BODY_HEADS.has(word) ||
      (DETERMINERS.has(word) && word !== "a" && word !== "the"),
  );
}

function spanOf(first: Token, last: Token): { readonly start: number; readonly end: number } {
  return { start: first.start, end: last.end };
}
