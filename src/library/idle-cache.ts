import type { Timing } from "./timing.ts";

/** Something that is opened when it is asked for, and closed when nobody asked for it for a while. */
export interface IdleCache<Item> {
  /** Works with what goes by a name; it stays open meanwhile. */
  use<Result>(name: string, work: (item: Item) => Promise<Result>): Promise<Result>;
  /** How many are open. */
  readonly size: number;
  /** Closes all, and resolves when they are. */
  close(): Promise<void>;
}

interface Entry<Item> {
  readonly item: Promise<Item>;
  users: number;
  lastUsed: number;
}

/** Opens by name what `open` opens, each once at a time. */
export function idleCache<Item extends { close(): Promise<void> }>(
  open: (name: string) => Promise<Item>,
  { idleAfter, timing }: { readonly idleAfter: number; readonly timing: Timing },
): IdleCache<Item> {
  const entries = new Map<string, Entry<Item>>();
  const closeWhenIdle = (name: string, entry: Entry<Item>, delay: number): void => {
    timing.after(delay, () => {
      if (entries.get(name) !== entry) return;
      const idle = timing.now() - entry.lastUsed;
      if (entry.users > 0 || idle < idleAfter) {
        closeWhenIdle(name, entry, entry.users > 0 ? idleAfter : idleAfter - idle);
        return;
      }
      entries.delete(name);
      void entry.item.then((item) => item.close());
    });
  };
  const enter = (name: string): Entry<Item> => {
    const known = entries.get(name);
    if (known) return known;
    const entry: Entry<Item> = { item: open(name), users: 0, lastUsed: timing.now() };
    entries.set(name, entry);
    closeWhenIdle(name, entry, idleAfter);
    return entry;
  };
  return {
    async use(name, work) {
      const entry = enter(name);
      entry.users++;
      try {
        const forget = (): boolean => entries.get(name) === entry && entries.delete(name);
        return await work(await openedOr(entry.item, forget));
      } finally {
        entry.users--;
        entry.lastUsed = timing.now();
      }
    },
    get size() {
      return entries.size;
    },
    async close() {
      const open = [...entries.values()];
      entries.clear();
      await Promise.all(open.map(async ({ item }) => (await item).close()));
    },
  };
}

/** What could not be opened is tried again when it is next asked for. */
async function openedOr<Item>(item: Promise<Item>, forget: () => void): Promise<Item> {
  try {
    return await item;
  } catch (error) {
    forget();
    throw error;
  }
}
