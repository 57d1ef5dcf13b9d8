import { Readability } from "@mozilla/readability";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSavedPages } from "../../bench/extract-score.ts";
import { blocksOfMarkup } from "../../src/articles/markup-blocks.ts";
import { parsePage } from "../../src/articles/parse-page.ts";
import { readWebPage } from "../../src/articles/web-page.ts";

/** Words that Readability found more often than they are kept, or listed as standing beside the text. */
function lostOf(html: string): readonly string[] {
  const content = new Readability(parsePage(html)).parse()?.content ?? "";
  const left = new Map<string, number>();
  for (const word of wordsOf(readWebPage(html).blocks)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(blocksOfMarkup(parsePage(content).body)).filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times <= 0;
  });
}

function wordsOf(blocks: readonly { readonly text: string }[]): readonly string[] {
  return blocks.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
}

test("nothing that Readability finds is lost: it is kept, or listed as standing beside the text", async () => {
  for (const { name, html } of await readSavedPages("test/fixtures/pages"))
    expect([name, lostOf(html)]).toEqual([name, []]);
});

const SENTENCE =
  "Air Sungai Wulan naik sampai setinggi lutut orang dewasa pada Senin pagi, dan warga mengungsi.";
const words = fc.constantFrom(
  SENTENCE,
  `${SENTENCE} ${SENTENCE}`,
  "Baca juga: Harga naik",
  "ADVERTISEMENT",
  "Foto: Ani",
  "Tanpa titik",
  "“Benar,” kata Sumarni.",
  "(rgp/idh)",
  '<a href="/x">Berita lain</a>',
  "satu<br><br>dua",
  "<strong>Wulan</strong> - Air naik.",
);
const element = fc.record({
  tag: fc.constantFrom(
    "p",
    "p",
    "p",
    "div",
    "h2",
    "li",
    "blockquote",
    "figcaption",
    "span",
    "section",
    "table",
  ),
  names: fc.constantFrom("", "", "", "related", "caption", "share-bar", "content", "ads", "comments"),
});
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { weight: 3, arbitrary: words },
    {
      weight: 2,
      arbitrary: fc
        .tuple(element, fc.array(tie("node"), { minLength: 1, maxLength: 5 }))
        .map(
          ([{ tag, names }, parts]) =>
            `<${tag}${names === "" ? "" : ` class="${names}"`}> ${parts.join(" ")} </${tag}>`,
        ),
    },
  ),
}));

test("law: whatever a page holds, nothing that Readability finds in it is lost", () => {
  const page = fc
    .array(markup.node, { minLength: 1, maxLength: 12 })
    .map(
      (nodes) =>
        `<html><body><nav>Beranda</nav><article>${`<p>${SENTENCE}</p>`.repeat(3)}${nodes.join(" ")}</article></body></html>`,
    );
  fc.assert(
    fc.property(page, (html) => {
      expect(lostOf(html)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a heading that links to itself is a heading, and one that leads elsewhere stands beside the text", () => {
  const page = `<article><p>${SENTENCE} ${SENTENCE}</p><h2 id="a"><a href="#a">Di hulu</a></h2><p>${SENTENCE} ${SENTENCE}</p>
    <h3><a href="/lain">Pasar kembali ramai</a></h3><p>${SENTENCE} ${SENTENCE}</p></article>`;
  const kinds = readWebPage(page).blocks.map(({ kind, text }) => [kind, text.slice(0, 20)]);
  expect(kinds).toContainEqual(["heading", "Di hulu"]);
  expect(kinds).toContainEqual(["aside", "Pasar kembali ramai"]);
});

test("a row of short cells is one line, and a cell that holds a text of its own is not", () => {
  const rows = "<tr><th>Desa</th><th>Panen</th></tr><tr><td>Sigar <b>Kulon</b></td><td>8.400</td></tr>";
  const laidOut = `<tr><td>Menu</td><td><p>${SENTENCE}</p><p>${SENTENCE}</p></td></tr>`;
  const textsOf = (html: string) => blocksOfMarkup(parsePage(html).body).map(({ text }) => text);
  expect(textsOf(`<table>${rows}</table>`)).toEqual(["Desa Panen", "Sigar Kulon 8.400"]);
  expect(textsOf(`<table>${laidOut}</table>`)).toEqual(["Menu", SENTENCE, SENTENCE]);
  expect(textsOf("<table><tr><td>satu<br>dua</td><td>tiga</td></tr></table>")).toEqual(["satu dua", "tiga"]);
});

test("a poll stands beside the text, and so does what is shown until something else is", () => {
  const page = `<article><p>${SENTENCE} ${SENTENCE}</p><div>Setujukah kamu dengan rencana pemerintah kota itu?<input type="radio"> Ya <input type="radio"> Tidak</div>
    <p>${SENTENCE} ${SENTENCE}</p><amp-iframe><p placeholder>Peta sedang dimuat, mohon tunggu sebentar saja.</p></amp-iframe><p>${SENTENCE} ${SENTENCE}</p></article>`;
  const kinds = readWebPage(page).blocks.map(({ kind, text }) => [kind, text.slice(0, 10)]);
  expect(kinds).toContainEqual(["aside", "Setujukah "]);
  expect(kinds).toContainEqual(["aside", "Peta sedan"]);
});

test("words in emphasis stay in their sentence, whatever they would be alone, and a pointer in it is set apart", () => {
  const textsOf = (html: string) => blocksOfMarkup(parsePage(html).body).map(({ text }) => text);
  const sentence =
    "Kirim <b>email</b> ke kantor <em>(sic)</em> <span>–</span> <i>segera</i>, kata <span>“</span>Ani<span>”</span> lewat <a href='/x'>X</a>.";
  expect(textsOf(`<p>${sentence}</p>`)).toEqual([
    "Kirim email ke kantor (sic) – segera, kata “Ani” lewat X.",
  ]);
  expect(
    textsOf(`<p>Air naik. <strong>Baca juga: <a href="/x">Pasar ramai</a></strong> Hujan reda.</p>`),
  ).toEqual(["Air naik.", "Baca juga: Pasar ramai", "Hujan reda."]);
});
