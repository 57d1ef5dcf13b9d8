import type { Article } from "../src/articles/article.ts";
import { findLine } from "../src/bot/dropped-lines.ts";
import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { UserError } from "../src/bot/user-error.ts";
import { quoted } from "../src/bot/wording.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { restoreActions, undoAction } from "./library-outcome.ts";

export const libraryRestore = defineManagingCommand({
  name: { en: "library restore", id: "pustaka pulihkan" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Put a line back that was left out of an article",
    id: "Kembalikan baris yang tidak disertakan dalam artikel",
  },
  options: {
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "The article that the line is of", id: "Artikel asal baris itu" },
      required: true,
    },
    line: {
      kind: "text",
      id: "baris",
      description: { en: "The line, its beginning or its number", id: "Barisnya, awalnya, atau nomornya" },
      required: true,
      maxLength: 4_000,
      completes: "dropped-line",
    },
  },
  async run({ article: before, line: typed }, { keeper, locale }) {
    const line = findLine(typed, before.dropped);
    const restored = line === undefined ? undefined : await keeper.restoreLine(before, line);
    if (line === undefined || !restored) throw noSuchLine(typed, before);
    const { article, change } = restored;
    const title = quoted(article.article.title);
    const message = {
      en: `${quoted(line)} is part of ${title} again`,
      id: `${quoted(line)} kembali menjadi bagian ${title}`,
    }[locale];
    const actions = [...restoreActions(article.article), undoAction(change)];
    return { kind: "done", message, article, change, actions };
  },
});

function noSuchLine(typed: string, { title, dropped }: Article): UserError {
  if (dropped.length === 0) {
    return new UserError({
      en: `No line was left out of ${quoted(title)}; there is nothing to restore`,
      id: `Tidak ada baris yang dihilangkan dari ${quoted(title)}; tidak ada yang perlu dipulihkan`,
    });
  }
  const most = dropped.length;
  return new UserError({
    en: `${quoted(typed)} names no line, or several, that were left out of ${quoted(title)}; give a number from 1 to ${most}`,
    id: `${quoted(typed)} tidak cocok dengan tepat satu baris yang dihilangkan dari ${quoted(title)}; sebutkan nomornya, 1 sampai ${most}`,
  });
}
