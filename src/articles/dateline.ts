import { CITIES, COUNTRIES, SAYS_PLACE } from "./dateline-places.ts";
import { isNewsSource } from "./dateline-sources.ts";

/**
 * Where an agency or paper says from where it writes, ahead of the first sentence: "Jakarta - ", "JAKARTA, KOMPAS.com – ",
 * "WASHINGTON (Reuters) — ", "Jakarta, CNN Indonesia --", "PORT ELLERY, Feb 11 (Reuters) - ". The dash stands between
 * blanks and a capital or a mark follows.
 */
const DATELINE =
  /^(?<said>\p{Lu}[\p{L}\p{N}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}(?:, \p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*){0,3}(?: \d{1,2})?)?)(?:\s*\((?<by>[\p{L}\p{N} .,/]{2,40})\))?,?\s*(?<dash>-{1,2}|- -|–|—)\s*(?=[\p{Lu}"“‘'(])/u;

/** A hyphen inside a word is told from a dateline's dash by the blank before it. */
const SPACED = /\s(?:-{1,2}|- -|–|—)\s*$/u;

/** A source alone, in brackets that the sentence is glued to or that a dash follows: "(WIRED)Screens", "(Reuters) - The". */
const SOURCE = /^\(\p{Lu}[\p{L}\p{N} .&]{1,40}\)(?:\s*(?:-{1,2}|–|—)\s*)?(?=[\p{Lu}"“])/u;

/** What an article says of the names in it. */
interface DatelineSigns {
  readonly text: string;
  /** Where it was published: a paper's address holds its name, or its town's. */
  readonly url?: string | undefined;
}

/**
 * The dateline that a first paragraph opens with, dash and blanks included; an empty string where there is none. A name
 * ahead of a dash is one only if it is a place's or a source's, by what is known or by what its article says of it.
 */
export function datelineOf(paragraph: string, signs: DatelineSigns = { text: paragraph }): string {
  const head = paragraph.slice(0, 120);
  const match = DATELINE.exec(head);
  const [line = ""] = match ?? [];
  if (!match?.groups || !SPACED.test(line)) return SOURCE.exec(head)?.[0] ?? "";
  const { said = "", by, dash = "" } = match.groups;
  return isDatelines({ said, by, dash, next: paragraph.slice(line.length) }, signs) ? line : "";
}

/** Whether a block is nothing but a dateline, as where a page's markup parts it from its paragraph. */
export function isDateline(block: string): boolean {
  if (block.length > 120 || /\.\P{L}*$/u.test(block)) return false;
  const [line = ""] = DATELINE.exec(`${block} A`) ?? SOURCE.exec(`${block} A`) ?? [];
  return line === `${block} ` && (line.startsWith("(") || SPACED.test(line));
}

/** What stands ahead of the dash, in brackets, the dash, and what stands behind it. */
interface Opening {
  readonly said: string;
  readonly by: string | undefined;
  readonly dash: string;
  readonly next: string;
}

function isDatelines({ said, by, dash, next }: Opening, { text, url }: DatelineSigns): boolean {
  const [name = "", other] = said.split(", ");
  const isPlace = CITIES.has(name.toLowerCase()) || saysPlace(text, name) || isInAddress(name, url);
  if (by !== undefined) return isPlace || isInCapitals(name) || isSourceOfAny(by) || isNewsSource(name);
  if (other !== undefined) return isPlace || isInCapitals(name) || isNewsSource(name) || isNewsSource(other);
  if (isNewsSource(name)) return true;
  if (isInCapitals(name) && COUNTRIES.has(name.toLowerCase())) return !opensWith(COUNTRIES, next, name);
  // "MARROW BAY — The first train …": papers set a town like this that nobody else has heard of
  if (dash === "—" && name.includes(" ") && isInCapitals(name)) return true;
  // "Jakarta - Bandung kini satu jam" is a way from one to the other
  return isPlace && !opensWith(CITIES, next, name);
}

function isSourceOfAny(by: string): boolean {
  return isNewsSource(by) || by.split(/[ ,/]+/u).some((word) => isNewsSource(word) || isInCapitals(word));
}

/** Of four letters or more, for shorter ones are an office's or a company's. */
function isInCapitals(name: string): boolean {
  return /^\P{Ll}*$/u.test(name) && /\p{Lu}{4}/u.test(name);
}

function opensWith(places: ReadonlySet<string>, text: string, but: string): boolean {
  const words = text.split(/[^\p{L}.'-]+/u).slice(0, 3);
  const openings = words.map((_, index) =>
    words
      .slice(0, index + 1)
      .join(" ")
      .toLowerCase(),
  );
  return openings.some((opening) => places.has(opening) && opening !== but.toLowerCase());
}

function isInAddress(name: string, url = ""): boolean {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return plain.length > 3 && URL.canParse(url) && new URL(url).hostname.replace(/[.-]/gu, "").includes(plain);
}

function saysPlace(article: string, name: string): boolean {
  const { ahead, behind } = SAYS_PLACE;
  return (
    [...ahead].some((word) => hasWords(article, `${word} ${name}`)) ||
    [...behind].some((word) => hasWords(article, `${name} ${word}`))
  );
}

/** Whether a text has some words, in whatever case, and not as a part of longer ones. */
function hasWords(text: string, words: string): boolean {
  const [wanted, within] = [words.toLowerCase(), text.toLowerCase()];
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const around = `${within.charAt(at - 1)} ${within.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
