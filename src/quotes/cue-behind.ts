import { cueAt, type Cue } from "./cue-at.ts";
import { reportsActively } from "./english-verbs.ts";
import { CLAUSE_CUES, OTHER_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { PHRASE_ENDS } from "./small-words.ts";
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
    const mention = subjectAtStart(view, { from: at, to: cue });
    if (mention) return { mention, cue: token };
  }
  return undefined;
}
