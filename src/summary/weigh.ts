import type { Language } from "../text/language.ts";
import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** A weight for each feature and bond, by its name. */
export type Weights = ReadonlyMap<string, number>;

/** The weights for an article: between those for reports and those for explanations, by how far it explains (0 to 1). */
export function weightsFor(language: Language, explaining: number): Weights {
  const { reports, explanations } = WEIGHTS[language === "en" ? "en" : "id"];
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
