import { describesSomebody } from "./description.ts";
import { holdsEnglishVerb } from "./english-verbs.ts";
import type { IndirectStatement } from "./indirect-statements.ts";
import { VERB_PARTICLES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { CALENDAR_WORDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectAtStart } from "./subject-at-start.ts";

/** Verbs that English news sets behind a statement, with their speaker before or after them; folded. */
const SAYING: ReadonlySet<string> = new Set(
  "said says told added explained noted argued wrote warned acknowledged confirmed recalled insisted reported".split(
    " ",
  ),
);

/** What may follow such a verb and its speaker, besides the end; folded. */
const TRAILERS: ReadonlySet<string> = new Set(
  "in on at during after before from last this earlier yesterday today via when to of".split(" "),
);

/** Words that link a sentence to the one before and are not of its statement; folded. */
const LINKS: ReadonlySet<string> = new Set([
  "but",
  "and",
  "however",
  "still",
  "meanwhile",
  "also",
  "instead",
]);

/** As many tokens as the speaker before such a verb may have. */
const REACH = 12;

/** A statement of more tokens is no sentence's. */
const LONGEST = 120;

/** The English statement that an attribution at the end of its sentence closes: "The port is shut, police said Monday." */
export function trailingStatement(view: ParagraphView, cue: number): IndirectStatement | undefined {
  const token = view.tokens[cue];
  if (!token || token.capital || !SAYING.has(token.folded)) return undefined;
  const { comma, mention, end } = speakerBefore(view, cue) ?? speakerBehind(view, cue) ?? {};
  if (comma === undefined || !mention || end === undefined || !closes(view, cue, end)) return undefined;
  const start = startOf(view, cue);
  if (comma - start > LONGEST) return undefined;
  const [first, last] = [view.tokens[start], view.tokens[comma - 1]];
  const isClause = comma - start >= 3 && holdsEnglishVerb(view.tokens, start, comma);
  const isPlain = view.tokens.slice(start, comma).every(({ kind }) => kind !== "quote");
  if (!first || !last || !isClause || !isPlain) return undefined;
  return { words: { start: first.start, end: last.end }, attribution: { mention, cue: token } };
}

interface Attributed {
  /** The comma behind the statement. */
  readonly comma: number;
  readonly mention: SpeakerMention;
  /** The token behind the attribution. */
  readonly end: number;
}

/** "…, police said": the speaker fills what stands between the comma and the verb. */
function speakerBefore(view: ParagraphView, cue: number): Attributed | undefined {
  const start = view.sentenceStart(cue);
  let comma = cue - 1;
  while (comma > Math.max(start, cue - REACH) && view.tokens[comma]?.kind === "word") comma--;
  if (view.tokens[comma]?.text !== "," || comma === cue - 1) return undefined;
  const mention = subjectAtStart(view, { from: comma + 1, to: cue });
  if (!mention || mention.kind === "several") return undefined;
  const rest = view.tokens.slice(comma + 1, cue).filter(({ start: at }) => at >= mention.span.end);
  return rest.every(({ folded }) => VERB_PARTICLES.has(folded))
    ? { comma, mention, end: cue + 1 }
    : undefined;
}

/** "…, said a spokesman". */
function speakerBehind(view: ParagraphView, cue: number): Attributed | undefined {
  if (view.tokens[cue - 1]?.text !== ",") return undefined;
  const mention = subjectAfter(view, cue + 1);
  if (!mention || mention.kind === "several" || mention.kind === "pronoun") return undefined;
  if (mention.kind === "described" && !describesSomebody(mention.words)) return undefined;
  let end = cue + 1;
  while ((view.tokens[end]?.start ?? Infinity) < mention.span.end) end++;
  return { comma: cue - 1, mention, end: mention.kind === "named" ? Math.max(end, mention.name.to) : end };
}

/** Whether a sentence ends with an attribution, but for where and when, or what a comma sets off behind a speaker. */
function closes(view: ParagraphView, cue: number, end: number): boolean {
  const next = view.tokens[end];
  if (view.tokens[cue]?.folded === "told") return tellsNobodyMore(view, end);
  if (end >= view.sentenceEnd(cue) || !next || next.text === ".") return true;
  if (next.text === ",") return end > cue + 1;
  return TRAILERS.has(next.folded) || CALENDAR_WORDS.has(next.folded);
}

/** "… told the paper on Monday": nothing but a hearer, a place and a time. */
function tellsNobodyMore(view: ParagraphView, from: number): boolean {
  const to = view.sentenceEnd(from - 1);
  if (to - from > REACH) return false;
  const rest = view.tokens.slice(from, to);
  const isPlain = rest.every(({ text, folded }) => text !== "," && folded !== "that");
  return isPlain && !holdsEnglishVerb(view.tokens, from, to);
}

function startOf(view: ParagraphView, cue: number): number {
  let start = view.sentenceStart(cue);
  while (view.tokens[start]?.kind === "mark" || LINKS.has(view.tokens[start]?.folded ?? "")) start++;
  return start;
}
