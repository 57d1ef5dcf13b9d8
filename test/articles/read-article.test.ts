import fc from "fast-check";
import { expect, test } from "vitest";
import { UnreadableArticle } from "../../src/articles/unreadable-article.ts";
import { articleOf, FIRST_ARTICLE, sampleLibrary } from "../support/sample.ts";

const texts = (article: Awaited<ReturnType<typeof articleOf>>): string[] =>
  article.paragraphs.map(({ text }) => text);

test("the first article has twelve paragraphs under one heading, and its blog's lines are dropped", async () => {
  const [shelved] = await (await sampleLibrary()).articles();
  const article = shelved?.article;
  expect(article?.id).toBe(FIRST_ARTICLE);
  expect(article?.paragraphs).toHaveLength(12);
  expect(new Set(article?.paragraphs.map(({ heading }) => heading))).toEqual(new Set(["Hubungan dekat"]));
  expect(article?.dropped).toEqual(["Post a Comment", "Previous Post Next Post"]);
  await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot("../golden/first-article.json");
});

test("a short line without an end mark is the heading of the paragraphs after it, up to the next heading", async () => {
  const article = await articleOf(
    "a",
    "Satu kalimat.\n\nJudul bagian\n\nDua kalimat.\n\nTiga kalimat.\n\nBagian lain\n\nEmpat.",
  );
  expect(article.paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
    [1, undefined],
    [2, "Judul bagian"],
    [3, "Judul bagian"],
    [4, "Bagian lain"],
  ]);
});

test("a heading that nothing follows is listed as dropped, not lost", async () => {
  const article = await articleOf("a", "Judul satu\n\nJudul dua\n\nIsi artikel.\n\nBaca juga");
  expect(article.paragraphs[0]?.heading).toBe("Judul dua");
  expect(article.dropped).toEqual(["Judul satu", "Baca juga"]);
});

test("wrapped text keeps its line breaks inside a paragraph", async () => {
  const article = await articleOf(
    "a",
    "Baris pertama yang masih\nberlanjut ke baris kedua dan\nberakhir di sini.\n\nParagraf dua yang\njuga dibungkus.",
  );
  expect(texts(article)).toEqual([
    "Baris pertama yang masih\nberlanjut ke baris kedua dan\nberakhir di sini.",
    "Paragraf dua yang\njuga dibungkus.",
  ]);
});

test("a paragraph a line needs no blank lines between", async () => {
  const article = await articleOf(
    "a",
    'Paragraf satu berakhir.\r\nParagraf dua berakhir.\r\n"Paragraf tiga," kata Ani.\r\n',
  );
  expect(texts(article)).toEqual([
    "Paragraf satu berakhir.",
    "Paragraf dua berakhir.",
    '"Paragraf tiga," kata Ani.',
  ]);
});

test("lines may end as on any machine", async () => {
  for (const end of ["\n", "\r\n", "\r"])
    expect(texts(await articleOf("a", ["Air naik.", "", "Warga pulang.", ""].join(end)))).toEqual([
      "Air naik.",
      "Warga pulang.",
    ]);
});

test("a no-break space around a paragraph is not part of it, and one inside stays", async () => {
  const article = await articleOf("a", "\u00A0 Harga Rp\u00A05.000 naik. \u00A0\n");
  expect(texts(article)).toEqual(["Harga Rp\u00A05.000 naik."]);
});

test("front matter wins over what can be told from the text", async () => {
  const article = await articleOf(
    "a",
    "---\ntitle: Judul Sendiri\ndate: 2026-01-02\nauthor: Ani\nurl: https://contoh.id/a\nlanguage: en\n---\nIni bahasa Indonesia yang jelas.",
  );
  expect(article).toMatchObject({
    title: "Judul Sendiri",
    date: "2026-01-02",
    author: "Ani",
    url: "https://contoh.id/a",
    language: "en",
  });
});

test("without a title an article is named after its file, spelt as its text spells names", async () => {
  const article = await articleOf(
    "presiden-xi-di-ktt-sco",
    "Menurut Xi, KTT SCO berjalan di Tianjin. Para presiden hadir.",
  );
  expect(article.title).toBe("Presiden Xi di KTT SCO");
});

