import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { readingWords, textsAgain, textsOf, type ArticleWords } from "../../src/search/article-words.ts";
import { LanguageIndex, type ArticleToIndex } from "../../src/search/language-index.ts";
import { packWords, unpackWords } from "../../src/search/packed-words.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { nastyText } from "../support/nasty-text.ts";
import { articleOf } from "../support/sample.ts";

vi.setConfig({ testTimeout: 60_000 });

const WORDS =
  "hujan turun menurunkan penurunan Bukit Sari warga Warga pulang 25km 1.500 anak-anak bukit bukti".split(
    " ",
  );
const paragraph = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")}.`),
  nastyText.map((text) => `Air. ${text}`),
);
const text = fc.array(fc.oneof(paragraph, paragraph, fc.constant("Di bukit")), {
  minLength: 1,
  maxLength: 4,
});

async function articles(texts: readonly (readonly string[])[]): Promise<readonly Article[]> {
  const all = texts.map((paragraphs, number) =>
    articleOf(`warga-${number}`, ["---\nlanguage: id\n---", ...paragraphs, "Akhir."].join("\n\n")),
  );
  return Promise.all(all);
}

function wordsOf(article: Article): ArticleWords {
  const reading = readingWords(article);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

async function fill(index: PassageIndex | LanguageIndex, articles: readonly ArticleToIndex[]): Promise<void> {
  const filling = index.startFilling();
  for (const article of articles) for (const _ of filling.gather(article)) continue;
  await filling.done();
}

/** All that an index says of itself, in the order in which it says it. */
function saidBy(index: LanguageIndex): unknown {
  const stems = index.stemsBeginning("");
  const visits = [stems, ...stems.map((stem) => [stem, "warga"])].map((asked) => {
    const visited: (string | number)[] = [];
    index.visit(asked, (stem) => (number) => visited.push(stem, number));
    return visited;
  });
  const known = stems.map((stem) => [stem, index.count(stem), index.spelling(stem), index.near(`${stem}x`)]);
  const passages = Array.from({ length: index.numbers }, (_, number) => index.passage(number));
  return { visits, known, passages, size: index.size };
}

test("law: an index that takes many articles at once is the same as one to which each article was added, also after changes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 5 }), text, async (texts, later) => {
      const [last, ...first] = await articles([later, ...texts]);
      if (!last) return;
      const [bulk, added] = [new LanguageIndex("id"), new LanguageIndex("id")];
      await fill(
        bulk,
        first.map((article, at) => (at % 2 === 0 ? { article, words: wordsOf(article) } : { article })),
      );
      for (const article of first) added.add(article);
      expect(saidBy(bulk)).toEqual(saidBy(added));
      for (const index of [bulk, added]) {
        if (first[0]) index.remove(first[0]);
        index.add(last);
      }
      expect(saidBy(bulk)).toEqual(saidBy(added));
    }),
    { numRuns: 60 },
  );
});

test("law: words that were packed are the same words, in whatever vocabulary", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (other, own) => {
      const [before, article] = await articles([other, own]);
      if (!before || !article) return;
      const words = wordsOf(article);
      const packed: typeof words = unpackWords(JSON.parse(JSON.stringify(packWords(words))));
      expect(packed).toEqual(words);
      const [again, fresh] = [new Vocabulary("id"), new Vocabulary("id")];
      for (const vocabulary of [again, fresh])
        expect([...textsOf(before, vocabulary)].length).toBe(2 * before.paragraphs.length + 1);
      expect([...textsAgain(packed, again)]).toEqual([...textsOf(article, fresh)]);
    }),
    { numRuns: 100 },
  );
});

test("an article of more forms than two bytes can number is packed too", () => {
  const forms = Array.from({ length: 70_000 }, (_, number) => `kata${number}`);
  const words: ArticleWords = {
    forms,
    numbers: Int32Array.from(forms.keys()),
    marks: new Uint8Array(forms.length),
    texts: [{ length: forms.length, sentenceStarts: [0, forms.length], subject: 0 }],
  };
  expect(unpackWords(packWords(words))).toEqual(words);
});

test("many articles at once go to an index each of their languages, and only to one that has none", async () => {
  const index = new PassageIndex();
  const [id, en] = [
    await articleOf("a", "Hujan turun di Bukit Sari sejak pagi dan warga pulang."),
    await articleOf("b", "The rain fell on the hill and the people went home."),
  ];
  await fill(index, [{ article: id }, { article: en }]);
  const added = new PassageIndex();
  for (const article of [id, en]) added.add(article);
  for (const question of ["Kapan hujan turun?", "Where did the rain fall?", "hill"])
    expect(index.find(question, { count: 3 })).toEqual(added.find(question, { count: 3 }));
  expect(() => index.startFilling()).toThrow("Only an empty index");
});
