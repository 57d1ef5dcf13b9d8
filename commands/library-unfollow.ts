import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { UserError } from "../src/bot/user-error.ts";
import { quoted } from "../src/bot/wording.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { undoAction } from "./library-outcome.ts";

export const libraryUnfollow = defineManagingCommand({
  name: { en: "library unfollow", id: "pustaka berhenti" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Stop following a feed; what it brought stays",
    id: "Berhenti mengikuti umpan; yang sudah masuk tetap ada",
  },
  options: {
    url: {
      kind: "text",
      id: "tautan",
      description: { en: "The address of the feed", id: "Alamat umpannya" },
      required: true,
      maxLength: 2_000,
      completes: "feed",
    },
  },
  async run({ url }, { keeper, locale }) {
    const unfollowed = await keeper.unfollow(url);
    if (!unfollowed) {
      throw new UserError({
        en: `${quoted(url)} is not followed here; see /library feeds`,
        id: `${quoted(url)} tidak diikuti di sini; lihat /pustaka umpan`,
      });
    }
    const message = {
      en: `No longer following ${quoted(url)}; its articles stay`,
      id: `${quoted(url)} tidak lagi diikuti; artikelnya tetap ada`,
    }[locale];
    const { change } = unfollowed;
    return {
      kind: "done",
      message,
      change,
      feeds: await keeper.feeds(),
      actions: [undoAction(change)],
    };
  },
});