test("a dateline is dropped from the first paragraph, and a name before a dash is not one", async () => {
  const agency = await articleOf("a", "JAKARTA, KOMPAS.com – Banjir surut pada Senin.");
  expect(texts(agency)).toEqual(["Banjir surut pada Senin."]);
  expect(agency.dropped).toEqual(["JAKARTA, KOMPAS.com –"]);
  const name = await articleOf("b", "Banjir – yang datang tiba-tiba – surut pada Senin.");
  expect(name.dropped).toEqual([]);
});

test("Markdown is read by its meaning: emphasis, entities and links give their text, the first heading the title", async () => {
  const article = await articleOf(
    "a",
    '# Judul *utama*\n\nHarga **naik** &amp; [turun](https://contoh.id) lagi.\n\n## Sub\n\n- satu\n- dua\n\n> "Kutipan," kata Ani.\n',
    "md",
  );
  expect(article.title).toBe("Judul utama");
  expect(texts(article)).toEqual(["Harga naik & turun lagi.", "satu", "dua", '"Kutipan," kata Ani.']);
  expect(article.paragraphs[1]?.heading).toBe("Sub");
});

test("a web page gives its main text and what its metadata say", async () => {
  const body =
    "Air naik sampai setinggi lutut orang dewasa pada Senin pagi, dan warga mengungsi ke balai desa terdekat. ".repeat(
      4,
    );
  const article = await articleOf(
    "a",
    `<!doctype html><html lang="id"><head><title>Banjir - Koran</title><link rel="canonical" href="https://koran.example/banjir">
     <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Banjir di Kota","datePublished":"2026-02-03T08:00:00+07:00","author":[{"name":"Ani"},{"name":"Budi"}]}]}</script></head>
     <body><nav><a href="/">Beranda</a></nav><article><h1>Banjir di Kota</h1><p>${body}</p><h2>Sebab</h2><p>Tanggul&nbsp;jebol, kata &quot;petugas&quot;. ${body}</p><p>Baca juga: Berita lain</p></article><footer>Hak cipta</footer></body></html>`,
    "html",
  );
  expect(article).toMatchObject({
    title: "Banjir di Kota",
    date: "2026-02-03T08:00:00+07:00",
    author: "Ani, Budi",
    url: "https://koran.example/banjir",
    language: "id",
  });
  expect(texts(article)).toEqual([body.trim(), `Tanggul\u00A0jebol, kata "petugas". ${body.trim()}`]);
  expect(article.paragraphs[1]?.heading).toBe("Sebab");
  expect(article.dropped).toContain("Baca juga: Berita lain");
});

test("a page without a main text is read whole", async () => {
  expect(
    texts(
      await articleOf(
        "a",
        "<p>Satu kalimat.</p><p>Dua <b>kalimat</b>.<br><br>Tiga.</p><script>alert(1)</script>",
        "html",
      ),
    ),
  ).toEqual(["Satu kalimat.", "Dua kalimat.", "Tiga."]);
});

test("a source of boilerplate alone is no article", async () => {
  await expect(articleOf("a", "Post a Comment\n\nADVERTISEMENT")).rejects.toThrow(UnreadableArticle);
});

test("law: every character of a plain text that is not blank is in a paragraph, a heading, or a dropped line", async () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "Judul bagian",
      "Satu kalimat.",
      "Post a Comment",
      "",
      "JAKARTA - Hujan turun.",
      '"Benar," kata Ani.',
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom("\n", "\n\n", "\r\n"),
      async (lines, gap) => {
        const source = `Awal.${gap}${lines.join(gap)}`;
        const article = await articleOf("a", source).catch((error: unknown) => {
          if (error instanceof UnreadableArticle) return undefined;
          throw error;
        });
        if (!article) return;
        const headings = new Set(article.paragraphs.map(({ heading }) => heading));
        const kept = [...texts(article), ...article.dropped, ...headings].join("");
        const count = (text: string): number => text.replace(/\s/gu, "").length;
        expect(count(kept)).toBeGreaterThanOrEqual(count(source) - repeatedHeadings(source, headings));
      },
    ),
  );
});

/** A heading that stands twice is remembered once. */
function repeatedHeadings(source: string, headings: ReadonlySet<string | undefined>): number {
  let extra = 0;
  for (const heading of headings) {
    if (heading === undefined) continue;
    const bare = heading.replace(/\s/gu, "");
    extra += (source.split(heading).length - 2) * bare.length;
  }
  return extra;
}
