import type { Text } from "../src/bot/languages.ts";
import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { undoAction } from "./library-outcome.ts";

export const librarySettings = defineManagingCommand({
  name: { en: "library settings", id: "pustaka pengaturan" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Choose in which language everybody here is answered",
    id: "Pilih bahasa jawaban yang dilihat semua orang di sini",
  },
  options: {
    language: {
      kind: "choice",
      id: "bahasa",
      description: {
        en: "Of replies that everybody sees; without one the server's own",
        id: "Untuk jawaban yang dilihat semua; tanpa pilihan, bahasa server sendiri",
      },
      choices: {
        id: { en: "indonesian", id: "indonesia" },
        en: { en: "english", id: "inggris" },
        none: { en: "none", id: "tanpa" },
      },
    },
  },
  async run({ language }, { keeper, locale }) {
    if (language === undefined) {
      const settings = await keeper.settings();
      return { kind: "done", message: SPOKEN[settings.locale ?? "none"][locale], settings, actions: [] };
    }
    const { change } = await keeper.changeSettings({ locale: language });
    return {
      kind: "done",
      message: SPOKEN[language][locale],
      change,
      settings: await keeper.settings(),
      actions: [undoAction(change)],
    };
  },
});

const SPOKEN = {
  id: {
    en: "Replies that everybody sees are in Indonesian",
    id: "Jawaban yang dilihat semua orang berbahasa Indonesia",
  },
  en: {
    en: "Replies that everybody sees are in English",
    id: "Jawaban yang dilihat semua orang berbahasa Inggris",
  },
  none: {
    en: "Replies that everybody sees are in the language of the server, or of whoever asks where it has none",
    id: "Jawaban yang dilihat semua orang memakai bahasa server, atau bahasa penanya bila server tidak punya",
  },
} as const satisfies Readonly<Record<"id" | "en" | "none", Text>>;
