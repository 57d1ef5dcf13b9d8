import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { quoted } from "../src/bot/wording.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { shelvedIn, undoAction } from "./library-outcome.ts";

export const libraryRemove = defineManagingCommand({
  name: { en: "library remove", id: "pustaka hapus" },
  groupDescription: LIBRARY_GROUP,
  description: { en: "Remove an article", id: "Hapus sebuah artikel" },
  options: {
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "The article to remove", id: "Artikel yang dihapus" },
      required: true,
    },
  },
  async run({ article }, { keeper, library, locale, confirmed }) {
    const shelved = await shelvedIn(library, article);
    const title = quoted(article.title);
    if (!confirmed && library.owns(article)) {
      const remove = {
        label: { en: "Remove", id: "Hapus" },
        command: "library remove",
        options: { article: article.id },
        confirms: true,
      } as const;
      const question = { en: `Remove ${title}?`, id: `Hapus ${title}?` }[locale];
      return { kind: "done", message: question, article: shelved, actions: [remove] };
    }
    const { change } = await keeper.remove(article);
    const message = { en: `Removed ${title}`, id: `${title} dihapus` }[locale];
    return { kind: "done", message, article: shelved, change, actions: [undoAction(change)] };
  },
});
