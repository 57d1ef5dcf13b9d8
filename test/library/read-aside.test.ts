import { expect, test, vi } from "vitest";
import { readDocument } from "../../src/articles/read-document.ts";
import { UnreadableArticle } from "../../src/articles/unreadable-article.ts";
import { readAside } from "../../src/library/read-aside.ts";

vi.setConfig({ testTimeout: 120_000 });

const page = `<html lang="id"><head><title>Banjir</title></head><body><article>${"<p>Air naik sampai setinggi lutut, kata warga.</p>".repeat(5_000)}</article></body></html>`;

test("a long page that is read in another thread is the same document, and others go on meanwhile", async () => {
  const source = { format: "html", text: page, about: { author: "Ani" }, name: "banjir" } as const;
  let turns = 0;
  const clock = setInterval(() => turns++, 5);
  const document = await readAside(source);
  clearInterval(clock);
  expect(document).toEqual(await readDocument(source));
  expect(document.blocks).toHaveLength(5_000);
  expect(turns).toBeGreaterThan(3);
});

test("a long page whose front matter is broken is unreadable, as a short one is", async () => {
  const reading = readAside({ format: "html", text: `---\ntitle: [\n---\n${page}` });
  await expect(reading).rejects.toThrow(UnreadableArticle);
  await expect(reading).rejects.toMatchObject({ reason: "front-matter" });
});
