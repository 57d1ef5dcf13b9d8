import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../articles/article.ts";
import { Collection, type ShelvedArticle } from "./collection.ts";
import { deriveFile } from "./derive-file.ts";
import type { DerivedCache } from "./derived-cache.ts";
import { errorCode } from "./error-code.ts";
import { namesIn } from "./names-in.ts";
import { quotesAside } from "./read-aside.ts";
import { idOf, type SkippedFile } from "./shelf.ts";
import { startSlices } from "./slices.ts";

/** Where a folder is, and whether being without it is a failure or merely being empty. */
export interface FolderPlace {
  readonly folder: string;
  readonly mustExist: boolean;
  /** Where what its files read as is remembered, if it is. */
  readonly cache?: DerivedCache;
}

/** Which files a look at a folder takes: whatever is there, or only what has stood still since the look before. */
export type Look = "first" | "settled";

/** What a look at one file needs. */
interface OneLook {
  readonly kind: Look;
  /** Where the articles of an empty collection are put together. */
  readonly filling: ReturnType<Collection["startFilling"]> | undefined;
  readonly pause: () => Promise<void>;
}

/** What is known of a file. */
interface KnownFile {
  /** Another one after each change of the file. */
  readonly stamp: string;
  /** Whether the file was read as it stands. */
  readonly isRead: boolean;
  /** Set while the last version that could be read is in the collection. */
  readonly article?: Article;
  readonly skipped?: SkippedFile;
}

/**
 * Keeps a collection the same as a folder of article files. One look after the other: a look that runs beside another
 * would see its half.
 */
export class FollowedFolder {
  readonly folder: string;
  readonly collection = new Collection();
  readonly #mustExist: boolean;
  readonly #cache: DerivedCache | undefined;
  readonly #files = new Map<string, KnownFile>();
  readonly #fileOfId = new Map<string, string>();

  constructor({ folder, mustExist, cache }: FolderPlace) {
    this.folder = folder;
    this.#mustExist = mustExist;
    this.#cache = cache;
  }

  /** Files that could not be read as they stand, by name. An article that could be read before is still here. */
  get skipped(): readonly SkippedFile[] {
    const skipped = [...this.#files.values()].flatMap((file) => file.skipped ?? []);
    return skipped.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The name of the file that an article is in. */
  fileOf(id: string): string | undefined {
    return this.#fileOfId.get(id);
  }

  /** Whether a file here, readable or not, has an id for its name, in whatever case. */
  hasId(id: string): boolean {
    const wanted = id.toLowerCase();
    return [...this.#files.keys()].some((name) => idOf(name).toLowerCase() === wanted);
  }

  /**
   * Looks at the folder, in slices, and follows what changed. False if some file has to be looked at again, for it
   * changes.
   *
   * @throws if the folder cannot be read
   */
  async look(kind: Look): Promise<boolean> {
    const pause = startSlices();
    const filling =
      kind === "first" && this.collection.size === 0 ? this.collection.startFilling() : undefined;
    const entries = await (this.#mustExist ? readdir(this.folder) : namesIn(this.folder));
    const names = entries.filter((name) => !name.startsWith(".")).toSorted();
    let isSettled = this.#forgetMissing(new Set(names), kind);
    try {
      for (const name of names) {
        if (!(await this.#lookAt(name, { kind, filling, pause }))) isSettled = false;
        await pause();
      }
    } finally {
      await filling?.done();
    }
    if (kind === "first") await this.#cache?.tidy();
    return isSettled;
  }

  /** Takes in a file that was just written here, with the article that it holds. */
  async take(name: string, article: Article): Promise<ShelvedArticle> {
    const stamp = await stampOf(join(this.folder, name));
    const pause = startSlices();
    const quotes = await quotesAside(article);
    const shelved = await this.collection.putInSlices({ article, quotes }, pause);
    this.#note({ name, stamp: stamp ?? "" }, article);
    return shelved;
  }

  /** Forgets a file that was just taken away, and its article. */
  forget(name: string): void {
    const article = this.#files.get(name)?.article;
    this.#files.delete(name);
    if (!article) return;
    this.#fileOfId.delete(article.id);
    this.collection.remove(article.id);
  }

  /** Remembers which article a file holds as it stands. */
  #note({ name, stamp }: { readonly name: string; readonly stamp: string }, article: Article): void {
    this.#files.set(name, { stamp, isRead: true, article });
    this.#fileOfId.set(article.id, name);
  }

  /** A file that is gone for one look may be on its way: editors put a new one in its place. */
  #forgetMissing(names: ReadonlySet<string>, kind: Look): boolean {
    let isSettled = true;
    for (const [name, file] of this.#files) {
      if (names.has(name)) continue;
      if (kind === "settled" && file.stamp !== MISSING) {
        this.#files.set(name, { ...file, stamp: MISSING, isRead: false });
        isSettled = false;
      } else {
        this.forget(name);
        // Another file of the same name but for its ending may have waited
        for (const [other, { skipped }] of this.#files)
          if (skipped?.reason === "same-name" && idOf(other) === idOf(name)) this.#files.delete(other);
      }
    }
    return isSettled;
  }

  /** A name that leads nowhere: of a file that was removed since the folder was read, or for two looks of a broken link. */
  #isKnownMissing(name: string, known: KnownFile | undefined): boolean {
    if (known?.stamp === MISSING && known.isRead) return true;
    const isBroken = known?.stamp === MISSING;
    this.#files.set(name, {
      ...known,
      stamp: MISSING,
      isRead: isBroken,
      ...(isBroken ? { skipped: { name, reason: "unopenable", detail: "ENOENT" } } : {}),
    });
    return isBroken;
  }

  /** Whether the file needs no other look. */
  async #lookAt(name: string, { kind, filling, pause }: OneLook): Promise<boolean> {
    const path = join(this.folder, name);
    const known = this.#files.get(name);
    const stamp = await stampOf(path);
    if (stamp === undefined) return this.#isKnownMissing(name, known);
    if (known?.isRead && known.stamp === stamp) return true;
    if (kind === "settled" && known?.stamp !== stamp) {
      this.#files.set(name, { ...known, stamp, isRead: false });
      return false;
    }
    const outcome = await deriveFile(this.folder, name, {
      cache: this.#cache,
      // When the shared shelf is first looked at, the process begins, and nobody waits yet
      isAside: kind !== "first" || !this.#mustExist,
      pause,
    });
    if ((await stampOf(path)) !== stamp) {
      this.#files.set(name, { ...known, stamp: CHANGING, isRead: false });
      return false;
    }
    const last = known?.article ? { article: known.article } : {};
    if ("reason" in outcome) {
      this.#files.set(name, { stamp, isRead: true, ...last, skipped: outcome });
    } else if ((this.#fileOfId.get(outcome.article.id) ?? name) !== name) {
      const skipped = { name, reason: "same-name", detail: outcome.article.id } as const;
      this.#files.set(name, { stamp, isRead: true, skipped });
    } else {
      const { article, quotes } = outcome;
      if (filling) await filling.put(outcome, pause);
      else await this.collection.putInSlices({ article, quotes }, pause);
      this.#note({ name, stamp }, article);
    }
    return true;
  }
}

const MISSING = "missing";
const CHANGING = "changing";

/** Undefined if there is no such file. One that cannot be looked at is not to be opened either, and has its reason for a stamp. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code === "ENOENT" ? undefined : code;
  }
}
