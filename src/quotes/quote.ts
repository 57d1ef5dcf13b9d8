import type { Excerpt } from "../articles/excerpt.ts";

/** Something an article says that somebody said. */
export interface Quote {
  /** What was said, as the article words it; of a direct quotation what stands between the marks. */
  readonly words: Excerpt;
  /** Who said it by the article; null where the article does not say. */
  readonly speaker: Speaker | null;
  /** Stated where the sentence itself names or describes the speaker, inferred where the text around it does, or nobody is found. */
  readonly certainty: Certainty;
  readonly form: QuoteForm;
  /** The reporting word, where there is one ("kata", "mengatakan", "said"). */
  readonly cue: Excerpt | null;
  /** What an inferred speaker was inferred from. */
  readonly basis?: Basis;
}

export type Certainty = "stated" | "inferred";

/** Whole words between marks; a few quoted words inside the reporter's own sentence; or a clause without marks. */
export type QuoteForm = "direct" | "fragment" | "indirect";

export interface Speaker {
  /** The fullest form of the name in the article or its title; a role where no name is given. */
  readonly name: string;
  /** Where the article refers to the speaker for this quote, be it by a name, a role or a pronoun. */
  readonly mention: Excerpt;
  /** The role that the article gives, in its words. */
  readonly role?: Excerpt;
}

/** Why a speaker was inferred: the quotation goes on from a paragraph, or a pronoun or silence points back at one. */
export interface Basis {
  readonly kind: "continuation" | "pronoun" | "last-speaker";
  /** The number of the paragraph that names the speaker. */
  readonly paragraph: number;
}
