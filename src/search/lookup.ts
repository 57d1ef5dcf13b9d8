import type { Language } from "../text/language.ts";

/** What putting a question into the words of some paragraphs needs to know of them. */
export interface Lookup {
  readonly language: Language;
  /** Paragraphs. */
  readonly size: number;
  /** The paragraphs that a stem occurs in. */
  count(stem: string): number;
  /** Of these, those that write it with a capital where no sentence begins, and those that write it small. */
  spelling(stem: string): Spelling;
  /** Stems that begin alike and are one slip of the pen away from a word. */
  near(stem: string): readonly string[];
}

/** In how many paragraphs a stem is written how. */
export interface Spelling {
  readonly capital: number;
  readonly small: number;
}

/** What several know together, at least one of them and all of one language: no stem counts otherwise than if they were one. */
export function joinLookups(lookups: readonly [Lookup, ...Lookup[]]): Lookup {
  const [first, ...others] = lookups;
  if (others.length === 0) return first;
  return {
    language: first.language,
    size: lookups.reduce((sum, { size }) => sum + size, 0),
    count: (stem) => lookups.reduce((sum, lookup) => sum + lookup.count(stem), 0),
    spelling: (stem) => {
      const all = lookups.map((lookup) => lookup.spelling(stem));
      return {
        capital: all.reduce((sum, { capital }) => sum + capital, 0),
        small: all.reduce((sum, { small }) => sum + small, 0),
      };
    },
    near: (stem) => [...new Set(lookups.flatMap((lookup) => lookup.near(stem)))],
  };
}
