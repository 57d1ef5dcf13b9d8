import fc from "fast-check";
import { expect, test } from "vitest";
import { mostLikeTextFirst } from "../../src/articles/most-like-text-first.ts";
import { articleOf } from "../support/sample.ts";

test("a paragraph that was left out comes before a caption, and breadcrumbs and pointers come last", () => {
  expect(
    mostLikeTextFirst([
      "Beranda",
      "Berita",
      "Baca juga: Sungai meluap, dua desa terendam sampai atap rumah.",
      "Warga menyusuri jalan yang terendam",
      "Penulis adalah warga Tirtaraya sejak tahun 1998.",
    ]),
  ).toEqual([
    "Penulis adalah warga Tirtaraya sejak tahun 1998.",
    "Warga menyusuri jalan yang terendam",
    "Beranda",
    "Berita",
    "Baca juga: Sungai meluap, dua desa terendam sampai atap rumah.",
  ]);
});

test("law: no line is lost or made", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      expect(mostLikeTextFirst(lines).toSorted()).toEqual(lines.toSorted());
    }),
  );
});

test("an article lists what was left out of it in this order", async () => {
  const { dropped } = await articleOf(
    "a",
    "Post a Comment\n\nAir surut sejak kemarin.\n\nSebuah judul tanpa isi\n\nBagian lain\n\nWarga pulang.",
  );
  expect(dropped).toEqual(["Sebuah judul tanpa isi", "Post a Comment"]);
});
