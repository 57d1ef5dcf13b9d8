import type { Language } from "../text/language.ts";
import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** A weight for each feature and bond, by its name. */
export type Weights = ReadonlyMap<string, number>;

/** The weights for an article in a language. Those of Indonesian serve every language but English. */
export function weightsFor(language: Language, explaining: number): Weights {
  return weightsBetween(WEIGHTS[language === "en" ? "en" : "id"], explaining);
}

/** Weights by name for the two manners of writing. */
export type WeightPair = Readonly<Record<"reports" | "explanations", Readonly<Record<string, number>>>>;

/** Weights between those for reports and those for explanations, by how far an article explains (0 to 1). */
export function weightsBetween({ reports, explanations }: WeightPair, explaining: number): Weights {
  const others = new Map<string, number>(Object.entries(explanations));
  return new Map(
    Object.entries(reports).map(([name, weight]) => [
      name,
      weight + explaining * ((others.get(name) ?? 0) - weight),
    ]),
  );
}

/** What is measured of a sentence, weighed. Comparable within one article. */
export function worthOf(measured: Features | Bonds, weights: Weights): number {
  let worth = 0;
  for (const [name, value] of Object.entries(measured)) worth += Number(value) * (weights.get(name) ?? 0);
  return worth;
}
