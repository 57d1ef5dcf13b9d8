import { expect, test } from "vitest";
import { sliceOf } from "../../src/text/span.ts";
import { findQuotedSpans } from "../../src/quotes/quoted-spans.ts";
import { newsOf } from "./who-said-what.ts";

async function spansOf(...paragraphs: readonly string[]): Promise<readonly (readonly string[])[]> {
  const article = await newsOf(paragraphs);
  return findQuotedSpans(article).map((spans, index) =>
    spans.map(
      ({ words, goesOn }) => sliceOf(article.paragraphs[index]?.text ?? "", words) + (goesOn ? "→" : ""),
    ),
  );
}

test("a paragraph that opens with a mark and closes none is quoted whole if the next one opens with a mark", async () => {
  expect(await spansOf('"Kami berangkat pagi.', '"Kami tiba sore," kata Ani.')).toEqual([
    ["Kami berangkat pagi.→"],
    ["Kami tiba sore,"],
  ]);
});

test("a mark that nothing closes is none if the next paragraph opens with no mark", async () => {
  expect(await spansOf('"Kami berangkat pagi.', "Hujan turun.")).toEqual([[], []]);
});

test("marks around a nickname within a name are no quotation", async () => {
  expect(await spansOf('Wali Kota Munandar "Appi" Arsyad datang.')).toEqual([[]]);
});

test("marks around nothing are no quotation", async () => {
  expect(await spansOf('Ia menulis "" dan "…" saja.')).toEqual([[]]);
});
