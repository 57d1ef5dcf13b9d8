import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { UserError } from "../src/bot/user-error.ts";
import { quoted } from "../src/bot/wording.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { undoAction } from "./library-outcome.ts";

export const libraryFollow = defineManagingCommand({
  name: { en: "library follow", id: "pustaka ikuti" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Follow a feed: its new articles are added by themselves",
    id: "Ikuti sebuah umpan: artikel barunya ditambahkan sendiri",
  },
  reachesOutside: true,
  options: {
    url: {
      kind: "text",
      id: "tautan",
      description: {
        en: "The address of an RSS, Atom or JSON feed",
        id: "Alamat umpan RSS, Atom, atau JSON",
      },
      required: true,
      maxLength: 2_000,
    },
  },
  async run({ url }, { keeper, intake, locale }) {
    const { title = url } = await intake.checkFeed(url);
    const followed = await keeper.follow(url);
    if (!followed) {
      throw new UserError({
        en: `${quoted(url)} is followed already; see /library feeds`,
        id: `${quoted(url)} sudah diikuti; lihat /pustaka umpan`,
      });
    }
    const message = {
      en: `Following ${quoted(title)}: its new articles are added as they appear`,
      id: `${quoted(title)} diikuti: artikel barunya ditambahkan begitu terbit`,
    }[locale];
    const { change } = followed;
    return {
      kind: "done",
      message,
      change,
      feeds: await keeper.feeds(),
      actions: [undoAction(change)],
    };
  },
});
