/**
 * Where an agency or paper says from where it writes, ahead of the first sentence: "Jakarta - ", "JAKARTA, KOMPAS.com – ",
 * "WASHINGTON (Reuters) — ", "Jakarta, CNN Indonesia --", "PORT ELLERY, Feb 11 (Reuters) - ". The dash stands between blanks and a capital or a mark follows.
 */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}.'-]*)(?: \p{Lu}[\p{L}.'-]*){0,3})(?:, (?:\p{Lu}[\p{L}\p{N}.]*)(?: \p{Lu}[\p{L}\p{N}.]*){0,3}(?: \d{1,2})?)?(?: ?\([\p{L}\p{N} .,/]{2,40}\))?,? ?(?:-{1,2}|- -|–|—) ?(?=[\p{Lu}"“‘'(])/u;

/** A hyphen inside a word is told from a dateline's dash by the blank before it. */
const SPACED = /\s(?:-{1,2}|- -|–|—)\s?$/u;

/** The dateline that a first paragraph opens with, dash and blanks included; an empty string where there is none. */
export function datelineOf(paragraph: string): string {
  const match = DATELINE.exec(paragraph.slice(0, 120))?.[0] ?? "";
  return SPACED.test(match) ? match : "";
}

/** Whether a block is nothing but a dateline, as where a page's markup parts it from its paragraph. */
export function isDateline(block: string): boolean {
  return block.length <= 120 && !/\.\P{L}*$/u.test(block) && datelineOf(`${block} A`) === `${block} `;
}
