import { expect, test } from "vitest";
import { markdownHtml } from "../../preview/markdown-html.ts";
import { messageHtml } from "../../preview/message-html.ts";

test.each([
  ["### Judul", '<div class="line heading" dir="auto">Judul</div>'],
  [
    "-# kecil\nbiasa",
    '<div class="line subtext" dir="auto">kecil</div><div class="line" dir="auto">biasa</div>',
  ],
  ["**a** \\*b\\*", '<div class="line" dir="auto"><strong>a</strong> *b*</div>'],
  ["> <b>", '<div class="line quote" dir="auto">&lt;b&gt;</div>'],
  [
    "[x](https://contoh.id/?a=1&b)",
    '<div class="line" dir="auto"><a href="https://contoh.id/?a=1&amp;b">x</a></div>',
  ],
])("the text %j becomes what Discord shows", (source, html) => {
  expect(markdownHtml(source)).toBe(html);
});

test("a component that the page does not know is an error, not a gap", () => {
  expect(() => messageHtml({ components: [{ type: 99 }] })).toThrow("does not know component 99");
});

test("a picture that a message shows and does not bring is an error", () => {
  const items = [{ media: { url: "attachment://a.png" }, description: "a" }];
  expect(() => messageHtml({ components: [{ type: 12, items }] })).toThrow("does not bring it");
});
