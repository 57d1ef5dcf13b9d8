import type { Span } from "../text/span.ts";
import type { Gender } from "./gender-words.ts";

/** A name as it stands in a paragraph, told from the office or title before it. */
export interface NameMention extends Span {
  /** Index of the paragraph in the article; −1 for the title. */
  readonly paragraph: number;
  /** Tokens of the whole phrase, office and degrees included; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The token with which the name itself begins. */
  readonly nameFrom: number;
  /** As the article writes it, without office, courtesy and degrees. */
  readonly name: string;
  /** The name's words, folded. */
  readonly words: readonly string[];
  /** The office, trade or kin that the phrase gives. */
  readonly role?: Span;
  readonly kind: "person" | "body";
  /** What the words before the name show: "Mr", "Ibu". */
  readonly gender?: Gender;
  /** Whether an office, a courtesy or a reporting verb beside it shows that it is a person's or a speaker's. */
  readonly isPersonal: boolean;
}
