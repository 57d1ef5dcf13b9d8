import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import { aliasesOf, settingsOf } from "./change-records.ts";
import type { Collection } from "./collection.ts";
import { followFolder, type Following } from "./follow-folder.ts";
import type { InTurn } from "./keeper-over.ts";
import type { ServerSettings } from "./keeper.ts";
import { Library } from "./library.ts";
import type { Limits } from "./limits.ts";
import { makeQueue } from "../threads/queue.ts";
import { serverStore, type ServerStore } from "./server-store.ts";
import { sweep } from "./sweep.ts";

/** A server's library, open. */
export interface OpenServer {
  /** The shared shelf's own while the server has nothing to add to it. */
  library(): Promise<Library>;
  /** Works with the folder after all that was begun before. */
  readonly inTurn: InTurn;
  /** Resolves when what was begun is finished; files are followed no more. */
  close(): Promise<void>;
}

/** What opening a server's folder needs beside it. */
export interface ServerSurroundings extends Omit<Following, "queue"> {
  readonly shared: Collection;
  readonly sharedLibrary: Library;
  readonly limits: Limits;
}

/** Opens a server's folder, in slices; one that is not there is empty, and is not made. */
export async function openServer(folder: string, surroundings: ServerSurroundings): Promise<OpenServer> {
  const store = serverStore(folder, surroundings);
  const queue = makeQueue();
  await sweep(store);
  await store.own.look("first");
  for (const file of store.own.skipped) surroundings.announce(file);
  const unfollow = followFolder(store.own, { ...surroundings, queue });
  const { shared, sharedLibrary } = surroundings;
  const aliases = aliasesIn(store);
  const settings = (): Promise<ServerSettings> => settingsOf(store);
  const library = new Library(store.own.collection, { shared, aliases, settings });
  const hasOwn = async (): Promise<boolean> =>
    store.own.collection.size > 0 || (await aliases()).length > 0 || (await store.settings.read()).length > 0;
  return {
    library: async () => ((await hasOwn()) ? library : sharedLibrary),
    inTurn: (work) => queue(() => work(store)),
    async close() {
      unfollow();
      await queue(async () => {});
    },
  };
}

/** The same list while no alias is approved or undone. */
function aliasesIn(store: ServerStore): () => Promise<readonly ApprovedAlias[]> {
  let records: unknown;
  let aliases: readonly ApprovedAlias[] = [];
  return async () => {
    const read = await store.aliases.read();
    if (read !== records) aliases = await aliasesOf(store);
    records = read;
    return aliases;
  };
}
