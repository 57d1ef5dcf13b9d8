import type { Lookup } from "./lookup.ts";

/** Stems and how good a find each is: 1 for a word's own. */
export type Stems = ReadonlyMap<string, number>;

/** Adds stems, each as good as it is at best. */
export function addStems(stems: Map<string, number>, found: readonly string[], share: number): void {
  for (const stem of found) stems.set(stem, Math.max(share, stems.get(stem) ?? 0));
}

/** The stem, if the index has it. */
export function knownStems(stem: string, lookup: Lookup): readonly string[] {
  return lookup.count(stem) > 0 ? [stem] : [];
}
