import type { Span } from "../text/span.ts";
import { agrees } from "./agreement.ts";
import { accordingAt, cliticCue, type Cue } from "./cue-at.ts";
import { reportsActively } from "./english-verbs.ts";
import { isSaid, isStatement } from "./is-statement.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { opensSentence } from "./opens-sentence.ts";
import { CLAUSE_CUES, INTERPOLATED_CUES, OTHER_CUES, PASSIVE_CUES, THOUGHT_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { startOfClause } from "./start-of-clause.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./token.ts";
import { trailingStatement } from "./trailing-statement.ts";

/** A statement in the reporter's words: the clause, and how its sentence attributes it. */
export interface IndirectStatement {
  readonly words: Span;
  readonly attribution: Cue;
}

/**
 * The statements that a sentence attributes to somebody, one for each cue that has one. They may overlap; the one that an
 * attribution at the end closes comes first, for the others are within it.
 */
export function findStatements(view: ParagraphView, from: number, to: number): readonly IndirectStatement[] {
  const trailing: IndirectStatement[] = [];
  const others: IndirectStatement[] = [];
  for (let at = from; at < to; at++) {
    if (view.tokens[at]?.kind !== "word") continue;
    const last = trailingStatement(view, at);
    const statement = last ? undefined : statementAt(view, at);
    if (last) trailing.push(last);
    if (statement) others.push(statement);
  }
  return [...trailing, ...others];
}

function statementAt(view: ParagraphView, at: number): IndirectStatement | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  const aside = interpolated(view, at) ?? openingPassive(view, at);
  const clitic = NOUNS.has(token.folded) ? undefined : cliticCue(token);
  const followed = clitic ?? accordingAt(view, at) ?? aside;
  const attribution = followed ?? clauseCue(view, at);
  if (!attribution || !isSaid(view, at)) return undefined;
  const isTrailing =
    followed !== undefined &&
    followed !== aside &&
    !opensSentence(view, at) &&
    endsSentence(view, at, followed);
  const after =
    isTrailing || (aside && !isClosed(view, at, aside)) ? undefined : clauseAfter(view, at, attribution);
  const words = after ?? (followed ? clauseBefore(view, at) : undefined);
  return words && { words, attribution };
}

/** As far behind a cue as a comma is looked for, in tokens. */
const REACH = 60;

/**
 * Whether what a cue reports stands before it: no comma follows in its sentence, and nothing but more of the speaker, a
 * time or a place is left.
 */
function endsSentence(view: ParagraphView, at: number, { mention }: Cue): boolean {
  const end = Math.min(view.sentenceEnd(at), at + REACH);
  for (let after = at + 1; after < end; after++) if (view.tokens[after]?.text === ",") return false;
  const next = view.tokens[afterMention(view, at, mention)];
  const isEnglish = view.tokens[at]?.folded === "according" && view.tokens[at - 1]?.text === ",";
  return isEnglish || next === undefined || next.text === "." || CLOSERS.has(next.folded);
}

