import type { CardLocale } from "./quote-card.ts";

/**
 * An article's date as people of a language write it. Of a moment it is the day in the zone that the publisher gave; what
 * is no day of the calendar stays as it is.
 *
 * @example writeDate("2026-08-17T20:15:00+07:00", "id") // "17 Agustus 2026"
 */
export function writeDate(date: string, locale: CardLocale): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0];
  const moment = new Date(day ?? Number.NaN);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "long", timeZone: "UTC" }).format(moment);
}

/** Day before month, as most readers of English outside of America write it. */
const TAGS = { en: "en-GB", id: "id-ID" } as const satisfies Readonly<Record<CardLocale, string>>;
