import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import { fold } from "../text/fold.ts";
import { errorCode } from "./error-code.ts";
import type { FeedMemory, FeedRecord } from "../intake/feed-record.ts";
import type { Recorded, ServerSettings, SettingsChange } from "./keeper.ts";
import { newToken, standing } from "./records.ts";
import { RefusedChange } from "./refused-change.ts";
import { PLACES, type ServerStore } from "./server-store.ts";
import { writeWhole } from "./write-whole.ts";

/** The pairs of names that moderators approved. */
export async function aliasesOf({ aliases }: ServerStore): Promise<readonly ApprovedAlias[]> {
  return standing(await aliases.read()).map(({ name, other }) => ({ name, other }));
}

/** Says that two names are one person's. @throws {RefusedChange} if they are one name */
export async function approveAlias(store: ServerStore, name: string, other: string): Promise<Recorded> {
  if (fold(name) === fold(other)) throw new RefusedChange("same-name");
  return record(store, (made) => store.aliases.append({ ...made, name, other }));
}

/** What moderators set, the later over the earlier. */
export async function settingsOf({ settings }: ServerStore): Promise<ServerSettings> {
  const locale = standing(await settings.read()).findLast((record) => record.locale !== undefined)?.locale;
  return locale === undefined || locale === "none" ? {} : { locale };
}

/** Sets what is given, and leaves the rest. */
export function changeSettings(store: ServerStore, changes: SettingsChange): Promise<Recorded> {
  return record(store, (made) => store.settings.append({ ...made, ...changes }));
}

/** The feeds that are followed, in the order in which they were first. */
export async function feedsOf(store: ServerStore): Promise<readonly FeedRecord[]> {
  const states = await statesOf(store);
  return [...(await followed(store))].map((url) => ({ url, ...states[url] }));
}

/** Follows a feed; undefined if it is followed already. @throws {RefusedChange} if as many are as may be */
export async function follow(store: ServerStore, url: string): Promise<Recorded | undefined> {
  const urls = await followed(store);
  const { feedsPerServer } = store.limits;
  if (urls.has(url)) return undefined;
  if (urls.size >= feedsPerServer) throw new RefusedChange("too-many-feeds", feedsPerServer);
  return record(store, (made) => store.feeds.append({ ...made, follow: url }));
}

/** Follows a feed no more; undefined if it is not followed. */
export async function unfollow(store: ServerStore, url: string): Promise<Recorded | undefined> {
  if (!(await followed(store)).has(url)) return undefined;
  return record(store, (made) => store.feeds.append({ ...made, unfollow: url }));
}

/** Remembers what fetching a feed came to, while it is followed. */
export async function noteFeed(store: ServerStore, url: string, state: FeedMemory): Promise<void> {
  const urls = await followed(store);
  if (!urls.has(url)) return;
  const states = Object.entries({ ...(await statesOf(store)), [url]: state }).filter(([each]) =>
    urls.has(each),
  );
  const text = `${JSON.stringify(Object.fromEntries(states), null, 2)}\n`;
  await writeWhole(join(store.folder, PLACES.feedStates), Buffer.from(text), { isNew: false });
}

const FeedMemorys = v.record(
  v.string(),
  v.object({
    due: v.exactOptional(v.string()),
    etag: v.exactOptional(v.string()),
    modified: v.exactOptional(v.string()),
    failures: v.exactOptional(v.number()),
    seen: v.exactOptional(v.array(v.string())),
    day: v.exactOptional(v.string()),
    added: v.exactOptional(v.number()),
  }),
);

/** What cannot be read is as if never fetched: all it costs is fetching it again. */
async function statesOf({ folder }: ServerStore): Promise<Readonly<Record<string, FeedMemory>>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(folder, PLACES.feedStates), "utf8"));
    const result = v.safeParse(FeedMemorys, parsed);
    return result.success ? result.output : {};
  } catch (error) {
    if (errorCode(error) === "ENOENT" || error instanceof SyntaxError) return {};
    throw error;
  }
}

async function followed({ feeds }: ServerStore): Promise<ReadonlySet<string>> {
  const urls = new Set<string>();
  for (const each of standing(await feeds.read())) {
    if ("follow" in each) urls.add(each.follow);
    else urls.delete(each.unfollow);
  }
  return urls;
}

async function record(
  { timing }: ServerStore,
  append: (made: { readonly change: string; readonly at: string }) => Promise<void>,
): Promise<Recorded> {
  const change = newToken();
  await append({ change, at: timing.today().toISOString() });
  return { change };
}