const CLOSERS: ReadonlySet<string> = new Set(
  "dari yang selaku pada di dalam saat ketika kepada usai kemarin senin selasa rabu kamis jumat sabtu minggu on in at monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Cues with -nya that are a thing of somebody's where no quotation stands before them: "nilainya". */
const NOUNS: ReadonlySet<string> = new Set(
  "nilainya akunya duganya bunyinya kisahnya pesannya pendapatnya tutupnya ceritanya kritiknya pujinya protesnya klaimnya janjinya".split(
    " ",
  ),
);

/**
 * Whether a comma or a verb follows the speaker, so that the statement goes on behind: "Suhu naik, tambah dr Ani, dan …",
 * "Pemprov, lanjut Reihana akan memberikan …".
 */
function isClosed(view: ParagraphView, at: number, { mention }: Cue): boolean {
  const next = view.tokens[afterMention(view, at, mention)];
  return next?.text === "," || next?.folded === "bahwa" || AUXILIARIES.has(next?.folded ?? "");
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "akan sudah telah belum tidak harus bisa dapat masih juga sedang tengah".split(" "),
);

function clauseCue(view: ParagraphView, at: number): Cue | undefined {
  const token = view.tokens[at];
  if (!token || token.capital || !reports(view, at) || !reportsActively(view.tokens, at)) return undefined;
  const mention = subjectBefore(view, at);
  return mention && agrees(token.folded, mention) ? { mention, cue: token } : undefined;
}

/** Whether a verb reports a statement: by itself, or because "that" or "bahwa" follows it: "wrote on Monday that …". */
function reports(view: ParagraphView, at: number): boolean {
  const word = view.tokens[at]?.folded ?? "";
  if (CLAUSE_CUES.has(word)) return true;
  if (!OTHER_CUES.has(word) && !THOUGHT_CUES.has(word)) return false;
  const next = view.tokens[at + 1];
  return next?.folded === "bahwa" || next?.folded === "that";
}

/** A cue between commas with its speaker behind it: "Suhu naik, tambah dr Ani, dan tekanan turun". */
function interpolated(view: ParagraphView, at: number): Cue | undefined {
  const token = view.tokens[at];
  if (
    !token ||
    token.capital ||
    !INTERPOLATED_CUES.has(token.folded) ||
    !/^[,"”]$/u.test(view.tokens[at - 1]?.text ?? "")
  )
    return undefined;
  const mention = subjectAfter(view, at + 1);
  return mention && isBelieved(mention) ? { mention, cue: token } : undefined;
}

/** A description is believed to speak between commas if it has an office or points back. */
function isBelieved(mention: SpeakerMention): boolean {
  return (
    mention.kind !== "described" || mention.pointsBack || mention.words.some((word) => ROLE_HEADS.has(word))
  );
}

/** "Diungkapkan (oleh) Bupati Ani, jalan itu …": a passive that opens its sentence, its speaker closed by a comma or "bahwa". */
function openingPassive(view: ParagraphView, at: number): Cue | undefined {
  const token = view.tokens[at];
  if (!token || !PASSIVE_CUES.has(token.folded) || !opensSentence(view, at)) return undefined;
  const mention = subjectAfter(view, at + (view.tokens[at + 1]?.folded === "oleh" ? 2 : 1));
  if (!mention || !isBelieved(mention)) return undefined;
  const after = afterMention(view, at, mention);
  const isSetApart =
    view.tokens[after]?.text === "," && !ROLE_HEADS.has(view.tokens[after + 1]?.folded ?? "");
  return isSetApart || view.tokens[after]?.folded === "bahwa" ? { mention, cue: token } : undefined;
}

/** From behind the cue, or behind a speaker who follows it, to the end of the sentence. */
function clauseAfter(view: ParagraphView, at: number, { mention }: Cue): Span | undefined {
  const end = view.sentenceEnd(at);
  let from = startOfClause(view, at, afterMention(view, at, mention));
  while (from < end && isLink(view, from)) from++;
  if (view.tokens[from]?.kind === "bracket" && view.tokens[from + 1]?.kind === "mark") from += 2;
  let to = end;
  while (to > from && view.tokens[to - 1]?.kind === "mark") to--;
  return to - from >= 2 && isStatement(view, at, from, to) ? spanOf(view, from, to) : undefined;
}

/** From the beginning of the sentence to the comma before the cue. */
function clauseBefore(view: ParagraphView, at: number): Span | undefined {
  let from = view.sentenceStart(at);
  let to = at;
  while (from < to && isEdge(view.tokens[from])) from++;
  while (to > from && isEdge(view.tokens[to - 1])) to--;
  return to - from >= 3 ? spanOf(view, from, to) : undefined;
}

/** A comma, or a quotation's mark that has no partner. */
function isEdge(token: Token | undefined): boolean {
  return /^[,"“”]$/u.test(token?.text ?? "");
}

function afterMention(view: ParagraphView, at: number, mention: SpeakerMention): number {
  let from = at + 1;
  while ((view.tokens[from]?.start ?? Infinity) < mention.span.end) from++;
  return mention.kind === "named" && mention.name.nameFrom > at ? Math.max(from, mention.name.to) : from;
}

function isLink({ tokens }: ParagraphView, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "mark" || token?.folded === "bahwa" || token?.folded === "that";
}

function spanOf({ tokens }: ParagraphView, from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
