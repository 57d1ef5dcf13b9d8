import fc from "fast-check";
import { expect, test } from "vitest";
import { isInArticle } from "../../src/articles/excerpt.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { newsOf } from "./who-said-what.ts";

/** Pieces that news is made of, and pieces that it is not. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."\" ' “ ” ‘ ’ „ « » ( ) [ ] , . : ; ? ! … - – \n\n".split(" "),
    "kata",
    "ujarnya",
    "mengatakan bahwa",
    "menurut",
    "said",
    "according to",
    "Budi Santoso",
    "Ketua RT",
    "PT Maju (PM)",
    "dia",
    "she",
    "yang akrab disapa",
    "习近平说",
    "Путин",
    "مرحبا",
    "👩‍👧",
    "Dr.",
    "S.H.",
  ),
  fc.string(),
  fc.string({ unit: "grapheme" }),
);
// The first paragraph is read whatever follows it, so that there always is an article
const anyText = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => `Awal berita ini biasa saja.\n\nAwal. ${pieces.join(" ")}`);

test("law: every span is characters of its paragraph, and no two spans overlap", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const quotes = findQuotes(await newsOf([text]));
      const excerpts = quotes.flatMap(({ words, speaker, cue }) => [
        words,
        speaker?.mention,
        speaker?.role,
        cue,
      ]);
      expect(excerpts.every((excerpt) => !excerpt || isInArticle(excerpt))).toBe(true);
      const places = quotes.map(({ words: { paragraph, span } }) => ({ number: paragraph.number, ...span }));
      const overlaps = places.filter((place, index) => {
        const next = places[index + 1];
        return (
          next && (next.number < place.number || (next.number === place.number && next.start < place.end))
        );
      });
      expect(overlaps).toEqual([]);
    }),
  );
});

test("law: a speaker is stated, or inferred from a paragraph that exists", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const article = await newsOf([text]);
      const numbers = article.paragraphs.map(({ number }) => number);
      for (const { speaker, certainty, basis } of findQuotes(article)) {
        const isInferred = speaker !== null && certainty === "inferred";
        expect(basis !== undefined).toBe(isInferred);
        expect([...numbers, undefined]).toContain(basis?.paragraph);
      }
    }),
  );
});

test("ten thousand marks, a hundred thousand characters and a sentence without end are read to their end", async () => {
  const texts = [
    '"'.repeat(10_000),
    '"a '.repeat(10_000),
    '"Ya," kata Budi, '.repeat(6_000),
    "Budi mengatakan bahwa ia datang, ".repeat(3_000),
    `He was ${"claimed and ".repeat(8_000)}told`,
    "the harbor was closed, Conrad Dahl told ".repeat(2_000),
    `"We won," said Ann Falk. ${'"It was late. '.repeat(1_000)}`,
    "Budi Santoso ".repeat(8_000),
    "(".repeat(50_000),
    "'a, ".repeat(20_000),
    "a".repeat(100_000),
  ];
  for (const text of texts) expect(findQuotes(await newsOf([text])).length).toBeLessThan(10_000);
});

const syllable = fc.constantFrom(
  ..."tar mel vo nis kur bal den gor zi pra lun wes jat fim rud sol hen tuk vam yod".split(" "),
);
const word = fc.tuple(syllable, syllable, fc.constantFrom("a", "o", "in", "us", "ek")).map(([a, b, c]) => {
  const name = a + b + c;
  return name.charAt(0).toUpperCase() + name.slice(1);
});
/** Invented people, no word of whose names is shared. */
const cast = fc
  .uniqueArray(word, { minLength: 6, maxLength: 8, selector: (name) => name.slice(0, 5) })
  .map((words) => [0, 2, 4].map((at) => `${words[at] ?? ""} ${words[at + 1] ?? ""}`));
