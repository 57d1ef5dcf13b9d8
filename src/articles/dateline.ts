/**
 * Where an agency or paper says from where it writes, ahead of the first sentence: "Jakarta - ", "JAKARTA, KOMPAS.com – ",
 * "WASHINGTON (Reuters) — ", "Jakarta, CNN Indonesia --", "PORT ELLERY, Feb 11 (Reuters) - ". The dash stands between blanks and a capital or a mark follows.
 */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}.'-]*)(?: \p{Lu}[\p{L}.'-]*){0,3})(?:, (?:\p{Lu}[\p{L}\p{N}.]*)(?: \p{Lu}[\p{L}\p{N}.]*){0,3}(?: \d{1,2})?)?(?:\s*\([\p{L}\p{N} .,/]{2,40}\))?,?\s*(?:-{1,2}|- -|–|—)\s*(?=[\p{Lu}"“‘'(])/u;

/** A hyphen inside a word is told from a dateline's dash by the blank before it. */
const SPACED = /\s(?:-{1,2}|- -|–|—)\s*$/u;

/** A source alone, in brackets that the sentence is glued to or that a dash follows: "(WIRED)Screens", "(Reuters) - The". */
const SOURCE = /^\(\p{Lu}[\p{L}\p{N} .&]{1,40}\)(?:\s*(?:-{1,2}|–|—)\s*)?(?=[\p{Lu}"“])/u;

/** The dateline that a first paragraph opens with, dash and blanks included; an empty string where there is none. */
export function datelineOf(paragraph: string): string {
  const head = paragraph.slice(0, 120);
  const match = DATELINE.exec(head)?.[0] ?? "";
  return SPACED.test(match) ? match : (SOURCE.exec(head)?.[0] ?? "");
}

/** Whether a block is nothing but a dateline, as where a page's markup parts it from its paragraph. */
export function isDateline(block: string): boolean {
  return block.length <= 120 && !/\.\P{L}*$/u.test(block) && datelineOf(`${block} A`) === `${block} `;
}
