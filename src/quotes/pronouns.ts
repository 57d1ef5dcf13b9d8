/** Words that stand for somebody named before, folded, and how many they stand for. */
export const PRONOUNS: ReadonlyMap<string, "one" | "many"> = new Map([
  ["dia", "one"],
  ["ia", "one"],
  ["beliau", "one"],
  // Written as one word, against the rule
  ["iapun", "one"],
  ["diapun", "one"],
  ["beliaupun", "one"],
  ["merekapun", "many"],
  ["pihaknya", "one"],
  ["he", "one"],
  ["she", "one"],
  ["mereka", "many"],
  ["keduanya", "many"],
  ["they", "many"],
  ["both", "many"],
]);

/** Demonstratives that close a description of somebody named before: "politisi partai itu". */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(["ini", "itu", "tersebut"]);
