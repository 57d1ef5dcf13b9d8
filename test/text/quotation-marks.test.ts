import fc from "fast-check";
import { expect, test } from "vitest";
import { pairMarks } from "../../src/text/quotation-marks.ts";
import { sliceOf } from "../../src/text/span.ts";

function between(text: string): readonly string[] {
  return pairMarks(text).map(({ words }) => sliceOf(text, words));
}

test.each([
  ["straight", '"Kami siap," kata Ani.'],
  ["curly", "“Kami siap,” kata Ani."],
  ["closing on both sides", "”Kami siap,” kata Ani."],
  ["guillemets", "«Kami siap,» kata Ani."],
  ["low and high", "„Kami siap,“ kata Ani."],
  ["curly opened, straight closed", '“Kami siap," kata Ani.'],
  ["single", "'Kami siap,' kata Ani."],
  ["single curly", "‘Kami siap,’ kata Ani."],
])("%s marks pair", (_, text) => {
  expect(between(text)).toEqual(["Kami siap,"]);
});

test("nested quotations belong to the outer one, whatever their marks", () => {
  expect(between("\"Ia bilang 'jangan', lalu pergi,\" kata Ani.")).toEqual([
    "Ia bilang 'jangan', lalu pergi,",
  ]);
  expect(between('"Ia bilang "jangan" lalu pergi," kata Ani.')).toEqual(['Ia bilang "jangan" lalu pergi,']);
});

test("two quotations in a paragraph stay two", () => {
  expect(between('"Ya," kata Ani. "Tidak," kata Budi.')).toEqual(["Ya,", "Tidak,"]);
});

test("an odd mark spoils no more than itself", () => {
  expect(between('Harga 24" naik. "Mahal," kata Ani.')).toEqual(["Mahal,"]);
  expect(between('Namun, "harga naik "sangat cepat," kata Ani.')).toEqual(["sangat cepat,"]);
  expect(between('"Ya, kata Ani. "Tidak," kata Budi.')).toEqual(["Tidak,"]);
});

test("a blank on the wrong side of a mark is forgiven", () => {
  expect(between('"Ayo! "seru Ani.')).toEqual(["Ayo! "]);
  expect(between("“Ayo, ” kata Ani.")).toEqual(["Ayo, "]);
  expect(between('" Ayo," kata Ani.')).toEqual([" Ayo,"]);
});

test("apostrophes and single marks around a title are no quotation", () => {
  expect(between("The boys' parents said it's 'The End' of the road, didn't they?")).toEqual([]);
  expect(between("Jum'at malam di Ma'had 'Al-Hikmah' ramai, kata warga.")).toEqual([]);
});

test("two apostrophes that nothing else pairs with are no quotation", () => {
  expect(between("The '70s crowd sang rock 'n' roll. It was fun.")).toEqual([]);
});

test("a bracket may stand on either side of a mark", () => {
  expect(between("(“Kami siap,” kata Ani)")).toEqual(["Kami siap,"]);
  expect(between("“(Ani) akan datang,” kata Budi.")).toEqual(["(Ani) akan datang,"]);
});

test("law: pairs are in order, apart, inside the text, and have their marks at their ends", () => {
  const piece = fc.oneof(fc.constantFrom(..."\"'“”‘’„«»,. a\n".split("")), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      let from = 0;
      for (const { start, end, words } of pairMarks(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(text.length);
        expect([words.start, words.end]).toEqual([start + 1, end - 1]);
        from = end;
      }
    }),
  );
});
