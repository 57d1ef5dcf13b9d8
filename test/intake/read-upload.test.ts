import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { readUpload } from "../../src/intake/read-upload.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A Word document of paragraphs, each with the style it is in. */
function docxOf(paragraphs: readonly (readonly [style: string, text: string])[]): Uint8Array {
  const body = paragraphs
    .map(
      ([style, text]) =>
        `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
    )
    .join("");
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const parts = {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    "word/styles.xml": `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style("Title", "Title")}${style("Heading1", "heading 1")}${style("Normal", "Normal")}</w:styles>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])));
}

test("a text file gives its text and its name without the ending", async () => {
  const source = await readUpload({
    name: "banjir di kota.TXT",
    bytes: bytesOf("Air naik.\n\nWarga pergi."),
  });
  expect(source).toEqual({ format: "txt", text: "Air naik.\n\nWarga pergi.", name: "banjir di kota" });
});

test("what comes with a source wins over what its text says", async () => {
  const source = await readUpload({ name: "a.txt", bytes: bytesOf("---\ntitle: Lama\n---\nAir naik.") });
  const article = await readArticle({ ...source, id: "a", about: { title: "Baru" } });
  expect(article.title).toBe("Baru");
});

test("a Word document gives every paragraph, its title and its headings", async () => {
  const bytes = docxOf([
    ["Title", "Banjir di Wulan"],
    ["Normal", "Air naik pada Senin, kata “Sumarni” &amp; warga."],
    ["Heading1", "Tanggul"],
    ["Normal", "Tanggul jebol."],
    ["Normal", "Pendek"],
    ["Normal", ""],
    ["Normal", "Baca juga: Harga naik"],
  ]);
  const article = await readArticle({ id: "a", ...(await readUpload({ name: "banjir.docx", bytes })) });
  expect(article.title).toBe("Banjir di Wulan");
  expect(article.paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
    ["Air naik pada Senin, kata “Sumarni” & warga.", undefined],
    ["Tanggul jebol.", "Tanggul"],
    ["Pendek", "Tanggul"],
  ]);
  expect(article.dropped).toEqual(["Baca juga: Harga naik"]);
});

test("a saved page gives its main text", async () => {
  const body =
    "<p>Air naik sampai setinggi lutut orang dewasa pada Senin pagi, dan warga mengungsi ke balai desa.</p>";
  const bytes = bytesOf(
    `<html><head><title>Banjir</title></head><body><nav>Beranda</nav><article>${body.repeat(4)}</article></body></html>`,
  );
  const article = await readArticle({ id: "a", ...(await readUpload({ name: "banjir.html", bytes })) });
  expect(article.title).toBe("Banjir");
  expect(article.paragraphs).toHaveLength(4);
});

test.for([
  ["../../etc/pass\u202Ewd.txt", "passwd"],
  ["C:\\surat\\banjir.txt", "banjir"],
  [".txt", "artikel"],
  ["banjir.2026.txt", "banjir.2026"],
  ["洪水 «a».txt", "洪水 «a»"],
] as const)("the file name %s becomes %s", async ([name, plain]) => {
  expect((await readUpload({ name, bytes: bytesOf("Air naik.") })).name).toBe(plain);
});

const zeros = new Uint8Array(20_000_000);
const lying = (): Uint8Array => {
  const zip = zipSync({ "word/document.xml": zeros });
  const view = new DataView(zip.buffer, zip.byteOffset);
  const entry = Buffer.from(zip).indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  view.setUint32(entry + 24, 10, true);
  return zip;
};

test.for<readonly [string, () => Uint8Array, string]>([
  ["gambar.png", () => bytesOf("Air naik."), "ending"],
  ["tanpa-akhiran", () => bytesOf("Air naik."), "ending"],
  ["kosong.txt", () => bytesOf(" \n"), "empty"],
  ["kosong.docx", () => docxOf([]), "empty"],
  ["arsip.txt", () => zipSync({ a: bytesOf("a") }), "not-what-it-says"],
  ["latin.txt", () => Buffer.from("Kaf\u00E9", "latin1"), "unreadable-text"],
  ["gambar.html", () => Buffer.from("\u0089PNG\0\0", "latin1"), "not-what-it-says"],
  ["kosong.html", () => bytesOf("<html><body><p>Air naik.</p></body></html>"), "no-main-text"],
  ["teks.docx", () => bytesOf("Air naik."), "not-what-it-says"],
  ["lain.docx", () => zipSync({ "xl/workbook.xml": bytesOf("<a/>") }), "not-what-it-says"],
  ["rusak.docx", () => docxOf([["Normal", "Air naik."]]).slice(200), "damaged"],
  ["rusak-xml.docx", () => zipSync({ "word/document.xml": bytesOf("<w:document") }), "damaged"],
  ["bom.docx", () => zipSync({ "word/document.xml": zeros }), "too-large"],
  ["bom-berbohong.docx", lying, "too-large"],
  [
    "banyak.docx",
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`word/${index}.xml`, bytesOf("")])),
      ),
    "too-large",
  ],
  ["makalah.pdf", () => bytesOf("%PDF-1.7"), "loose-pdf"],
])("%s is refused", async ([name, bytes, reason]) => {
  await expect(readUpload({ name, bytes: bytes() })).rejects.toMatchObject({ reason });
});
