import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readApart } from "../../src/intake/read-apart.ts";
import { readHere } from "../../src/intake/reader.ts";

const reader = readApart({ callMs: 60_000, idleMs: 1_000 });
const hasty = readApart({ callMs: 3_000, idleMs: 1_000 });

test("a thread reads what this one reads, and refuses what it refuses", async () => {
  const page = await readFile("test/fixtures/pages/detik-like.html", "utf8");
  expect(await reader.page(page)).toEqual(await readHere.page(page));
  const feed = '<rss version="2.0"><channel><title>Koran</title><item><link>/a</link></item></channel></rss>';
  expect(await reader.feed(feed, "http://koran.example/rss")).toEqual({
    title: "Koran",
    entries: [{ url: "http://koran.example/a" }],
  });
  await expect(reader.feed("halo", "http://koran.example/rss")).rejects.toMatchObject({
    reason: "not-a-feed",
  });
  await expect(reader.docx(new Uint8Array([1]))).rejects.toMatchObject({ reason: "not-what-it-says" });
});

test("a page made to be read for ever is given up, and the next is read", async () => {
  const deep = `<html><body>${"<div>".repeat(20_000)}<p>Air naik.</p></body></html>`;
  await expect(hasty.page(deep)).rejects.toMatchObject({ reason: "too-large" });
  await expect(reader.page("<p>Air naik.</p>")).resolves.toMatchObject({ about: {} });
});
