import type { Text } from "./languages.ts";

const FORMATS = { en: new Intl.NumberFormat("en"), id: new Intl.NumberFormat("id") };

/** A whole number as each language writes it: 1,234 and 1.234. */
export function numberIn(count: number): Text {
  return { en: FORMATS.en.format(count), id: FORMATS.id.format(count) };
}
