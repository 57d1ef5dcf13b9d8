import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** An article as its library holds it. What its publisher wrote is in `paragraphs`, unchanged; the rest describes it. */
export interface Article {
  /** The file's name without its ending; unique in a library. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** ISO 8601, a day or a moment. */
  readonly date?: string;
  readonly url?: string;
  readonly author?: string;
  readonly paragraphs: readonly Paragraph[];
  /** Lines left out as no part of the article, each as it stood in the source; those first that somebody may miss. */
  readonly dropped: readonly string[];
}

/** A paragraph, numbered from 1 as people count; headings and dropped lines have no number. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
  /** In order, without the blanks between them; together they cover every character that is not blank. */
  readonly sentences: readonly Span[];
  /** The heading that it stands under. */
  readonly heading?: string;
}
