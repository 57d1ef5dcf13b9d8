import { expect, test, vi } from "vitest";
import { readDocument } from "../../src/articles/read-document.ts";
import { UnreadableArticle } from "../../src/articles/unreadable-article.ts";
import { deriveArticle } from "../../src/library/derive-article.ts";
import { deriveAside, quotesAside, readAside } from "../../src/library/read-aside.ts";
import { toStored } from "../../src/library/stored-derived.ts";
import { articleOf } from "../support/sample.ts";

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

test("a long file gives the same article and quotations from another thread, and a broken one the same reason", async () => {
  const text = Array.from(
    { length: 1_500 },
    (_, number) => `"Air naik ${number}," kata Ani Lestari, lurah. Hujan lagi.`,
  );
  const bytes = Buffer.from(text.join("\n\n"));
  expect(bytes.length).toBeGreaterThan(60_000);
  const long = Buffer.concat([bytes, Buffer.from("\n\n"), bytes]);
  const [aside, inline] = [await deriveAside("banjir.txt", long), await deriveArticle("banjir.txt", long)];
  expect(storedOf(aside)).toEqual(storedOf(inline));
  const article = await articleOf("banjir", long.toString());
  const quotes = await quotesAside(article);
  expect(storedOf({ article, quotes })).toEqual(storedOf(inline));
  expect(quotes.every(({ words }) => words.article === article)).toBe(true);
  const broken = Buffer.concat([long, Buffer.from([0])]);
  expect(await deriveAside("banjir.txt", broken)).toEqual({ name: "banjir.txt", reason: "binary" });
});

/** As JSON has it: each quotation holds its article, which would be compared as often. */
function storedOf(derived: Awaited<ReturnType<typeof deriveArticle>>): unknown {
  return "article" in derived ? toStored(derived) : derived;
}
