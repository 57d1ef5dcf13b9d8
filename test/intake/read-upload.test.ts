import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { readUpload } from "../../src/intake/read-upload.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

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

test.for([
  ["gambar.png", "Air naik.", "ending"],
  ["tanpa-akhiran", "Air naik.", "ending"],
  ["kosong.txt", " \n", "empty"],
  ["arsip.txt", "PK\u0003\u0004\u0000\u0000", "not-what-it-says"],
] as const)("%s is refused", async ([name, text, reason]) => {
  await expect(readUpload({ name, bytes: bytesOf(text) })).rejects.toMatchObject({ reason });
});
