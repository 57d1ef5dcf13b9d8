import type { Span } from "../text/span.ts";
import { ACCORDING, BARE_CUES, CLAUSE_CUES, DOCUMENTS, OTHER_CUES, PASSIVE_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { describesSomebody, subjectAfter } from "./subject-after.ts";
import { subjectAtStart, subjectBefore } from "./subject-before.ts";
import type { Token } from "./token.ts";

/** How a sentence attributes a quotation in it. */
export interface Attribution {
  readonly mention: SpeakerMention;
  readonly cue: Span | null;
  /** Whether the cue touches the quotation, so that the quotation is its object and no part of a larger clause. */
  readonly touches: boolean;
}

/** Tokens between a quotation and a verb that follows it with its subject: "…," Ani, ketua panitia, menambahkan. */
const SUBJECT_REACH = 24;

/** Tokens between a cue and a quotation later in its sentence. */
const CUE_REACH = 60;

/** The attribution of the quotation at a token, by the words of its own sentence. */
export function attributionOf(view: ParagraphView, quote: number): Attribution | undefined {
  return attributionAfter(view, quote) ?? attributionBefore(view, quote) ?? sharedAttribution(view, quote);
}

/** What stands after the next quotation: "…" "…," kata X; or of the same sentence: "…," tetapi mereka "…," kata X. */
function sharedAttribution(view: ParagraphView, quote: number): Attribution | undefined {
  const isNext = view.tokens[quote + 1]?.kind === "quote";
  if (!isNext && !/[,?!]\s*$/u.test(view.tokens[quote]?.text ?? "")) return undefined;
  const end = isNext ? quote + 2 : Math.min(view.sentenceEnd(quote), quote + CUE_REACH);
  for (let at = quote + 1; at < end; at++) {
    if (view.tokens[at]?.kind !== "quote") continue;
    const found = attributionAfter(view, at);
    return found && { ...found, touches: isNext };
  }
  return undefined;
}

function attributionAfter(view: ParagraphView, quote: number): Attribution | undefined {
  const { tokens } = view;
  let at = quote + 1;
  while (tokens[at]?.kind === "mark" && /^[,.–—-]$/u.test(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  if (token.sentence !== tokens[quote]?.sentence && token.capital) return afterQuestion(view, at);
  if (PREFIXES.has(token.folded)) {
    const inner = cueHere(view, at + 1);
    if (inner) return inner;
  }
  return cueHere(view, at) ?? subjectThenCue(view, at);
}

/** Words between a quotation and its cue: "…," demikian kata X. */
const PREFIXES: ReadonlySet<string> = new Set(["demikian", "begitu", "seperti", "itu", "pun"]);

function cueHere(view: ParagraphView, at: number): Attribution | undefined {
  const token = view.tokens[at];
  if (!token || token.capital) return undefined;
  const clitic = cliticCue(token);
  if (clitic) return clitic;
  if (BARE_CUES.has(token.folded) || CLAUSE_CUES.has(token.folded) || OTHER_CUES.has(token.folded)) {
    const mention = subjectAfter(view, skipParticle(view, at + 1));
    const isNobody =
      mention?.kind === "described" && !BARE_CUES.has(token.folded) && !describesSomebody(mention.words);
    return mention && !isNobody ? { mention, cue: token, touches: true } : undefined;
  }
  return accordingHere(view, at);
}

function skipParticle({ tokens }: ParagraphView, at: number): number {
  return ["lagi", "pula", "kembali"].includes(tokens[at]?.folded ?? "") ? at + 1 : at;
}

/** "katanya", "menurutnya": a cue that holds its own speaker. */
export function cliticCue(token: Token): Attribution | undefined {
  const stem = /^(?<stem>\p{L}{3,})nya$/u.exec(token.folded)?.groups?.["stem"];
  if (stem === undefined || !(BARE_CUES.has(stem) || ACCORDING.has(stem))) return undefined;
  const span = { start: token.end - 3, end: token.end };
  return { mention: { kind: "pronoun", span, word: "nya" }, cue: token, touches: true };
}

/** "menurut X", "according to X". */
export function accordingHere(view: ParagraphView, at: number): Attribution | undefined {
  const token = view.tokens[at];
  if (!token || !ACCORDING.has(token.folded) || token.folded.endsWith("nya")) return undefined;
  const mention = subjectAfter(view, token.folded === "according" ? at + 2 : at + 1);
  const isNobody = mention?.kind === "described" && !mention.pointsBack && !describesSource(mention.words);
  return mention && !isNobody ? { mention, cue: token, touches: true } : undefined;
}

/** "Menurut" goes with plans, rules and figures too; only people, bodies and documents are sources. */
function describesSource(words: readonly string[]): boolean {
  return describesSomebody(words) || words.some((word) => DOCUMENTS.has(word));
}

/** "Why?" Ani asked. The mark ends a sentence, but a subject and verb without an object belong to the quotation. */
function afterQuestion(view: ParagraphView, at: number): Attribution | undefined {
  const found = subjectThenCue(view, at);
  if (!found?.cue) return undefined;
  let behind = at;
  while ((view.tokens[behind]?.start ?? Infinity) < found.cue.end) behind++;
  const next = view.tokens[behind];
  const isObject = next?.folded === "that" || next?.folded === "bahwa";
  return next && !isObject && (next.kind === "mark" || PHRASE_ENDS.has(next.folded)) ? found : undefined;
}

function subjectThenCue(view: ParagraphView, at: number): Attribution | undefined {
  const end = Math.min(view.sentenceEnd(at), at + SUBJECT_REACH);
  for (let cue = at + 1; cue < end; cue++) {
    const token = view.tokens[cue];
    if (!token || token.kind === "quote") return undefined;
    if (token.capital || !(CLAUSE_CUES.has(token.folded) || OTHER_CUES.has(token.folded))) continue;
    const mention = subjectAtStart(view, { from: at, to: cue });
    return mention && { mention, cue: token, touches: true };
  }
  return undefined;
}

function attributionBefore(view: ParagraphView, quote: number): Attribution | undefined {
  const start = Math.max(view.sentenceStart(quote), quote - CUE_REACH);
  for (let at = quote - 1; at >= start; at--) {
    const token = view.tokens[at];
    if (!token || token.kind !== "word" || (token.capital && at > start)) continue;
    const found = cueBefore(view, at);
    if (found) return { ...found, touches: touches(view, at, quote) };
  }
  return undefined;
}

function cueBefore(view: ParagraphView, at: number): Omit<Attribution, "touches"> | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  const own = cliticCue(token) ?? accordingHere(view, at);
  if (own) return own;
  if (BARE_CUES.has(token.folded) || PASSIVE_CUES.has(token.folded)) {
    const mention = subjectAfter(view, at + 1);
    if (mention && mention.kind !== "described") return { mention, cue: token };
  }
  if (!CLAUSE_CUES.has(token.folded) && !OTHER_CUES.has(token.folded) && !PASSIVE_CUES.has(token.folded))
    return undefined;
  const mention = subjectBefore(view, at);
  return mention && { mention, cue: token };
}

function touches({ tokens }: ParagraphView, cue: number, quote: number): boolean {
  return tokens
    .slice(cue + 1, quote)
    .every(
      ({ kind, folded }) => kind === "mark" || kind === "bracket" || folded === "bahwa" || folded === "that",
    );
}
