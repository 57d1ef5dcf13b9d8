import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import type { Excerpt } from "../../src/articles/excerpt.ts";
import { findIn, nearestIn } from "../../src/search/find-in.ts";
import type { Findings } from "../../src/search/passage.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const WORDS =
  "pasar harga warga kota hujan jalan kapal nelayan rumah guru the river market bridge mayor price rain school 2021 12 Sinta Wardana Gullmere".split(
    " ",
  );

/** A sentence of known words with one invented word in it. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((words) => `${words.join(" ")}.`);

const paragraphText = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(" "));

const article = fc
  .record({
    title: sentence,
    language: fc.constantFrom("id", "en", "und"),
    texts: fc.array(paragraphText, { minLength: 1, maxLength: 4 }),
  })
  .map(({ title, language, texts }): Article => ({
    id: title,
    title,
    language,
    dropped: [],
    paragraphs: texts.map((text, at) => ({ number: at + 1, text, sentences: splitSentences(text) })),
  }));

const library = fc.array(article, { minLength: 1, maxLength: 5 });
const question = fc.oneof(
  sentence,
  fc.constantFrom("Siapa Sinta Wardana?", "How many rivers?", "Apa kata warga kota?", "di yang the of"),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
);

/** More than there is. */
const EVERYTHING = { count: 30 };

function byPlace(a: Excerpt, b: Excerpt): number {
  return a.article.id.localeCompare(b.article.id) || a.paragraph.number - b.paragraph.number;
}

function indexOf(articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const each of articles) index.add(each);
  return index;
}

test("a rare word of an article finds it", () => {
  fc.assert(
    fc.property(library, article, (others, wanted) => {
      const [first, ...rest] = wanted.paragraphs;
      const text = `${first?.text ?? ""} Xylovantra.`;
      const marked = {
        ...wanted,
        paragraphs: [{ number: 1, text, sentences: splitSentences(text) }, ...rest],
      };
      const { passages, missing } = indexOf([...others, marked]).find("Xylovantra", { count: 3 });
      expect(missing).toEqual([]);
      expect(passages[0]?.text.article).toBe(marked);
    }),
  );
});

test("nothing of a removed article is ever found", () => {
  fc.assert(
    fc.property(library, question, (articles, text) => {
      const index = indexOf(articles);
      const [gone] = articles;
      if (gone) index.remove(gone);
      for (const passage of index.find(text, { count: 20 }).passages)
        expect(passage.text.article).not.toBe(gone);
    }),
  );
});

/** What is found, without the order of passages that are equally good. */
function summaryOf({ passages, missing, answered }: Findings): unknown {
  const places = passages.map(
    ({ text, answer, score }) =>
      `${score.toFixed(6)} ${text.article.id} ${text.paragraph.number} ${answer?.span.start}`,
  );
  return { places: places.toSorted(), missing, answered };
}

test("a library finds the same whatever was in it before", () => {
  fc.assert(
    fc.property(library, library, question, (articles, others, text) => {
      const index = indexOf([...others, ...articles]);
      for (const other of others) index.remove(other);
      expect(summaryOf(index.find(text, EVERYTHING))).toEqual(
        summaryOf(indexOf(articles).find(text, EVERYTHING)),
      );
    }),
  );
});

test("what is found does not depend on which collection holds an article", () => {
  fc.assert(
    fc.property(library, fc.array(fc.boolean()), question, (articles, isElsewhere, text) => {
      const one = indexOf(articles);
      const divided = [true, false].map((side) =>
        indexOf(articles.filter((_, at) => (isElsewhere[at] ?? false) === side)),
      );
      const [only] = articles;
      for (const wish of [EVERYTHING, only ? { ...EVERYTHING, article: only } : EVERYTHING])
        expect(summaryOf(findIn(divided, text, wish))).toEqual(summaryOf(one.find(text, wish)));
      expect(nearestIn(divided, text, 30).toSorted(byPlace)).toEqual(one.nearest(text, 30).toSorted(byPlace));
    }),
  );
});

test("what is found is of the article asked for, at most as many as wished, best first", () => {
  fc.assert(
    fc.property(library, question, fc.integer({ min: 1, max: 10 }), (articles, text, count) => {
      const [only] = articles;
      const { passages } = indexOf(articles).find(text, { count, ...(only ? { article: only } : {}) });
      expect(passages.length).toBeLessThanOrEqual(count);
      expect(passages.every((passage) => passage.text.article === only)).toBe(true);
      const scores = passages.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  );
});

test("an answer is one of its paragraph's sentences, and a passage is a whole paragraph", () => {
  fc.assert(
    fc.property(library, question, (articles, text) => {
      for (const { text: passage, answer } of indexOf(articles).find(text, { count: 10 }).passages) {
        expect(passage.span).toEqual({ start: 0, end: passage.paragraph.text.length });
        expect([undefined, ...passage.paragraph.sentences]).toContainEqual(answer?.span);
      }
    }),
  );
});

test("a missing word is the asker's own, and what has none of the words is not answered", () => {
  fc.assert(
    fc.property(library, question, (articles, text) => {
      const { passages, missing, answered } = indexOf(articles).find(text, { count: 5 });
      for (const word of missing) expect(text).toContain(word);
      expect(answered && passages.length === 0).toBe(false);
    }),
  );
});

test("a question of six thousand letters is a question", () => {
  const index = indexOf(fc.sample(library, { seed: 1, numRuns: 1 }).flat());
  for (const unit of ["perang ", "a", "🙂", "د", "習", "2021 ", "'-.,", "Siapa "]) {
    expect(() => index.find(unit.repeat(6_000 / unit.length), { count: 3 })).not.toThrow();
  }
});
