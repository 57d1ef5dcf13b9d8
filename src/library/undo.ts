import type { StandingChange, Undone } from "./keeper.ts";
import { standing } from "./records.ts";
import type { ServerStore } from "./server-store.ts";
import { idOf } from "./shelf.ts";
import { undoArticleChange } from "./undo-article-change.ts";

/** A change that can be undone. */
interface UndoableChange extends StandingChange {
  /** Undefined if the change was never made, although it was recorded. */
  readonly undo: () => Promise<Undone | undefined>;
}

/** Undoes a change, or the last that stands. */
export async function undoChange(store: ServerStore, token?: string): Promise<Undone | undefined> {
  const changes = (await standingChanges(store)).filter(
    ({ change }) => token === undefined || change === token,
  );
  for (const { undo } of changes) {
    const undone = await undo();
    if (undone) return undone;
  }
  return undefined;
}

/** What there is to undo, newest first. */
export async function changesOf(store: ServerStore): Promise<readonly StandingChange[]> {
  return (await standingChanges(store)).map(({ change, at, what, about }) => ({ change, at, what, about }));
}

/** Newest first. */
async function standingChanges(store: ServerStore): Promise<readonly UndoableChange[]> {
  const lists: readonly (readonly UndoableChange[])[] = [
    standing(await store.changes.read()).map((record) => ({
      ...record,
      about: idOf(record.file),
      undo: () => undoArticleChange(store, record),
    })),
    standing(await store.aliases.read()).map(({ name, other, ...made }) =>
      recorded(store, "aliases", { ...made, what: "alias", about: `${name} = ${other}` }),
    ),
    standing(await store.settings.read()).map(({ locale = "", ...made }) =>
      recorded(store, "settings", { ...made, what: "settings", about: locale }),
    ),
    standing(await store.feeds.read()).map((record) =>
      recorded(
        store,
        "feeds",
        "follow" in record
          ? { change: record.change, at: record.at, what: "follow", about: record.follow }
          : { change: record.change, at: record.at, what: "unfollow", about: record.unfollow },
      ),
    ),
  ];
  // Those of one moment stay in the order in which they were recorded
  return lists
    .flatMap(inOrder)
    .toReversed()
    .toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))
    .map(({ change }) => change);
}

/** Of one list, none made before the one recorded ahead of it: the clock may have been set back meanwhile. */
function inOrder(
  changes: readonly UndoableChange[],
): readonly { readonly change: UndoableChange; readonly since: string }[] {
  let since = "";
  return changes.map((change) => {
    if (change.at > since) since = change.at;
    return { change, since };
  });
}

function recorded(
  store: ServerStore,
  list: "aliases" | "settings" | "feeds",
  made: StandingChange,
): UndoableChange {
  return {
    ...made,
    async undo() {
      await store[list].append({ undoes: made.change, at: store.timing.today().toISOString() });
      return { kind: "undone", what: made.what };
    },
  };
}
