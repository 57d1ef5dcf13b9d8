import { mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isInArticle } from "../../src/articles/excerpt.ts";
import type { Article } from "../../src/articles/article.ts";
import type { DerivedArticle } from "../../src/library/collection.ts";
import { derivedCache } from "../../src/library/derived-cache.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { readingWords } from "../../src/search/article-words.ts";
import { dataFolder, librariesIn } from "../support/kept.ts";
import { nastyText } from "../support/nasty-text.ts";
import { articleOf } from "../support/sample.ts";

vi.setConfig({ testTimeout: 60_000 });

const version = async (): Promise<string> => "1";
const file = { name: "a.txt", bytes: Buffer.from("Isi berkas") };

function derivedOf(article: Article): DerivedArticle {
  const reading = readingWords(article);
  for (let step = reading.next(); ; step = reading.next())
    if (step.done) return { article, quotes: findQuotes(article), words: step.value };
}

test("law: what is recalled is what was remembered, and its places are in its article", async () => {
  const folder = await dataFolder();
  await fc.assert(
    fc.asyncProperty(nastyText, async (text) => {
      const article = await articleOf(
        "a",
        `"Air naik, ${text}" kata Ani Lestari, lurah.\n\n"Benar," katanya. ${text}`,
      );
      const derived = derivedOf(article);
      const cache = derivedCache(join(folder, "derived"), version);
      await cache.remember(file, derived);
      const recalled = await cache.recall(file);
      expect(recalled).toEqual(derived);
      const places = recalled?.quotes.flatMap(({ words, cue, speaker }) =>
        [words, cue, speaker?.mention, speaker?.role].filter(
          (place) => place !== null && place !== undefined,
        ),
      );
      expect(places?.filter((place) => !isInArticle(place) || place.article !== recalled?.article)).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test("nothing is recalled for other bytes, another name or other code, nor what was cut or changed on disk", async () => {
  const folder = join(await dataFolder(), "derived");
  const article = await articleOf("a", '"Air naik," kata Ani Lestari.');
  const cache = derivedCache(folder, version);
  await cache.remember(file, derivedOf(article));
  expect(await cache.recall(file)).toBeDefined();
  expect(await cache.recall({ ...file, name: "b.txt" })).toBeUndefined();
  expect(await cache.recall({ ...file, bytes: Buffer.from("Isi lain") })).toBeUndefined();
  expect(await derivedCache(folder, async () => "2").recall(file)).toBeUndefined();
  expect(await derivedCache(folder, async () => undefined).recall(file)).toBeUndefined();
  const [name = ""] = await readdir(folder);
  const path = join(folder, name);
  const whole = await readFile(path, "utf8");
  await writeFile(path, whole.replace("Air naik", "Air turun"));
  expect(await cache.recall(file)).toBeUndefined();
  for (const length of [0, 1, 64, 65, whole.length - 1]) {
    await writeFile(path, whole);
    await truncate(path, length);
    expect([length, await cache.recall(file)]).toEqual([length, undefined]);
  }
});

test("a library that is opened again is the same, and what was edited meanwhile is read anew", async () => {
  const folder = await dataFolder();
  const articles = join(folder, "servers/1/articles");
  await mkdir(articles, { recursive: true });
  await writeFile(join(articles, "a.txt"), '"Air naik," kata Ani Lestari.');
  await writeFile(join(articles, "b.txt"), "Hujan turun.");
  const first = await (await (await librariesIn(folder)).of("1")).articles();
  expect(await readdir(join(folder, "servers/1/.derived"))).toHaveLength(2);
  expect(await (await (await librariesIn(folder)).of("1")).articles()).toEqual(first);
  await writeFile(join(articles, "b.txt"), "Hujan reda.");
  const [, edited] = await (await (await librariesIn(folder)).of("1")).articles();
  expect(edited?.article.paragraphs[0]?.text).toBe("Hujan reda.");
  expect(await readdir(join(folder, "servers/1/.derived"))).toHaveLength(2);
});
