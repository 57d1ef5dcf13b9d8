import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences, type SentenceOptions } from "../../src/text/sentences.ts";
import { sliceOf } from "../../src/text/span.ts";
import english from "./sentences-english.json" with { type: "json" };
import indonesian from "./sentences-indonesian.json" with { type: "json" };

function sentencesOf(text: string, options?: SentenceOptions): readonly string[] {
  return splitSentences(text, options).map((span) => sliceOf(text, span));
}

/** Cases write " | " where a sentence ends, and "¦" where the blank after it was forgotten. */
function wronglySplit(cases: readonly string[]): readonly string[] {
  return cases
    .filter((one) => sentencesOf(textOf(one)).join("|") !== one.split(/ \| |¦/u).join("|"))
    .map((one) => sentencesOf(textOf(one)).join(" | "));
}

function textOf(one: string): string {
  return one.replaceAll(" | ", " ").replaceAll("¦", "");
}

describe("sentences labelled by hand", () => {
  test.each([
    ["plain Indonesian", indonesian.plain],
    ["tricky Indonesian", indonesian.tricky],
    ["plain English", english.plain],
    ["tricky English", english.tricky],
  ])("%s is divided as a reader divides it", (_, cases) => {
    expect(wronglySplit(cases)).toEqual([]);
  });
});

describe("quotations", () => {
  const QUOTATION = '"Saya lelah. Saya mau pulang," kata Ani. Ia pergi.';

  test("a quotation of several sentences stays in the sentence around it", () => {
    expect(sentencesOf(QUOTATION)).toEqual(['"Saya lelah. Saya mau pulang," kata Ani.', "Ia pergi."]);
  });

  test("a quotation is divided where that is asked for", () => {
    expect(sentencesOf(QUOTATION, { quotations: "divided" })).toEqual([
      '"Saya lelah.',
      'Saya mau pulang," kata Ani.',
      "Ia pergi.",
    ]);
  });

  test("a mark without its partner swallows nothing", () => {
    expect(sentencesOf('Ia berkata, "Saya pulang. Hujan turun. Jalanan sepi.')).toHaveLength(3);
    expect(sentencesOf('Saya pulang," katanya. "Sudah malam," kata Ani. Ia pergi.')).toHaveLength(3);
    expect(sentencesOf('"Saya pulang, katanya. Lalu "Ani" datang. Ia pergi.')).toHaveLength(3);
  });

  test("a bracket of whole sentences is divided where quotations are", () => {
    const text =
      "Ia pergi. (Hujan turun. Jalan licin.) Ia kembali (entah kapan. Kata orang, lama) dengan bus.";
    expect(sentencesOf(text)).toHaveLength(3);
    expect(sentencesOf(text, { quotations: "divided" })).toEqual([
      "Ia pergi.",
      "(Hujan turun.",
      "Jalan licin.)",
      "Ia kembali (entah kapan. Kata orang, lama) dengan bus.",
    ]);
  });

  test("a bracket without its partner swallows nothing", () => {
    expect(sentencesOf("Ia datang (kata orang. Ia pergi. Ia kembali.")).toHaveLength(3);
  });
});

describe("lines", () => {
  test("an empty line ends a sentence, and a quotation that nothing closed", () => {
    expect(sentencesOf('Harga Cabai Naik\n\nPedagang mengeluh. "Ia rugi.\n \nPasar "sepi" kini.')).toEqual([
      "Harga Cabai Naik",
      "Pedagang mengeluh.",
      '"Ia rugi.',
      'Pasar "sepi" kini.',
    ]);
  });

  test("a line that opens an item begins a sentence, and any other goes on", () => {
    expect(sentencesOf("Syaratnya\n1. Surat lamaran\n2. Pasfoto\nberwarna\n- Materai")).toEqual([
      "Syaratnya",
      "1. Surat lamaran",
      "2. Pasfoto\nberwarna",
      "- Materai",
    ]);
  });
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    ..."a b Ia He pulang dr. Dr. S.H. U.S. No. 5 1. 2.5 000 … ... ! ? . , \" “ ” ‘ ’ ' '' ( ) (ant) [1] [a] Rp - – : ; é 好。 😀 \ud800"
      .split(" ")
      .concat([" ", "  ", "\n", "\t", "\u00a0", "\u200b"]),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
  );
  const modes = fc.constantFrom<SentenceOptions>({ quotations: "whole" }, { quotations: "divided" });

  test("sentences are in order, do not overlap, are not empty and have no blanks at their ends", () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        let end = 0;
        for (const span of splitSentences(text, mode)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(sliceOf(text, span)).toBe(sliceOf(text, span).trim());
          end = span.end;
        }
      }),
    );
  });

  test("every character that is not a blank lies in a sentence", () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        let rest = "";
        let from = 0;
        for (const span of splitSentences(text, mode)) {
          rest += text.slice(from, span.start);
          from = span.end;
        }
        expect((rest + text.slice(from)).trim()).toBe("");
      }),
    );
  });

  test.each([
    ["full stops", "."],
    ["full stops and blanks", ". "],
    ["quotation marks", '"'],
    ["opened quotations", '"Ia. '],
    ["list items", "a. "],
    ["initials", "A. "],
    ["brackets", "("],
    ["blanks", " "],
    ["sentences", "Ia pergi ke pasar. "],
    ["signatures", "Ia. (ant) "],
    ["lines", "\n"],
    ["items", "- a\n"],
    ["brackets of sentences", "(Ia.) "],
    ["marks of two", "''Ia. "],
  ])("a text of 100,000 characters that holds only %s is divided", (_, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(sentencesOf(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });
});
