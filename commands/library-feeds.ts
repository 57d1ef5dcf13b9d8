import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { LIBRARY_GROUP } from "./library-group.ts";

export const libraryFeeds = defineManagingCommand({
  name: { en: "library feeds", id: "pustaka umpan" },
  groupDescription: LIBRARY_GROUP,
  description: { en: "List the feeds that are followed", id: "Daftar umpan yang diikuti" },
  options: {},
  async run(_options, { keeper, locale }) {
    const feeds = await keeper.feeds();
    const message = feeds.length === 0 ? NONE[locale] : FOLLOWED[locale];
    return { kind: "done", message, feeds, actions: [] };
  },
});

const NONE = {
  en: "No feed is followed; follow one with /library follow",
  id: "Belum ada umpan yang diikuti; ikuti satu dengan /pustaka ikuti",
};

const FOLLOWED = {
  en: "These feeds are followed",
  id: "Umpan-umpan ini diikuti",
};
