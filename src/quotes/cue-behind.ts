import { cueAt, type Cue } from "./cue-at.ts";
import { reportsActively } from "./english-verbs.ts";
import { namedAs } from "./name-in-phrase.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { CLAUSE_CUES, OTHER_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAtStart } from "./subject-at-start.ts";

/** Tokens between a quotation and a verb that follows it with its subject: "…," Ani, ketua panitia, menambahkan. */
const SUBJECT_REACH = 24;

/** Words between a quotation and its cue: "…," demikian kata X. */
const PREFIXES: ReadonlySet<string> = new Set(["demikian", "begitu", "seperti", "itu", "pun"]);

/** The cue right behind the quotation at a token, be its speaker before or after it. */
export function cueBehind(view: ParagraphView, quote: number): Cue | undefined {
  const { tokens } = view;
  let at = quote + 1;
  while (tokens[at]?.kind === "mark" && /^[,.–—-]$/u.test(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const prefixed = PREFIXES.has(token.folded) ? cueAt(view, at + 1) : undefined;
  if (prefixed) return prefixed;
  if (token.sentence !== tokens[quote]?.sentence && token.capital) return cueOfQuestion(view, quote, at);
  return cueAt(view, at) ?? subjectThenCue(view, at);
}

/**
 * "Why?" Ani asked. The mark ends a sentence, but a subject and verb without an object belong to the quotation. Behind a
 * full stop they are a sentence of their own unless nothing follows them, nor stands between them.
 */
function cueOfQuestion(view: ParagraphView, quote: number, at: number): Cue | undefined {
  const found = subjectThenCue(view, at);
  if (!found) return undefined;
  let behind = at;
  while ((view.tokens[behind]?.start ?? Infinity) < found.cue.end) behind++;
  const next = view.tokens[behind];
  if (!next) return undefined;
  if (!/[?!…][\s)\]'’"”]*$/u.test(view.tokens[quote]?.text ?? ""))
    return isBare(view, at, found) ? found : undefined;
  const isObject = next.folded === "that" || next.folded === "bahwa" || next.text === ":";
  return !isObject && (next.kind === "mark" || PHRASE_ENDS.has(next.folded)) ? found : undefined;
}

/** "…," QRS media and communications manager Ani Lestari said: the name that a whole office in English ends with. */
function holderBefore(view: ParagraphView, from: number, cue: number): SpeakerMention | undefined {
  const name = view.nameOver(cue - 1);
  if (name?.kind !== "person" || name.to !== cue || name.words.length < 2 || name.from <= from)
    return undefined;
  const office = view.tokens.slice(from, name.nameFrom);
  const isOffice = office.every(
    ({ kind, folded }) => kind === "word" && (folded === "and" || !PHRASE_ENDS.has(folded)),
  );
  const hasHead = ROLE_HEADS.has(office.at(-1)?.folded ?? "");
  return isOffice && hasHead && office.some(({ folded }) => folded === "and")
    ? namedAs(view, name)
    : undefined;
}

/** Whether a sentence is no more than a subject and its verb: "Ani said." */
function isBare(view: ParagraphView, from: number, { mention, cue }: Cue): boolean {
  const others = view.tokens
    .slice(from, view.sentenceEnd(from))
    .filter(({ start, end }) => start >= mention.span.end || end <= mention.span.start)
    .filter(({ kind, end }) => kind !== "mark" || end <= cue.start);
  return others.length === 1;
}

function subjectThenCue(view: ParagraphView, at: number): Cue | undefined {
  const end = Math.min(view.sentenceEnd(at), at + SUBJECT_REACH);
  for (let cue = at + 1; cue < end; cue++) {
    const token = view.tokens[cue];
    if (!token || (token.kind === "quote" && view.tokens[cue - 1]?.kind !== "word")) return undefined;
    if (token.capital || !(CLAUSE_CUES.has(token.folded) || OTHER_CUES.has(token.folded))) continue;
    if (!reportsActively(view.tokens, cue)) continue;
    const mention = holderBefore(view, at, cue) ?? subjectAtStart(view, { from: at, to: cue });
    if (mention) return { mention, cue: token };
  }
  return undefined;
}
