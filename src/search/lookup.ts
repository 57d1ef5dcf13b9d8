import type { Language } from "../text/language.ts";

/** What putting a question into the words of an index needs to know of it. */
export interface Lookup {
  readonly language: Language;
  /** Paragraphs. */
  readonly size: number;
  stemNumber(stem: string): number | undefined;
  formNumber(form: string): number | undefined;
  /** The paragraphs that a stem, by its number, occurs in. */
  count(stem: number): number;
  /** Stems that begin alike and are one slip of the pen away from a word. */
  near(stem: string): readonly string[];
}
