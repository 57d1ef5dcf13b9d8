import { expect, test } from "vitest";
import { readSavedPages, scorePage } from "../../bench/extract-score.ts";
import { articleOf } from "../support/sample.ts";

const pages = await readSavedPages("test/fixtures/pages");

test.for(pages.map((page) => [page.name, page] as const))(
  "the page %s gives its paragraphs, title, author and date, and nothing besides",
  async ([, page]) => {
    const { lost, extra, right } = await scorePage(page);
    expect({ lost, extra }).toEqual({ lost: [], extra: [] });
    expect(Object.values(right)).not.toContain(false);
  },
);

test("what stands beside the text is listed as dropped: captions, pointers and bylines", async () => {
  const page = pages.find(({ name }) => name === "detik-like");
  const { dropped, paragraphs } = await articleOf("a", page?.html ?? "", "html");
  expect(paragraphs).toHaveLength(6);
  expect(dropped).toContain(
    "Jembatan Kali Suren ditutup. Petugas memasang pembatas di dua ujungnya. (Foto: Rangga/kabarCepat)",
  );
  expect(dropped).toContain("Baca juga: Hujan Deras, Dua Desa di Tirtaraya Terendam");
  expect(dropped).toContain("Tirtaraya -");
  expect(dropped.join("\n")).not.toContain("kasihan anak sekolah");
});

test("the language is told from the text, not from the site's template", async () => {
  const page = pages.find(({ name }) => name === "wordpress-id");
  expect((await articleOf("a", page?.html ?? "", "html")).language).toBe("id");
});
