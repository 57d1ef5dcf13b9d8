import { join } from "node:path";
import type * as v from "valibot";
import type { Collection } from "./collection.ts";
import { codeVersion } from "./code-version.ts";
import { derivedCache } from "./derived-cache.ts";
import { FollowedFolder } from "./followed-folder.ts";
import type { Limits } from "./limits.ts";
import { recordFile, type RecordFile } from "./record-file.ts";
import { AliasRecord, ArticleRecord, FeedRecord, GapRecord, SettingsRecord } from "./records.ts";
import type { Timing } from "./timing.ts";

/** One server's folder, opened. */
export interface ServerStore {
  readonly folder: string;
  readonly own: FollowedFolder;
  /** The shelf that every server sees. */
  readonly shared: Collection;
  readonly changes: RecordFile<v.InferOutput<typeof ArticleRecord>>;
  readonly aliases: RecordFile<v.InferOutput<typeof AliasRecord>>;
  readonly settings: RecordFile<v.InferOutput<typeof SettingsRecord>>;
  readonly feeds: RecordFile<v.InferOutput<typeof FeedRecord>>;
  readonly gaps: RecordFile<v.InferOutput<typeof GapRecord>>;
  readonly limits: Limits;
  readonly timing: Timing;
}

/** The folders and files of a server. What begins with a letter is plain text that an operator may read and change. */
export const PLACES = {
  articles: "articles",
  /** Texts that changes took out of `articles`, for undoing them: the change's token, "~", and the file's name. */
  past: "past",
  /** Texts that wait for a moderator to say that they replace an article, named likewise. */
  staged: "staged",
  changes: "changes.jsonl",
  aliases: "aliases.jsonl",
  settings: "settings.jsonl",
  feeds: "feeds.jsonl",
  gaps: "gaps.jsonl",
  feedStates: "feed-states.json",
  /** What articles read as. It may be deleted at any time. */
  derived: ".derived",
} as const;

/** A server's folder as it would be opened; nothing is read or made yet. */
export function serverStore(
  folder: string,
  about: Pick<ServerStore, "shared" | "limits" | "timing">,
): ServerStore {
  return {
    ...about,
    folder,
    own: new FollowedFolder({
      folder: join(folder, PLACES.articles),
      mustExist: false,
      cache: derivedCache(join(folder, PLACES.derived), codeVersion),
    }),
    changes: recordFile(join(folder, PLACES.changes), ArticleRecord),
    aliases: recordFile(join(folder, PLACES.aliases), AliasRecord),
    settings: recordFile(join(folder, PLACES.settings), SettingsRecord),
    feeds: recordFile(join(folder, PLACES.feeds), FeedRecord),
    gaps: recordFile(join(folder, PLACES.gaps), GapRecord),
  };
}
