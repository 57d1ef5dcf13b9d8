import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openLibraries } from "../../src/library/libraries.ts";

let folder = "";
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a server that follows a feed is known without being opened, and its version changes with its feeds", async () => {
  folder = await mkdtemp(join(tmpdir(), "kutip-following-"));
  await mkdir(join(folder, "articles"));
  const libraries = await openLibraries(folder);
  expect(await libraries.following()).toEqual([]);
  const keeper = await libraries.keeperOf("1");
  await (await libraries.keeperOf("2")).countGap("Siapa?");
  await keeper.follow("https://koran.example/rss");
  const [first, ...others] = await libraries.following();
  expect([first?.server, others]).toEqual(["1", []]);
  await keeper.noteFeed("https://koran.example/rss", { seen: ["a"], day: "2026-11-24", added: 2 });
  expect(await libraries.following()).toEqual([first]);
  expect(await keeper.feeds()).toMatchObject([{ seen: ["a"], added: 2 }]);
  await keeper.follow("https://koran.example/atom");
  expect(await libraries.following()).not.toEqual([first]);
  await libraries.close();
});
