import type { Span } from "../text/span.ts";
import { accordingHere, cliticCue, type Attribution } from "./attribution.ts";
import { isSaid, isStatement } from "./is-statement.ts";
import { CLAUSE_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { subjectBefore } from "./subject-before.ts";

/** A statement in the reporter's words: the clause, and how its sentence attributes it. */
export interface IndirectStatement {
  readonly words: Span;
  /** The token of the cue. */
  readonly from: number;
  readonly attribution: Attribution;
}

/** The indirect statements of a paragraph: at most one a sentence. */
export function findIndirect(view: ParagraphView): readonly IndirectStatement[] {
  const statements: IndirectStatement[] = [];
  let at = 0;
  while (at < view.tokens.length) {
    const statement = statementAt(view, at);
    if (statement) {
      statements.push(statement);
      at = view.sentenceEnd(at);
    } else at++;
  }
  return statements;
}

function statementAt(view: ParagraphView, at: number): IndirectStatement | undefined {
  const token = view.tokens[at];
  if (token?.kind !== "word") return undefined;
  const attribution = cliticCue(token) ?? accordingHere(view, at) ?? clauseCue(view, at);
  if (!attribution) return undefined;
  if (!isSaid(view, at)) return undefined;
  const words = clauseAfter(view, at, attribution);
  return words && { words, from: at, attribution };
}

function clauseCue(view: ParagraphView, at: number): Attribution | undefined {
  const token = view.tokens[at];
  if (!token || token.capital || !CLAUSE_CUES.has(token.folded)) return undefined;
  const mention = subjectBefore(view, at);
  return mention && { mention, cue: token, touches: true };
}

/** From behind the cue, or behind a speaker who follows it, to the end of the sentence. */
function clauseAfter(view: ParagraphView, at: number, { mention }: Attribution): Span | undefined {
  const end = view.sentenceEnd(at);
  let from = at + 1;
  while (from < end && (view.tokens[from]?.start ?? 0) < mention.span.end) from++;
  if (mention.kind === "named") from = Math.max(from, mention.name.to > at ? mention.name.to : from);
  while (
    from < end &&
    (view.tokens[from]?.kind === "mark" || ["bahwa", "that"].includes(view.tokens[from]?.folded ?? ""))
  )
    from++;
  let to = end;
  while (to > from && view.tokens[to - 1]?.kind === "mark") to--;
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  if (to - from < 3 || !isStatement(view, at, from, to)) return undefined;
  return first && last ? { start: first.start, end: last.end } : undefined;
}
