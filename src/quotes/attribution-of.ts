import { agrees } from "./agreement.ts";
import type { Attribution } from "./attribution.ts";
import { accordingAt, cliticCue, type Cue } from "./cue-at.ts";
import { cueBehind } from "./cue-behind.ts";
import { reportsActively } from "./english-verbs.ts";
import { BARE_CUES, CLAUSE_CUES, OTHER_CUES, PASSIVE_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";

/** Tokens between a cue and a quotation elsewhere in its sentence. */
const REACH = 60;

/** The attribution of the quotation at a token, by the words of its own sentence. */
export function attributionOf(view: ParagraphView, quote: number): Attribution | undefined {
  const behind = cueBehind(view, quote);
  return behind
    ? { ...behind, stands: "behind" }
    : (attributionBefore(view, quote) ?? sharedAttribution(view, quote));
}

function attributionBefore(view: ParagraphView, quote: number): Attribution | undefined {
  const start = Math.max(view.sentenceStart(quote), quote - REACH);
  for (let at = quote - 1; at >= start; at--) {
    const token = view.tokens[at];
    if (!token || token.kind !== "word" || (token.capital && at > start)) continue;
    const found = cueBefore(view, at);
    if (!found && isSomebodyElses(view, at)) return undefined;
    if (found) return { ...found, stands: isBeside(view, at, quote) ? "before" : "apart" };
  }
  return undefined;
}

/** "… people who described him as": a verb whose subject could not be told lets none further ahead speak. */
function isSomebodyElses(view: ParagraphView, at: number): boolean {
  const word = view.tokens[at]?.folded ?? "";
  return (CLAUSE_CUES.has(word) || OTHER_CUES.has(word)) && view.tokens[at - 1]?.folded === "who";
}

function cueBefore(view: ParagraphView, at: number): Cue | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  const own = cliticCue(token) ?? accordingAt(view, at);
  if (own) return own;
  const word = token.folded;
  const after = BARE_CUES.has(word) || PASSIVE_CUES.has(word) ? subjectAfter(view, at + 1) : undefined;
  if (after && after.kind !== "described") return { mention: after, cue: token };
  if (!CLAUSE_CUES.has(word) && !OTHER_CUES.has(word) && !PASSIVE_CUES.has(word)) return undefined;
  if (!reportsActively(view.tokens, at)) return undefined;
  const mention = subjectBefore(view, at);
  return mention && agrees(word, mention) ? { mention, cue: token } : undefined;
}

function isBeside({ tokens }: ParagraphView, cue: number, quote: number): boolean {
  const between = tokens.slice(cue + 1, quote);
  return between.every(
    ({ kind, folded }) => kind === "mark" || kind === "bracket" || folded === "bahwa" || folded === "that",
  );
}

/** What stands behind the next quotation: "…" "…," kata X; or, of a broken one, "…," tetapi mereka "…," kata X. */
function sharedAttribution(view: ParagraphView, quote: number): Attribution | undefined {
  const isNext = view.tokens[quote + 1]?.kind === "quote";
  if (!isNext && !/[,?!]\s*$/u.test(view.tokens[quote]?.text ?? "")) return undefined;
  const end = isNext ? quote + 2 : Math.min(view.sentenceEnd(quote), quote + REACH);
  for (let at = quote + 1; at < end; at++) {
    if (view.tokens[at]?.kind !== "quote") continue;
    const found = cueBehind(view, at);
    return found && { ...found, stands: isNext ? "behind" : "apart" };
  }
  return undefined;
}
