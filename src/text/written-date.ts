/** Day before month in English too, as most of its readers outside of America write it. */
const TAGS = { en: "en-GB", id: "id-ID" } as const;

/**
 * A date as people of a language write it. Of a moment it is the day in the zone that it gives; what is no day of the
 * calendar stays as it is.
 *
 * @example writeDate("2026-08-17T20:15:00+07:00", "id") // "17 Agustus 2026"
 */
export function writeDate(date: string, locale: keyof typeof TAGS): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0];
  const moment = new Date(day ?? Number.NaN);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: "long", timeZone: "UTC" }).format(moment);
}
