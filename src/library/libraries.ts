import { join } from "node:path";
import { FollowedFolder } from "./followed-folder.ts";
import { followFolder } from "./follow-folder.ts";
import { errorCode } from "./error-code.ts";
import { followingIn, type Following } from "./following.ts";
import { idleCache } from "./idle-cache.ts";
import { keeperOver } from "./keeper-over.ts";
import type { Keeper } from "./keeper.ts";
import { Library } from "./library.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { openServer, type OpenServer } from "./open-server.ts";
import { makeQueue } from "../threads/queue.ts";
import { InvalidServer, isServerId } from "./server-id.ts";
import type { SkippedFile } from "./shelf.ts";
import { MACHINE_TIME, type Timing } from "./timing.ts";

/** The libraries of all servers. */
export interface Libraries {
  /** Files of the shared shelf that cannot be read as they stand. */
  readonly skipped: readonly SkippedFile[];
  /**
   * The library that a server's members ask; null asks for the shared shelf alone. Ask for it again for each question:
   * one that nobody asked for is closed after a while, and then no longer follows its folder.
   *
   * @throws {InvalidServer}
   */
  of(server: string | null): Promise<Library>;
  /** What changes a server's own library. It may be kept. @throws {InvalidServer} */
  keeperOf(server: string): Promise<Keeper>;
  /** The servers that follow feeds. None of them is opened. */
  following(): Promise<readonly Following[]>;
  /** Libraries of servers that are open now. */
  readonly open: number;
  /** Resolves when all that was begun is finished. */
  close(): Promise<void>;
}

/** How libraries are kept; each has a default. */
export interface LibrariesOptions {
  readonly limits: Limits;
  /** How long a server's library stays open when nobody asks for it, in milliseconds. */
  readonly idleAfter: number;
  readonly timing: Timing;
  /** Receives what went wrong while nobody waited for an answer. */
  readonly report: (error: unknown) => void;
  /** Hears of a file that cannot be read as it stands; null is the shared shelf. Not of those in {@link Libraries.skipped} at first. */
  readonly announce: (file: SkippedFile, server: string | null) => void;
}

const DEFAULTS: LibrariesOptions = {
  limits: DEFAULT_LIMITS,
  idleAfter: 900_000,
  timing: MACHINE_TIME,
  report: (error) => process.emitWarning(error instanceof Error ? error : String(error)),
  announce: () => {},
};

/** The folder of articles is not there, or may not be read. */
export class MissingShelf extends Error {
  constructor(folder: string, code: string) {
    super(
      `Cannot open the library: there is no readable folder "${folder}" (${code}); create it and put articles into it, or set DATA_DIR`,
    );
    this.name = "MissingShelf";
  }
}

/**
 * Opens the libraries below a data folder. Every server sees the shared shelf, `articles/`, and its own articles in
 * `servers/<id>/`, which is opened when it is first asked for and made when something is first kept there.
 *
 * @throws {MissingShelf} if there is no such folder
 */
export async function openLibraries(
  dataDir: string,
  options: Partial<LibrariesOptions> = {},
): Promise<Libraries> {
  const { announce, ...common } = { ...DEFAULTS, ...options };
  const shelf = await openSharedShelf(join(dataDir, "articles"));
  const shared = new Library(shelf.collection);
  const unfollow = followFolder(shelf, {
    ...common,
    queue: makeQueue(),
    announce: (file) => announce(file, null),
  });
  const servers = idleCache<OpenServer>(
    (server) =>
      openServer(join(dataDir, "servers", server), {
        ...common,
        shared: shelf.collection,
        sharedLibrary: shared,
        announce: (file) => announce(file, server),
      }),
    common,
  );
  return {
    get skipped() {
      return shelf.skipped;
    },
    get open() {
      return servers.size;
    },
    async of(server) {
      if (server === null) return shared;
      return servers.use(checked(server), async (open) => open.library());
    },
    async keeperOf(server) {
      const id = checked(server);
      return keeperOver((work) => servers.use(id, ({ inTurn }) => inTurn(work)));
    },
    following: () => followingIn(join(dataDir, "servers")),
    async close() {
      unfollow();
      await servers.close();
    },
  };
}

function checked(server: string): string {
  if (!isServerId(server)) throw new InvalidServer(server);
  return server;
}

async function openSharedShelf(folder: string): Promise<FollowedFolder> {
  const shelf = new FollowedFolder({ folder, mustExist: true });
  try {
    await shelf.look("first");
    return shelf;
  } catch (error) {
    const code = errorCode(error);
    if (code !== undefined) throw new MissingShelf(folder, code);
    throw error;
  }
}
