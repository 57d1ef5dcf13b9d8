import { defineCommand } from "../src/bot/command.ts";

export const articlesList = defineCommand({
  name: { en: "articles list", id: "artikel daftar" },
  groupDescription: { en: "The articles of this library", id: "Artikel di pustaka ini" },
  description: { en: "List the articles", id: "Daftar semua artikel" },
  visibility: "public",
  options: {},
  async run(_options, { library }) {
    return { kind: "articles", articles: await library.articles() };
  },
});
