import fc from "fast-check";
import type { Article, Paragraph } from "../../src/articles/article.ts";
import { splitSentences } from "../../src/text/sentences.ts";

/** What Discord's Markdown, its links and its mentions are made of. */
const MARKS = (
  "* ** *** _ __ ~~ || ` ``` \\ [ ] ( ) ]( [x](https://contoh.id) <@123456789012345678> <@&1> <#1> <t:1> <:a:1> @everyone " +
  "@here :smile: https://contoh.id/a_b_c steam://run/1 <https://contoh.id> http: // : :: ¯\\_(ツ)_/¯"
).split(" ");
const LINE_STARTS = ["# ", "### ", "-# ", "- ", "* ", "+ ", "> ", ">>> ", "1. ", "23. "];
const BLANKS = ["\n", "\n\n", " ", "  ", "\r", "\t", "\u2028", "\u200B", "\u00AD"];
const DIRECTIONS = "\u202E \u202A \u202C \u2066 \u2067 \u2068 \u2069 \u200F שלום مرحبا".split(" ");
const WORDS = [
  "Ia datang.",
  "Warga menolak, ",
  "kata",
  "Rp1.500",
  "pukul 10:30 ",
  "anak-anak",
  "A.B. Susanto",
  "習近平",
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "“",
  "”",
  '"',
  "…",
  ".",
];
const FRAGMENTS = [...MARKS, ...LINE_STARTS, ...BLANKS, ...DIRECTIONS, ...WORDS];

/** Text that an article may hold, made to be misread. It is well-formed. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

const nastyParagraph = nastyText.map((text) => text.trim()).filter((text) => text !== "");

/** An article that may hold anything, short or far too long for a message. */
export const nastyArticle: fc.Arbitrary<Article> = fc
  .record({
    title: nastyParagraph,
    url: fc.option(fc.constantFrom("https://contoh.id/a_(b)?c=[d]|e", "https://contoh.id/", "javascript:x"), {
      nil: undefined,
    }),
    heading: fc.option(nastyParagraph, { nil: undefined }),
    texts: fc.array(fc.tuple(nastyParagraph, fc.constantFrom(1, 1, 1, 40, 200)), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ title, url, heading, texts }) => ({
    id: "artikel",
    title,
    language: "und",
    ...(url === undefined ? {} : { url }),
    paragraphs: texts.map(([text, times], index) =>
      paragraphOf(index + 1, Array.from({ length: times }, () => text).join(". "), heading),
    ),
    dropped: [],
  }));

function paragraphOf(number: number, text: string, heading: string | undefined): Paragraph {
  return { number, text, sentences: splitSentences(text), ...(heading === undefined ? {} : { heading }) };
}
