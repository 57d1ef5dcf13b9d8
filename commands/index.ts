import type { Command } from "../src/bot/command.ts";
import { articlesList } from "./articles-list.ts";
import { articlesRead } from "./articles-read.ts";
import { ask } from "./ask.ts";
import { help } from "./help.ts";
import { libraryAdd } from "./library-add.ts";
import { libraryAlias } from "./library-alias.ts";
import { libraryExport } from "./library-export.ts";
import { libraryFeeds } from "./library-feeds.ts";
import { libraryFollow } from "./library-follow.ts";
import { libraryGaps } from "./library-gaps.ts";
import { libraryRemove } from "./library-remove.ts";
import { libraryReplace } from "./library-replace.ts";
import { libraryRestore } from "./library-restore.ts";
import { librarySettings } from "./library-settings.ts";
import { libraryUndo } from "./library-undo.ts";
import { libraryUnfollow } from "./library-unfollow.ts";
import { quotes } from "./quotes.ts";
import { summary } from "./summary.ts";
import { verify } from "./verify.ts";

/** Everything that members can ask, in the order in which it is offered. */
export const commands: readonly Command[] = [
  ask,
  summary,
  quotes,
  verify,
  articlesList,
  articlesRead,
  libraryAdd,
  libraryReplace,
  libraryRemove,
  libraryRestore,
  libraryUndo,
  libraryAlias,
  libraryGaps,
  libraryExport,
  libraryFollow,
  libraryUnfollow,
  libraryFeeds,
  librarySettings,
  help,
];
