import type { Text } from "../src/bot/languages.ts";
import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { UserError } from "../src/bot/user-error.ts";
import { quoted } from "../src/bot/wording.ts";
import type { ChangeKind } from "../src/library/keeper.ts";
import { LIBRARY_GROUP } from "./library-group.ts";

export const libraryUndo = defineManagingCommand({
  name: { en: "library undo", id: "pustaka urungkan" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Take back the last change to the library, or an earlier one",
    id: "Urungkan perubahan terakhir pada pustaka, atau yang lebih awal",
  },
  options: {
    change: {
      kind: "text",
      id: "perubahan",
      description: {
        en: "The change, as its reply named it; the last one if left out",
        id: "Perubahannya, seperti disebut jawabannya; yang terakhir bila dikosongkan",
      },
      maxLength: 100,
      completes: "change",
    },
  },
  async run({ change }, { keeper, locale }) {
    const undone = await keeper.undo(change);
    if (!undone) throw new UserError(change === undefined ? NOTHING_TO_UNDO : NO_SUCH_CHANGE);
    const { what, article } = undone;
    const message = UNDONE[what](article ? quoted(article.article.title) : "")[locale];
    return {
      kind: "done",
      message,
      undone: what,
      ...(article ? { article } : {}),
      actions: [],
    };
  },
});

const NOTHING_TO_UNDO: Text = {
  en: "There is no change left to undo",
  id: "Tidak ada lagi perubahan yang bisa diurungkan",
};

const NO_SUCH_CHANGE: Text = {
  en: "There is no such change, or it is undone already; leave it out to undo the last one",
  id: "Perubahan itu tidak ada atau sudah diurungkan; kosongkan untuk mengurungkan yang terakhir",
};

const UNDONE = {
  add: (title) => ({
    en: `Undone: ${title} is no longer here`,
    id: `Diurungkan: ${title} tidak lagi di sini`,
  }),
  replace: (title) => ({
    en: `Undone: ${title} has its earlier text again`,
    id: `Diurungkan: ${title} kembali ke teks sebelumnya`,
  }),
  remove: (title) => ({ en: `Undone: ${title} is here again`, id: `Diurungkan: ${title} ada lagi di sini` }),
  restore: (title) => ({
    en: `Undone: the line is left out of ${title} again`,
    id: `Diurungkan: baris itu kembali tidak disertakan dalam ${title}`,
  }),
  alias: () => ({
    en: "Undone: the two names are no longer said to be one person's",
    id: "Diurungkan: kedua nama tidak lagi dianggap satu orang",
  }),
  settings: () => ({
    en: "Undone: the settings are as they were",
    id: "Diurungkan: pengaturan kembali seperti semula",
  }),
  follow: () => ({ en: "Undone: the feed is not followed", id: "Diurungkan: umpan itu tidak diikuti" }),
  unfollow: () => ({
    en: "Undone: the feed is followed again",
    id: "Diurungkan: umpan itu diikuti lagi",
  }),
} as const satisfies Readonly<Record<ChangeKind, (title: string) => Text>>;
