import { expect, test } from "vitest";
import { dataFolder, librariesIn, testTime } from "../support/kept.ts";

test("a server's library is opened when it is asked for, and closed when nobody asked for a while", async () => {
  const timing = testTime();
  const libraries = await librariesIn(await dataFolder(), { timing, idleAfter: 60_000 });
  expect(libraries.open).toBe(0);
  await libraries.of(null);
  expect(libraries.open).toBe(0);
  await libraries.of("1");
  timing.pass(40_000);
  await libraries.of("1");
  await (await libraries.keeperOf("2")).aliases();
  expect(libraries.open).toBe(2);
  timing.pass(40_000);
  expect(libraries.open).toBe(2);
  timing.pass(40_000);
  expect(libraries.open).toBe(0);
});

test("a library that was closed meanwhile is found as it was, and a keeper can be kept", async () => {
  const timing = testTime();
  const libraries = await librariesIn(await dataFolder(), { timing, idleAfter: 60_000 });
  const keeper = await libraries.keeperOf("1");
  const added = await keeper.add({ format: "txt", text: "Hujan turun di Bukit Sari." });
  timing.pass(200_000);
  expect(libraries.open).toBe(0);
  expect(await keeper.undo()).toMatchObject({
    what: "add",
    article: { article: { id: "hujan-turun-di-bukit-sari" } },
  });
  expect(added.kind).toBe("added");
  expect(await (await libraries.of("1")).articles()).toEqual([]);
});
