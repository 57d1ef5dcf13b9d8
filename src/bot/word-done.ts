import type { ChangeKind } from "../library/keeper.ts";
import { writeDate } from "../text/written-date.ts";
import type { DoneReply } from "./reply.ts";
import type { Locale, Text } from "./languages.ts";

/** What a reply to a library's keeper lists, a line each, as every platform shows it. */
export function listedIn(
  { aliases = [], gaps = [], feeds = [] }: DoneReply,
  locale: Locale,
): readonly string[] {
  return [
    ...aliases.map(({ name, other }) => `${name} = ${other}`),
    ...gaps.map(({ question, count, last }) => `${count}× ${question} (${writeDate(last, locale)})`),
    ...feeds.map(({ url, failures = 0 }) =>
      failures > 0 ? `${url} (${failedTimes(failures)[locale]})` : url,
    ),
  ];
}

function failedTimes(count: number): Text {
  return {
    en: count === 1 ? "could not be fetched once" : `could not be fetched ${count} times in a row`,
    id: `${count} kali berturut-turut gagal diambil`,
  };
}

const CHANGES = {
  add: { en: "added", id: "ditambahkan" },
  replace: { en: "replaced", id: "diganti" },
  remove: { en: "removed", id: "dihapus" },
  restore: { en: "line restored", id: "baris dipulihkan" },
  alias: { en: "one person", id: "satu orang" },
  settings: { en: "language", id: "bahasa" },
  follow: { en: "followed", id: "diikuti" },
  unfollow: { en: "no longer followed", id: "tidak lagi diikuti" },
} as const satisfies Readonly<Record<ChangeKind, Text>>;

/** What a change did, in a word or two. */
export function changeOf(what: ChangeKind): Text {
  return CHANGES[what];
}
