import type { Span } from "../src/text/span.ts";
import { isSpeaker, normal } from "./quotes-names.ts";
import { pairUp } from "./quotes-pairs.ts";
import type { Found, LabelledArticle } from "./quotes-set.ts";

/** What was counted; adding up articles gives a set. */
export interface Counts {
  readonly marked: number;
  readonly found: number;
  readonly spans: number;
  /** Marked and found quotations whose speaker was read by a person. */
  readonly markedWithSpeaker: number;
  readonly foundWithSpeaker: number;
  readonly both: number;
  readonly named: number;
  readonly misnamed: number;
  readonly judged: number;
  readonly fullest: number;
  readonly indirectMarked: number;
  readonly indirectFound: number;
  readonly indirectSpans: number;
  readonly indirectBoth: number;
}

/** Something that was got wrong, to be listed. */
export interface Mistake {
  readonly id: string;
  readonly kind:
    | "missed"
    | "no quotation"
    | "speaker"
    | "form of name"
    | "indirect missed"
    | "indirect extra"
    | "indirect speaker";
  readonly marked: string | null;
  readonly found: string | null;
  readonly words: string;
}

/** The result for one article. */
export interface ArticleScore {
  readonly counts: Counts;
  readonly mistakes: readonly Mistake[];
}

/** Quotations must overlap by four fifths of what they cover together, indirect statements by half. */
const QUOTE_OVERLAP = 0.8;
const INDIRECT_OVERLAP = 0.5;

/** Speakers that a program linked and nobody read. */
const UNREAD: ReadonlySet<string> = new Set(["derived-weak", "silver-dcoref"]);

/** Scores what was found in one article. Terms and titles in marks are no quotations; fragments of a word do not count. */
export function scoreArticle(article: LabelledArticle, found: Found): ArticleScore {
  const mistakes: Mistake[] = [];
  const mistake = (kind: Mistake["kind"], marked: string | null, said: string | null, span: Span): void => {
    mistakes.push({
      id: article.id,
      kind,
      marked,
      found: said,
      words: article.text.slice(span.start, span.end).slice(0, 110),
    });
  };
  const counts: Record<keyof Counts, number> = {
    marked: 0,
    found: 0,
    spans: 0,
    markedWithSpeaker: 0,
    foundWithSpeaker: 0,
    both: 0,
    named: 0,
    misnamed: 0,
    judged: 0,
    fullest: 0,
    indirectMarked: article.indirect.length,
    indirectFound: found.indirect.length,
    indirectSpans: 0,
    indirectBoth: 0,
  };
  const pairs = pairUp(article.quotes, found.quotes, article.text, QUOTE_OVERLAP);
  for (const marked of article.quotes) {
    if (marked.scare || marked.optional) continue;
    const { speaker } = marked;
    const isRead = !(speaker && speaker.canonical === null) && !UNREAD.has(speaker?.source ?? "");
    counts.marked++;
    if (isRead) counts.markedWithSpeaker++;
    const match = pairs.get(marked);
    if (!match) mistake("missed", speaker?.canonical ?? null, null, marked);
    else {
      counts.spans++;
      if (!isRead) continue;
      const isRight = isSpeaker(speaker, match.speaker);
      counts.judged++;
      if (match.speaker) counts.named++;
      if (isRight) counts.both++;
      else {
        if (match.speaker) counts.misnamed++;
        mistake("speaker", speaker?.canonical ?? null, match.speaker, marked);
      }
      if (isRight && (speaker === null || normal(match.speaker) === normal(speaker.canonical)))
        counts.fullest++;
      else if (isRight) mistake("form of name", speaker?.canonical ?? null, match.speaker, marked);
    }
  }
  const backwards = new Map([...pairs].map(([marked, match]) => [match, marked]));
  for (const quote of found.quotes) {
    const marked = backwards.get(quote);
    if (marked?.optional) continue;
    counts.found++;
    const isUnread =
      marked &&
      !marked.scare &&
      (UNREAD.has(marked.speaker?.source ?? "") || marked.speaker?.canonical === null);
    if (!isUnread) counts.foundWithSpeaker++;
    if (!marked || marked.scare) mistake("no quotation", null, quote.speaker, quote);
  }
  const indirect = pairUp(article.indirect, found.indirect, article.text, INDIRECT_OVERLAP);
  counts.indirectSpans = indirect.size;
  for (const marked of article.indirect) {
    const match = indirect.get(marked);
    const name = marked.speaker?.canonical ?? null;
    if (!match) mistake("indirect missed", name, null, marked);
    else if (name === null) continue;
    else if (isSpeaker(marked.speaker, match.speaker)) counts.indirectBoth++;
    else mistake("indirect speaker", name, match.speaker, marked);
  }
  const matched = new Set(indirect.values());
  for (const statement of found.indirect)
    if (!matched.has(statement)) mistake("indirect extra", null, statement.speaker, statement);
  return { counts, mistakes };
}
