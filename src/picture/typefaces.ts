/** One file after another of a family in one weight, as fontsource packages it: a part of the characters in each. */
export interface Typeface {
  readonly name: "serif" | "sans" | "signs" | "han";
  readonly package: string;
  /** The file of a part of the characters. */
  readonly file: (part: string) => string;
  readonly weight: 400 | 600;
  /** The part that is loaded whatever a card says. */
  readonly always?: string;
  /** Which characters its only part is asked for, where the package's own list leaves them out. */
  readonly characters?: RegExp;
}

/** Arrows, mathematical and technical signs, and shapes. */
const SIGNS =
  /[\u2016\u2032-\u2037\u2070-\u207F\u2190-\u22FF\u2300-\u23FF\u25A0-\u26FF\u2713-\u2718\u27C0-\u27FF]/u;

/** In the order in which a character is looked for. All are under the SIL Open Font License. */
export const TYPEFACES: readonly Typeface[] = [
  {
    name: "serif",
    package: "@fontsource/source-serif-4",
    file: (part) => `source-serif-4-${part}-400-normal.woff2`,
    weight: 400,
    always: "latin",
  },
  {
    name: "sans",
    package: "@fontsource/source-sans-3",
    file: (part) => `source-sans-3-${part}-400-normal.woff2`,
    weight: 400,
    always: "latin",
  },
  {
    name: "sans",
    package: "@fontsource/source-sans-3",
    file: (part) => `source-sans-3-${part}-600-normal.woff2`,
    weight: 600,
    always: "latin",
  },
  {
    name: "signs",
    package: "@fontsource/noto-sans-math",
    file: (part) => `noto-sans-math-${part}-400-normal.woff2`,
    weight: 400,
    characters: SIGNS,
  },
  {
    name: "han",
    package: "@fontsource-variable/noto-serif-sc",
    file: (part) => `noto-serif-sc-${part}-wght-normal.woff2`,
    weight: 400,
  },
];
