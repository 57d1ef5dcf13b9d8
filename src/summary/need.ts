import { leansOnSentenceBefore } from "./leans-on-sentence-before.ts";
import { ADDING_OPENINGS, STANDING_OPENINGS } from "./openings.ts";
import { openingWith } from "./opening-with.ts";
import { pointedNoun } from "./pointed-noun.ts";

/** What must be told ahead of a sentence, so that it is understood: the sentence right before it, or one with a noun, or anything. */
export type Need =
  | { readonly kind: "nothing" }
  | { readonly kind: "anything" }
  | { readonly kind: "noun"; readonly noun: string }
  | { readonly kind: "sentence before" };

/**
 * What a sentence needs ahead of it, by its opening.
 *
 * @example needOf("Namun, usul itu ditolak.") // { kind: "sentence before" }
 * @example needOf("Jembatan itu retak.") // { kind: "noun", noun: "jembatan" }
 * @example needOf("Selain itu, warga meminta lampu.") // { kind: "anything" }
 */
export function needOf(sentence: string): Need {
  const adding = STANDING.exec(sentence) ? undefined : ADDING.exec(sentence);
  const rest = adding ? sentence.slice(adding[0].length) : sentence;
  if (leansOnSentenceBefore(sentence) || leansOnSentenceBefore(rest)) return { kind: "sentence before" };
  const noun = pointedNoun(rest);
  if (noun === "") return { kind: "sentence before" };
  if (noun !== undefined) return { kind: "noun", noun };
  return adding ? { kind: "anything" } : { kind: "nothing" };
}

/** Whether any sentence further ahead, by the words that carry its matter, meets a need. */
export function meetsNeed({ matter }: { readonly matter: ReadonlySet<string> }, need: Need): boolean {
  return need.kind === "anything" || (need.kind === "noun" && matter.has(need.noun));
}

const ADDING = openingWith(ADDING_OPENINGS);
const STANDING = openingWith(STANDING_OPENINGS);
