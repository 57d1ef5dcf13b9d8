import type { Attribution } from "./attribution.ts";
import { describesSomebody } from "./description.ts";
import { ACCORDING, BARE_CUES, CLAUSE_CUES, DOCUMENTS, OTHER_CUES, PASSIVE_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { subjectAfter } from "./subject-after.ts";
import type { Token } from "./token.ts";

/** A reporting word and its speaker, before it is seen how a quotation stands to it. */
export type Cue = Pick<Attribution, "mention" | "cue">;

/** The cue at a token whose speaker follows: "kata X", "katanya", "menurut X", "said X". */
export function cueAt(view: ParagraphView, at: number): Cue | undefined {
  const token = view.tokens[at];
  if (!token || (token.capital && view.tokens[at - 1]?.kind !== "quote")) return undefined;
  const own = cliticCue(token) ?? accordingAt(view, at);
  if (own) return own;
  const isBare = BARE_CUES.has(token.folded);
  const word = token.folded;
  if (!isBare && !CLAUSE_CUES.has(word) && !OTHER_CUES.has(word) && !PASSIVE_CUES.has(word)) return undefined;
  if (TELLING.has(word)) return undefined;
  const mention = subjectAfter(view, skipAgain(view, at + 1));
  const isNobody = mention?.kind === "described" && !isBare && !describesSomebody(mention.words);
  return mention && !isNobody ? { mention, cue: token } : undefined;
}

/** Verbs behind which stands who hears it, and never who speaks; folded. */
const TELLING: ReadonlySet<string> = new Set("tell tells told telling".split(" "));

function skipAgain({ tokens }: ParagraphView, at: number): number {
  return ["lagi", "pula", "kembali"].includes(tokens[at]?.folded ?? "") ? at + 1 : at;
}

/** "katanya", "menurutnya": a cue that holds its own speaker. */
export function cliticCue(token: Token): Cue | undefined {
  const stem = /^(?<stem>\p{L}{3,})nya$/u.exec(token.folded)?.groups?.["stem"];
  if (stem === undefined || !(BARE_CUES.has(stem) || ACCORDING.has(stem))) return undefined;
  return {
    mention: { kind: "pronoun", span: { start: token.end - 3, end: token.end }, word: "nya" },
    cue: token,
  };
}

/** "menurut X", "according to X". It goes with plans, rules and figures too, which are nobody's words. */
export function accordingAt(view: ParagraphView, at: number): Cue | undefined {
  const token = view.tokens[at];
  if (!token || !ACCORDING.has(token.folded) || token.folded.endsWith("nya")) return undefined;
  const mention = subjectAfter(view, token.folded === "according" ? at + 2 : at + 1);
  const isNobody = mention?.kind === "described" && !mention.pointsBack && !isSource(mention.words);
  return mention && !isNobody ? { mention, cue: token } : undefined;
}

function isSource(phrase: readonly string[]): boolean {
  const clause = phrase.indexOf("yang");
  const words = clause < 0 ? phrase : phrase.slice(0, clause);
  return describesSomebody(words) || words.some((word) => DOCUMENTS.has(word));
}
