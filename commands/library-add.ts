import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { differenceOf, quoted } from "../src/bot/wording.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { restoreActions, shelvedIn, undoAction } from "./library-outcome.ts";
import { SOURCE_FORM, SOURCE_OPTIONS, sourceOf } from "./library-source.ts";

export const libraryAdd = defineManagingCommand({
  name: { en: "library add", id: "pustaka tambah" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Add an article from an address, a file, or pasted text",
    id: "Tambah artikel dari tautan, berkas, atau teks tempelan",
  },
  reachesOutside: true,
  form: SOURCE_FORM,
  options: SOURCE_OPTIONS,
  async run(given, { keeper, intake, library, locale }) {
    const outcome = await keeper.add(await sourceOf(given, intake));
    switch (outcome.kind) {
      case "added": {
        const { article, change } = outcome;
        const title = quoted(article.article.title);
        const message = { en: `Added ${title}`, id: `${title} ditambahkan` }[locale];
        const actions = [...restoreActions(article.article), undoAction(change)];
        return { kind: "done", message, article, change, actions };
      }
      case "already-here": {
        const title = quoted(outcome.article.title);
        const message = { en: `Already here as ${title}`, id: `Sudah ada di sini sebagai ${title}` }[locale];
        return { kind: "done", message, article: await shelvedIn(library, outcome.article), actions: [] };
      }
      case "changed": {
        const { article, staged, difference } = outcome;
        const title = quoted(article.title);
        const changes = differenceOf(difference);
        const message = {
          en: `Already here as ${title}, with another text (${changes}); replace it if the new one is to stay`,
          id: `Sudah ada di sini sebagai ${title}, dengan teks lain (${changes}); ganti bila yang baru mau dipakai`,
        }[locale];
        const replace = {
          label: { en: "Replace", id: "Ganti" },
          command: "library replace",
          options: { article: article.id, staged },
        };
        return {
          kind: "done",
          message,
          article: await shelvedIn(library, article),
          difference,
          actions: [replace],
        };
      }
    }
  },
});
