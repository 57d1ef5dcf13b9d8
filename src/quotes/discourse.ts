import type { Excerpt } from "../articles/excerpt.ts";
import type { Gender } from "./gender-words.ts";
import type { Person } from "./people.ts";

/** Somebody whom the text around can point back at. */
export interface Known {
  readonly name: string;
  /** Where they were last named or described. */
  readonly mention: Excerpt;
  readonly person?: Person;
  readonly role?: Excerpt;
  readonly gender?: Gender;
  /** "They" means no one person, "she" no group; a description may leave the number open. */
  readonly number: "one" | "many" | "open";
  /** Whether it is somebody, and no body or writing: "dia" and "she" mean nobody else. */
  readonly isHuman: boolean;
}

/** What is remembered from sentence to sentence. */
export interface Discourse {
  /** Whom a pronoun means: the last speaker, or since then the last person with whom a sentence began. */
  readonly focus: Known | undefined;
  /** The same among single human beings. */
  readonly human: Known | undefined;
  /** The last man, and the last woman, of those: "she" means no man. */
  readonly man: Known | undefined;
  readonly woman: Known | undefined;
  /** Whom the sentence before is about, be it that something befell them. */
  readonly subject: Known | undefined;
  /** The speaker of the quotation just before, while nothing but quotations has followed. */
  readonly last: Known | undefined;
  /** Whoever spoke last, however long ago and whoever was spoken of since. */
  readonly speaker: Known | undefined;
  /** Whether a quotation without a speaker is nobody's here: the last was, or it asks, somebody cut in, or two are named. */
  readonly isOver: boolean;
  /** Whether the last quotation asks, so that an answer to it is somebody else's. */
  readonly isAsked: boolean;
  /** The paragraph in which a verb says that it was asked: what stands in another without a speaker may be the answer. */
  readonly askedIn: number | undefined;
}

/** Before the first sentence. */
export const NOTHING_SAID: Discourse = {
  focus: undefined,
  human: undefined,
  man: undefined,
  woman: undefined,
  subject: undefined,
  last: undefined,
  speaker: undefined,
  isOver: false,
  isAsked: false,
  askedIn: undefined,
};
