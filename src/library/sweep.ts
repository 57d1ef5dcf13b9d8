import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";
import { namesIn } from "./names-in.ts";
import { standing } from "./records.ts";
import { PLACES, type ServerStore } from "./server-store.ts";
import { writerOf } from "./write-whole.ts";

const DAY = 86_400_000;

/** A writer of another machine is taken to be dead when its temporary file is this old: writing takes moments. */
const DEAD_AFTER = 600_000;

/** A version that waits to replace an article, and the text of a change that is no longer among the last, are kept so long. */
const STAGED_FOR = DAY;
const PAST_FOR = 30 * DAY;

/** Changes that can be undone however old they are. */
const UNDOABLE = 200;

/** Removes what dead processes left half-written, and what is too old to be undone. */
export async function sweep(store: ServerStore): Promise<void> {
  const { folder, timing } = store;
  const now = timing.today().getTime();
  for (const place of [".", PLACES.articles, PLACES.past, PLACES.staged])
    await removeFrom(join(folder, place), async (path, name) => {
      const writer = writerOf(name);
      if (!writer) return false;
      return writer.isHere ? !isAlive(writer.pid) : (await ageOf(path, now)) > DEAD_AFTER;
    });
  await removeFrom(join(folder, PLACES.staged), async (path) => (await ageOf(path, now)) > STAGED_FOR);
  await store.changes.shrink((records) => records.slice(-UNDOABLE * 2));
  const undoable = new Set(
    standing(await store.changes.read())
      .slice(-UNDOABLE)
      .map(({ change }) => change),
  );
  await removeFrom(
    join(folder, PLACES.past),
    async (path, name) => !undoable.has(name.split("~")[0] ?? "") && (await ageOf(path, now)) > PAST_FOR,
  );
}

async function removeFrom(
  folder: string,
  isOver: (path: string, name: string) => Promise<boolean>,
): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (await isOver(path, name)) await rm(path, { force: true });
  }
}

/** Since it was written or moved, in milliseconds. */
async function ageOf(path: string, now: number): Promise<number> {
  try {
    return now - (await stat(path)).ctimeMs;
  } catch (error) {
    // Another process swept it, or it is whole by now
    if (errorCode(error) === "ENOENT") return 0;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
