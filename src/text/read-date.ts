/** Months by their first letters, in Indonesian and English; no two share them. */
const MONTHS: readonly RegExp[] = [
  /^jan/u,
  /^(?:feb|peb)/u,
  /^mar/u,
  /^apr/u,
  /^(?:mei|may)/u,
  /^jun/u,
  /^jul/u,
  /^(?:agu|ags|agt|aug)/u,
  /^sep/u,
  /^(?:okt|oct)/u,
  /^(?:nov|nop)/u,
  /^(?:des|dec)/u,
];

/** Zones that sites name by letters: Indonesia's three, and those that feeds may write. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["wib", "+07:00"],
  ["wita", "+08:00"],
  ["wit", "+09:00"],
  ["gmt", "Z"],
  ["utc", "Z"],
  ["z", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

const ISO = /\b(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})(?!\d)/u;
const DAY_FIRST = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})\b/u;
const MONTH_FIRST = /\b(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/u;
const SLASHED = /\b(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})\b/u;
const TIME =
  /(?<![\d:])(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:[:.](?<second>[0-5]\d))?(?:\.\d+)?\s*(?:(?<half>[AP])\.?M\.?\b\s*)?(?<zone>[+-]\d{2}:?\d{2}|\p{L}{1,4}\b)?/iu;

/**
 * The date that a text names, as ISO 8601: a moment where it has a time and a zone, else a day. Undefined where there is
 * none. Of 01/02/2025 the day comes first, as Indonesians write.
 *
 * @example readDate("Sen, 01 Sep 2025 14:30:00 WIB") // "2025-09-01T14:30:00+07:00"
 */
export function readDate(text: string): string | undefined {
  const match = ISO.exec(text) ?? DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text) ?? SLASHED.exec(text);
  if (!match?.groups) return undefined;
  const { year = "", month, name = "", day = "" } = match.groups;
  const number = month ? Number(month) : MONTHS.findIndex((months) => months.test(name.toLowerCase())) + 1;
  const date = `${year}-${two(number)}-${two(Number(day))}`;
  if (!isDay(date)) return undefined;
  return `${date}${readTime(text.slice(match.index + match[0].length))}`;
}

function readTime(text: string): string {
  const { hour, minute, second = "00", half, zone = "" } = TIME.exec(text)?.groups ?? {};
  const offset = /^[+-]/u.test(zone)
    ? zone.replace(/^(...):?(..)$/u, "$1:$2")
    : ZONES.get(zone.toLowerCase());
  if (hour === undefined || offset === undefined) return "";
  return `T${two(hoursOf(Number(hour), half))}:${minute}:${second}${offset}`;
}

function hoursOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
