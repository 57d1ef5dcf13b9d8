import { addArticle } from "./add-article.ts";
import {
  aliasesOf,
  approveAlias,
  changeSettings,
  feedsOf,
  follow,
  noteFeed,
  settingsOf,
  unfollow,
} from "./change-records.ts";
import { errorCode } from "./error-code.ts";
import { clearGaps, countGap, gapsOf } from "./gaps.ts";
import type { Keeper } from "./keeper.ts";
import { RefusedChange } from "./refused-change.ts";
import { removeArticle } from "./remove-article.ts";
import { replaceArticle, replaceStaged } from "./replace-article.ts";
import { restoreLine } from "./restore-line.ts";
import type { ServerStore } from "./server-store.ts";
import type { SkippedFile } from "./shelf.ts";
import { changesOf, undoChange } from "./undo.ts";

/** A server's store to work with, when it is this work's turn. */
export type InTurn = <Result>(work: (store: ServerStore) => Promise<Result>) => Promise<Result>;

/** Codes of a disk, or a quota of it, that is full. */
const NO_SPACE: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);

/** The write side of a server that is opened when it is asked for. */
export function keeperOver(inTurn: InTurn): Keeper {
  const change: InTurn = (work) => inTurn(work).catch(refuseFullDisk);
  return {
    add: (source) => change((store) => addArticle(store, source)),
    replace: (article, source) => change((store) => replaceArticle(store, article, source)),
    replaceStaged: (staged) => change((store) => replaceStaged(store, staged)),
    remove: (article) => change((store) => removeArticle(store, article)),
    restoreLine: (article, line) => change((store) => restoreLine(store, article, line)),
    undo: (token) => change((store) => undoChange(store, token)),
    changes: () => inTurn(changesOf),
    aliases: () => inTurn(aliasesOf),
    approveAlias: (name, other) => change((store) => approveAlias(store, name, other)),
    gaps: () => inTurn(gapsOf),
    countGap: (question) => change((store) => countGap(store, question)),
    clearGaps: () => change(clearGaps),
    settings: () => inTurn(settingsOf),
    changeSettings: (changes) => change((store) => changeSettings(store, changes)),
    feeds: () => inTurn(feedsOf),
    follow: (url) => change((store) => follow(store, url)),
    unfollow: (url) => change((store) => unfollow(store, url)),
    noteFeed: (url, state) => change((store) => noteFeed(store, url, state)),
    skipped: () => inTurn(skippedIn),
    // Loads a library that nothing else needs
    export: () => inTurn(async (store) => (await import("./export-zip.ts")).exportZip(store)),
  };
}

async function skippedIn(store: ServerStore): Promise<readonly SkippedFile[]> {
  const records = [store.changes, store.aliases, store.settings, store.feeds, store.gaps];
  return [...store.own.skipped, ...(await Promise.all(records.map((each) => each.damaged()))).flat()];
}

function refuseFullDisk(error: unknown): never {
  if (NO_SPACE.has(errorCode(error) ?? "")) throw new RefusedChange("no-space");
  throw error;
}
