import { afterAll, expect, test } from "vitest";
import { GivenUp } from "../../src/threads/given-up.ts";
import { openThread } from "../../src/threads/thread.ts";
import type * as called from "../support/called-functions.ts";

const FUNCTIONS = new URL("../support/called-functions.ts", import.meta.url);

const thread = openThread<typeof called>(FUNCTIONS, { callMs: 60_000, idleMs: 60_000 });
afterAll(() => thread.end());

test("calls are made one after the other, in the order in which they were asked for", async () => {
  const counts = await Promise.all([1, 1, 1, 1].map((by) => thread.call("count", by)));
  expect(counts.map((count) => count - (counts[0] ?? 0))).toEqual([0, 1, 2, 3]);
});

test("what a function throws says what and where, and the thread goes on", async () => {
  const before = await thread.call("count", 0);
  const failing = thread.call("fail", "no such page");
  await expect(failing).rejects.toThrow(RangeError);
  await expect(failing).rejects.toMatchObject({ message: "no such page" });
  await expect(failing).rejects.toHaveProperty("stack", expect.stringContaining("called-functions.ts"));
  expect(await thread.call("count", 0)).toBe(before);
});

test("a call that goes on for ever is given up, and the next one is answered", async () => {
  const hasty = openThread<typeof called>(FUNCTIONS, { callMs: 1_500, idleMs: 60_000 });
  await expect(hasty.call("goOnForEver")).rejects.toThrow(GivenUp);
  await hasty.end();
  await expect(thread.call("count", 0)).resolves.toBeGreaterThanOrEqual(0);
});

test("a call that wants ever more memory is given up, and this process and the next call go on", async () => {
  await expect(thread.call("wantEverything")).rejects.toThrow(GivenUp);
  expect(await thread.call("count", 1)).toBe(1);
});

test("a thread that ends within a call fails it, and starts anew for the next", async () => {
  await expect(thread.call("leave")).rejects.toThrow("ended before it had answered");
  expect(await thread.call("count", 1)).toBe(1);
});

test("a thread ends when it is idle, and starts anew", async () => {
  const brief = openThread<typeof called>(FUNCTIONS, { callMs: 60_000, idleMs: 1 });
  expect(await brief.call("count", 1)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await brief.call("count", 1)).toBe(1);
  await brief.end();
});
