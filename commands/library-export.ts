import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { LIBRARY_GROUP } from "./library-group.ts";

export const libraryExport = defineManagingCommand({
  name: { en: "library export", id: "pustaka ekspor" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Get the library as a zip of plain files",
    id: "Dapatkan pustaka sebagai zip berisi berkas biasa",
  },
  options: {
    to: {
      kind: "text",
      id: "ke",
      description: {
        en: "A file or folder to write it to; the working folder if left out",
        id: "Berkas atau folder tujuannya; folder kerja bila dikosongkan",
      },
      maxLength: 1_000,
      only: "terminal",
    },
  },
  async run({ to }, { keeper, locale }) {
    const bytes = await keeper.export();
    const file = { name: "kutip-library.zip", bytes, ...(to === undefined ? {} : { to }) };
    const message = {
      en: "This is the whole library of this server; another Kutip reads it back as its data folder",
      id: "Ini seluruh pustaka server ini; Kutip lain dapat membacanya kembali sebagai folder datanya",
    }[locale];
    return { kind: "done", message, file, actions: [] };
  },
});
