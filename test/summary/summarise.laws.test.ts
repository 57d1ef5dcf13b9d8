import fc from "fast-check";
import { expect, test } from "vitest";
import { isInArticle, wordsOf, type Excerpt } from "../../src/articles/excerpt.ts";
import { needOf } from "../../src/summary/need.ts";
import { excerptsOf, summaryOf, wordCount } from "../support/summaries.ts";

const pieces = fc.constantFrom(
  "Warga menanam bakau di pantai.",
  "Ia menolak.",
  "Namun, hujan turun lagi.",
  "Selain itu, jalan desa rusak.",
  "Pantai itu mundur dua meter setahun sejak tambak digali.",
  "Salah satunya jalan ke sekolah.",
  "Biayanya naik.",
  "“Kami siap,” katanya.",
  '"Kami siap. Kami menunggu," kata Rina.',
  '"Kami belum selesai.',
  'Kami menunggu kabar," kata Rina.',
  "Harga beras naik dua persen pada 2024.",
  "He left early.",
  "But the road stayed shut for another three weeks after the storm.",
  "The river rose by two metres overnight.",
  "That river has no bridge.",
  "Judul kecil",
  "Penumpang: 150 orang.",
  "Apakah anggaran itu cukup?",
  "Berikut daftarnya.",
  "Baca juga: Harga naik.",
  "今日は。",
);
const texts = fc
  .array(fc.array(pieces, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")).join("\n\n"))
  .map((text) => `Pembuka ini selalu ada.\n\n${text}`);
const wishes = fc.oneof(
  fc.record({ sentences: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ words: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ topic: fc.constantFrom("beras", "river", "kami", "zebra") }),
  fc.record({ length: fc.constantFrom("short", "medium", "long") }),
  fc.constant({}),
);

test("law: a summary is of distinct whole sentences of the article, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(texts, wishes, async (text, wish) => {
      const excerpts = await excerptsOf(text, wish);
      const places = excerpts.map(({ paragraph, span }) => paragraph.number * 10_000 + span.start);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      for (const excerpt of excerpts) {
        expect(isInArticle(excerpt)).toBe(true);
        expect(excerpt.paragraph.sentences).toContainEqual(excerpt.span);
      }
    }),
  );
});

test("law: every sentence of a summary has what it needs ahead of it", async () => {
  await fc.assert(
    fc.asyncProperty(texts, wishes, async (text, wish) => {
      const excerpts = await excerptsOf(text, wish);
      const lacking = excerpts.filter((excerpt, index) => !isMet(excerpt, excerpts.slice(0, index)));
      expect(lacking.map(wordsOf)).toEqual([]);
    }),
  );
});

test("law: a summary has no mark without its partner, no label, no question and nothing of the site's", async () => {
  await fc.assert(
    fc.asyncProperty(texts, wishes, async (text, wish) => {
      const summary = await summaryOf(text, wish);
      expect(summary.map((sentence) => sentence.match(/["“”]/gu)?.length ?? 0).every(isEven)).toBe(true);
      for (const kind of ["Penumpang:", "Apakah", "Berikut", "Baca juga"])
        expect(summary.some((sentence) => sentence.startsWith(kind))).toBe(false);
    }),
  );
});

test("law: the words come as near to the number wanted as the last sentence can bring them", async () => {
  const standing = fc
    .integer({ min: 4, max: 30 })
    .map((words) => `Warga ${"menanam ".repeat(words - 2)}bakau.`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(standing, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 5, max: 150 }),
      async (sentences, words) => {
        const counts = (await summaryOf(sentences.join(" "), { words })).map((one) => wordCount([one]));
        const count = counts.reduce((sum, one) => sum + one, 0);
        const missed = Math.abs(count - words);
        const isNeeded = counts.some((one) => Math.abs(count - one - words) > missed);
        expect(counts.length === 1 || isNeeded).toBe(true);
        const shortest = Math.min(...leftOut(sentences, counts));
        expect(count >= (2 / 3) * words || count + shortest - words >= missed).toBe(true);
      },
    ),
  );
});

test("law: no more sentences come back than are asked for, and fewer only where there are no more", async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 12 }), async (text, sentences) => {
      const some = await excerptsOf(text, { sentences });
      const all = await excerptsOf(text, { sentences: 1_000 });
      expect(some).toHaveLength(Math.min(sentences, all.length));
    }),
  );
});

test("law: any text has a summary", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), wishes, async (text, wish) => {
      const excerpts = await excerptsOf(`Pembuka ini selalu ada.\n\n${text}`, wish);
      expect(excerpts.every(isInArticle)).toBe(true);
    }),
  );
});

function isEven(count: number): boolean {
  return count % 2 === 0;
}

/** Whether a sentence has ahead of it in a summary what it needs; those of the first paragraph need nothing. */
function isMet(excerpt: Excerpt, told: readonly Excerpt[]): boolean {
  const need = excerpt.paragraph.number === 1 ? "nothing" : needOf(wordsOf(excerpt)).kind;
  return need === "nothing" || (need === "sentence before" ? follows(told.at(-1), excerpt) : told.length > 0);
}

type Place = Pick<Excerpt, "paragraph" | "span">;

/** Whether one sentence stands right after another, in the same paragraph or as the first of the next. */
function follows(before: Place | undefined, after: Place): boolean {
  if (!before) return false;
  const isSame = before.paragraph.number === after.paragraph.number;
  const between = after.paragraph.sentences.filter(({ start }) => start < after.span.start);
  return isSame
    ? between.at(-1)?.start === before.span.start
    : between.length === 0 &&
        before.paragraph.number + 1 === after.paragraph.number &&
        before.paragraph.sentences.at(-1)?.start === before.span.start;
}

/** The words of the sentences that a summary with sentences of `counts` words left out. */
function leftOut(sentences: readonly string[], counts: readonly number[]): readonly number[] {
  const left = sentences.map((sentence) => wordCount([sentence]));
  for (const count of counts) left.splice(left.indexOf(count), 1);
  return left;
}
