/** Words that stand for somebody named before, folded, and how many they stand for. */
export const PRONOUNS: ReadonlyMap<string, "one" | "many"> = new Map([
  ["dia", "one"],
  ["ia", "one"],
  ["beliau", "one"],
  ["pihaknya", "one"],
  ["he", "one"],
  ["she", "one"],
  ["mereka", "many"],
  ["keduanya", "many"],
  ["they", "many"],
  ["both", "many"],
]);

/** What a pronoun says of the person's sex, where it says any. */
export const PRONOUN_SEX: ReadonlyMap<string, "female" | "male"> = new Map([
  ["he", "male"],
  ["she", "female"],
]);

/** Demonstratives that close a description of somebody named before: "politisi partai itu". */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(["ini", "itu", "tersebut"]);
