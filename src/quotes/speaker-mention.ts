import type { Span } from "../text/span.ts";
import type { NameMention } from "./name-mention.ts";

/** How a sentence refers to whoever speaks, before it is known who that is. */
export type SpeakerMention =
  | { readonly kind: "named"; readonly span: Span; readonly name: NameMention }
  /** "dia", "she", the -nya of "katanya"; `word` is folded. */
  | { readonly kind: "pronoun"; readonly span: Span; readonly word: string }
  /** A description without a name; `pointsBack` where "itu" or "ini" says that its bearer was named. */
  | {
      readonly kind: "described";
      readonly span: Span;
      readonly words: readonly string[];
      readonly pointsBack: boolean;
    }
  /** Several people at once, none of whom alone is the speaker. */
  | { readonly kind: "several"; readonly span: Span };