const said = fc.constantFrom(
  "Jalan itu sudah kami perbaiki sejak bulan lalu",
  "Harga beras harus turun pekan ini",
  "Kami tidak akan mundur",
  "Semua warga sudah pulang dengan selamat",
  "Anggaran tahun depan belum dibahas",
);
const styles: readonly ((words: string, name: string) => string)[] = [
  (words, name) => `"${words}," kata ${name}, Senin (3/2).`,
  (words, name) => `“${words},” ujar ${name} kepada wartawan di kantornya.`,
  (words, name) => `"${words}," kata Ketua Panitia ${name} di Bandung.`,
  (words, name) => `"${words}," tutur Kepala Dinas Pertanian Kabupaten Maros, ${name}, usai rapat.`,
  (words, name) => `${name} mengatakan, "${words}."`,
  (words, name) => `Menurut ${name}, "${words}."`,
  (words, name) => `"${words}," kata ${name}. "Itu saja."`,
  (words, name) => `"${words}," kata Kepala Desa Rawakembar ${name}, Senin (3/2).`,
  (words, name) => `"${words}," tutur Camat Sumberayu, ${name}, seusai upacara.`,
  (words, name) => `"${words}," kata peneliti Universitas Nusa Bahari, Dr. ${name}, Selasa.`,
  (words, name) => `Direktur Operasi PT Sumber Rejeki ${name} menegaskan: "${words}."`,
  (words, name) => `"${words}," ${name} said on Monday.`,
  (words, name) => `“${words},” said ${name}, a teacher at the school.`,
  (words, name) => `"${words}," ungkap ${name} yang juga hadir dalam pertemuan itu.`,
  (words, name) => `"${words}," jelas dokter ${name}, Sp.A.`,
  (words, name) => `"${words}," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan ${name}.`,
  (words, name) => `"${words}," kata Co - Founder Sumber Pangan ${name}.`,
  (words, name) => `"${words}," his co-host ${name} wrote.`,
  (words, name) => `"${words}," said the mayor of the nearby town of Falk, ${name}.`,
  (words, name) => `${name}, host of "Fast Boats," said: "${words}."`,
];
const narration = fc.constantFrom(
  "Hujan turun sejak pagi di kota itu.",
  "Rapat dimulai pukul sembilan dan berakhir menjelang sore.",
  "The meeting lasted three hours.",
  "Sejumlah jalan ditutup hingga malam.",
);

test("law: a quotation with its own attribution never gets another name", async () => {
  const utterance = fc.record({
    words: said,
    who: fc.nat(2),
    style: fc.nat(styles.length - 1),
    before: fc.option(narration),
  });
  await fc.assert(
    fc.asyncProperty(cast, fc.array(utterance, { minLength: 1, maxLength: 8 }), async (names, utterances) => {
      const article = await newsOf(
        utterances.map(({ words, who, style, before }) => {
          const line = styles[style]?.(words, names[who] ?? "") ?? "";
          return before === null ? line : `${before} ${line}`;
        }),
      );
      const quotes = findQuotes(article).filter(({ form }) => form !== "indirect");
      expect(quotes.length).toBeGreaterThanOrEqual(utterances.length);
      for (const { words, speaker } of quotes) {
        const { who } = utterances[words.paragraph.number - 1] ?? { who: 0 };
        expect([names[who], null]).toContain(speaker?.name ?? null);
      }
    }),
    { numRuns: 300 },
  );
});

/** Sentences in which somebody is named who does not speak. */
const asides: { readonly [language in "en" | "id"]: readonly ((name: string) => string)[] } = {
  id: [
    (name) => `Rapat itu dihadiri juga oleh keluarga ${name}.`,
    (name) => `Hujan turun deras di depan rumah ${name} sejak pagi.`,
    (name) => `Menurut jaksa, ${name} saat itu menagih utang.`,
    (name) => `Surat itu dikirim kepada ${name} pekan lalu.`,
  ],
  en: [
    (name) => `One of the victims was the former sailor ${name}.`,
    (name) => `A letter was sent to ${name} last week, the police said.`,
    (name) => `It rained all day in the harbor where ${name} was born.`,
    (name) => `The book is called "The Life of ${name}" and sold well.`,
  ],
};
const unnamed: { readonly [language in "en" | "id"]: readonly ((words: string) => string)[] } = {
  id: [
    (words) => `"${words}," katanya.`,
    (words) => `"${words}," ujar dia.`,
    (words) => `"${words}."`,
    (words) => `Seorang tamu: "${words}."`,
    (words) => `"${words}," timpalnya.`,
  ],
  en: [
    (words) => `"${words}," he said.`,
    (words) => `"${words}," she said on Monday.`,
    (words) => `"${words}."`,
    (words) => `The banner read: "${words}."`,
    (words) => `@guest: "${words}."`,
  ],
};
const opening = {
  id: (words: string, name: string): string => `"${words}," kata Ketua Panitia ${name} di Bandung.`,
  en: (words: string, name: string): string => `"${words}," said ${name}, a teacher at the school.`,
};

test("law: who is only spoken of never gets the words of a pronoun, of silence or of a label", async () => {
  const line = fc.record({ words: said, aside: fc.option(fc.nat(3)), how: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(
      cast,
      fc.constantFrom("id" as const, "en" as const),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      async ([speaker = "", ...others], language, lines) => {
        const article = await newsOf([
          opening[language]("Kami tidak akan mundur", speaker),
          ...lines.map(({ words, aside, how }, index) => {
            const other = others[index % others.length] ?? "";
            const before = aside === null ? "" : `${asides[language][aside]?.(other) ?? ""} `;
            return `${before}${unnamed[language][how]?.(words) ?? ""}`;
          }),
        ]);
        const quotes = findQuotes(article).filter(({ form }) => form !== "indirect");
        for (const quote of quotes) expect(others).not.toContain(quote.speaker?.name);
      },
    ),
    { numRuns: 300 },
  );
});
