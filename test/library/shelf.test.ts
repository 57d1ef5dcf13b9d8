import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { skippedFile } from "../../src/bot/word-skipped-file.ts";
import { MissingShelf, openLibraries } from "../../src/library/libraries.ts";
import { readShelf } from "../../src/library/shelf.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kutip-shelf-"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "baik.txt": "Artikel yang baik.",
    "baik.md": "Nama yang sama.",
    "juga-baik.HTML": "<p>Artikel yang juga baik.</p>",
    "kosong.txt": "",
    "biner.txt": Uint8Array.from([0, 1, 2, 255]),
    "latin.txt": Buffer.from("caf\xE9 dibuka.", "latin1"),
    "panjang.txt": "Kalimat. ".repeat(600_000),
    "dalam.html": `${"<div>".repeat(20_000)}Isi.`,
    "tanggal.txt": "---\ndate: kemarin\n---\nIsi.",
    "baris\nbaru.txt": "",
    "rusak.md": "---\ntitle: [\n---\nIsi.",
    "gambar.png": Uint8Array.from([137, 80, 78, 71]),
    ".tersembunyi": "x",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, "folder.txt"));
  await symlink("putaran.txt", join(folder, "putaran.txt"));
  await symlink("/dev/zero", join(folder, "tanpa-akhir.txt"));
  await promisify(execFile)("mkfifo", [join(folder, "pipa.txt")]);
});

afterAll(() => rm(folder, { recursive: true }));

test("files that cannot be read are named once with the reason, and the others load", async () => {
  const { articles, skipped } = await readShelf(folder);
  expect(articles.map(({ id }) => id)).toEqual(["baik", "juga-baik"]);
  expect(Object.fromEntries(skipped.map(({ name, reason }) => [name, reason]))).toEqual({
    "baik.txt": "same-name",
    "biner.txt": "binary",
    "dalam.html": "too-deep",
    "folder.txt": "no-file",
    "pipa.txt": "no-file",
    "putaran.txt": "unopenable",
    "tanpa-akhir.txt": "no-file",
    "tanggal.txt": "front-matter",
    "baris\nbaru.txt": "empty",
    "gambar.png": "ending",
    "kosong.txt": "empty",
    "latin.txt": "not-utf-8",
    "panjang.txt": "too-long",
    "rusak.md": "front-matter",
  });
  expect(skipped).toHaveLength(14);
});

test("each reason is one sentence in both languages", async () => {
  const { skipped } = await readShelf(folder);
  for (const file of skipped) {
    const { en, id } = skippedFile(file);
    for (const text of [en, id]) expect(text).toMatch(/^[^\n]{10,200}$/u);
    expect(en).not.toBe(id);
    expect(id).not.toMatch(/\b(?:must|bytes|missing|is)\b/u);
  }
});

test("a data folder without articles folder is refused by name", async () => {
  await expect(openLibraries(join(folder, "tidak-ada"))).rejects.toThrow(MissingShelf);
  await expect(openLibraries(join(folder, "tidak-ada"))).rejects.toThrow(/tidak-ada/u);
});

test("an articles folder that is empty is a library without articles", async () => {
  const empty = join(folder, "data-kosong");
  await mkdir(join(empty, "articles"), { recursive: true });
  const library = await (await openLibraries(empty)).of(null);
  expect(await library.articles()).toEqual([]);
});
