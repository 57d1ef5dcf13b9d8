import type { Language } from "../text/language.ts";
import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";
import weights from "./weights.json" with { type: "json" };

/** A weight for each feature and bond, by its name. */
export type Weights = ReadonlyMap<string, number>;

/** Every feature and bond has one. */
const WEIGHTS: Readonly<
  Record<"id" | "en", Record<"reports" | "explanations", Record<keyof Features | keyof Bonds, number>>>
> = weights;

/**
 * The weights for an article in a language; those of Indonesian serve every language but English. They are learnt by
 * bench/summary-learn.ts from articles with summaries by people (Indonesian reports, English) and by a model (Indonesian
 * explanations): the mean of two runs, before and after sentences came with what they need ahead of them. The English set
 * has no titles and no paragraphs, so that the weights of those are what was known beforehand.
 */
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
