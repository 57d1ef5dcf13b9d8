import type { DoneReply } from "./reply.ts";
import type { Locale } from "./languages.ts";

/** What a reply to a library's keeper lists, a line each, as every platform shows it. */
export function listedIn(
  { aliases = [], gaps = [], feeds = [] }: DoneReply,
  locale: Locale,
): readonly string[] {
  return [
    ...aliases.map(({ name, other }) => `${name} = ${other}`),
    ...gaps.map(({ question, count, last }) => `${count}× ${question} (${last})`),
    ...feeds.map(({ url, failures = 0 }) =>
      failures > 0 ? `${url} (${failedTimes(failures)[locale]})` : url,
    ),
  ];
}

function failedTimes(count: number): Readonly<Record<Locale, string>> {
  return {
    en: count === 1 ? "could not be fetched once" : `could not be fetched ${count} times in a row`,
    id: `${count} kali berturut-turut gagal diambil`,
  };
}
