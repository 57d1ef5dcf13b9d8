import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showLabel, showWithBold, showWords } from "../../src/discord/show-text.ts";
import { readMarkdown } from "../support/discord-markdown.ts";
import { nastyText } from "../support/nasty-text.ts";

/** Isolates are what we add around a line; an article's own stay inside, and are left out of the comparison with ours. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "");
}

describe("showWords", () => {
  test("every character of a text shows, and none is obeyed", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const runs = readMarkdown(showWords(text));
        expect(runs.flatMap(({ marks }) => marks)).toEqual([]);
        expect(withoutIsolates(runs.map((run) => run.text).join(""))).toBe(withoutIsolates(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test("a sentence of ordinary news is sent as it is, but for its colons before a word", () => {
    const sentence = "Rapat dimulai pukul 10:30 (WIB) – anak-anak, kata Dr. Sri: “Kami siap.”";
    expect(showWords(sentence)).toBe(sentence.replace("10:30", "10\\:30"));
  });
});

describe("showWithBold", () => {
  test("exactly the part that is to be bold is bold, whatever it starts or ends with", () => {
    fc.assert(
      fc.property(nastyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length + 1 - start));
        fc.pre(end > start && !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(text.slice(start, end)));
        const runs = readMarkdown(showWithBold(text, { start, end }));
        const bold = runs.filter(({ marks }) => marks.includes("bold")).map((run) => run.text);
        expect(runs.every(({ marks }) => marks.every((mark) => mark === "bold"))).toBe(true);
        expect(withoutIsolates(bold.join(""))).toBe(withoutIsolates(text.slice(start, end)));
        expect(withoutIsolates(runs.map((run) => run.text).join(""))).toBe(withoutIsolates(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(["*bintang*", "_garis_", "akhir\\", "\\awal", "**", "`x`", "||y||"])(
    "%s stays whole in bold",
    (words) => {
      const runs = readMarkdown(
        showWithBold(`Ia menulis ${words} lalu pergi.`, { start: 11, end: 11 + words.length }),
      );
      expect(runs.map((run) => run.text)).toEqual(["Ia menulis ", words, " lalu pergi."]);
      expect(runs.map(({ marks }) => marks)).toEqual([[], ["bold"], []]);
    },
  );
});

describe("showLabel", () => {
  test("a label stands on one line, whatever breaks it had", () => {
    expect(showLabel("Banjir\r\n\tdi\u2028Demak", 50)).toBe("Banjir di Demak");
  });

  test("a long label ends after a word, with a sign that it goes on", () => {
    expect(showLabel("Warga mengungsi ke balai desa", 20)).toBe("Warga mengungsi ke…");
  });

  test("a long word is cut between characters", () => {
    expect(showLabel("😀".repeat(10), 8)).toBe("😀😀😀…");
  });

  test("a label that says nothing is no blank", () => {
    expect(showLabel(" \u0007\n", 20)).toBe("…");
  });
});
