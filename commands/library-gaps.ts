import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { LIBRARY_GROUP } from "./library-group.ts";

export const libraryGaps = defineManagingCommand({
  name: { en: "library gaps", id: "pustaka celah" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "List the questions that no article answered, most asked first",
    id: "Daftar pertanyaan yang tidak terjawab artikel, yang paling sering dahulu",
  },
  options: {
    clear: {
      kind: "flag",
      id: "kosongkan",
      description: { en: "Forget them all", id: "Lupakan semuanya" },
    },
  },
  async run({ clear = false }, { keeper, locale, confirmed }) {
    const gaps = await keeper.gaps();
    if (gaps.length === 0) return { kind: "done", message: NONE[locale], gaps, actions: [] };
    const forget = {
      label: { en: "Forget them all", id: "Lupakan semua" },
      command: "library gaps",
      options: { clear: "yes" },
    };
    if (!clear) return { kind: "done", message: UNANSWERED[locale], gaps, actions: [forget] };
    if (!confirmed) {
      const message = {
        en: `Forget ${gaps.length} unanswered ${gaps.length === 1 ? "question" : "questions"}? This cannot be undone`,
        id: `Lupakan ${gaps.length} pertanyaan tak terjawab? Ini tidak bisa diurungkan`,
      }[locale];
      return { kind: "done", message, actions: [{ ...forget, confirms: true }] };
    }
    await keeper.clearGaps();
    return { kind: "done", message: FORGOTTEN[locale], gaps: [], actions: [] };
  },
});

const NONE = {
  en: "No question has gone unanswered",
  id: "Tidak ada pertanyaan yang tak terjawab",
};

const UNANSWERED = {
  en: "No article answered these",
  id: "Tidak ada artikel yang menjawab ini",
};

const FORGOTTEN = {
  en: "The unanswered questions are forgotten",
  id: "Pertanyaan yang tak terjawab sudah dilupakan",
};
