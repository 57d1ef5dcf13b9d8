import fc from "fast-check";
import { expect, test } from "vitest";
import * as v from "valibot";
import { UnreadableArticle } from "../../src/articles/unreadable-article.ts";
import { renderReply as renderForDiscord } from "../../src/discord/render-reply.ts";
import { jsonReply } from "../../src/terminal/json-reply.ts";
import { PLAIN } from "../../src/terminal/paint.ts";
import { renderReply } from "../../src/terminal/render-reply.ts";
import { articleOf, askLine, sampleLibrary } from "../support/sample.ts";

const Place = v.object({ paragraph: v.number(), start: v.number(), end: v.number(), text: v.string() });
const Passage = v.object({
  paragraph: v.number(),
  text: v.string(),
  answer: v.nullable(v.object({ start: v.number(), end: v.number() })),
});

/** Pieces that articles are made of, the awkward ones among them. */
const piece = fc.oneof(
  fc.constantFrom(
    "Air sungai naik sejak Selasa malam.",
    '"Kami tidak akan pergi," kata Wiryo Atmaja.',
    "“Harga naik 5,5 persen,” ujar Menteri Larasati, “dan belum turun.”",
    '"Sungai ini milik semua orang,"',
    "imbuhnya.",
    "Larasati menilai rencana itu “terlalu mahal”.",
    'She said the bridge was "not safe".',
    "Judul bagian",
    "Baca juga: Berita lain",
    "**tebal** _miring_ @everyone <@123> `kode` # 1. > -",
    "«Nous verrons», a dit Dupont. 习近平说。",
    "Dr. A. B. Siregar, S.H., M.Si. hadir pukul 08.30 di Jl. Melati No. 5.",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const line = fc.oneof(
  fc.constantFrom(
    "Apa kata Larasati?",
    "Kapan air naik?",
    "Berapa persen?",
    "/artikel",
    "/artikel baca a",
    "/bantuan",
    "/kutipan",
    "/quotes topic: sungai",
    "/ringkas a",
    "/summary a length: short topic: harga",
    "/cek Kami akan pergi",
    "/verify text: Harga naik 6 persen speaker: Wiryo",
    "/quotes Larasati",
  ),
  piece.map((words) => `/cek ${words}`),
  piece,
);

test("law: whatever an article holds, each span of a reply is the article's own characters, and every platform can show it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(piece, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.array(line, { minLength: 1, maxLength: 4 }),
      async (paragraphs, lines) => {
        const source = paragraphs.map((pieces) => pieces.join(" ")).join("\n\n");
        const article = await articleOf("a", source).catch((error: unknown) => {
          if (error instanceof UnreadableArticle) return undefined;
          throw error;
        });
        if (!article) return;
        const library = await sampleLibrary([article]);
        for (const typed of lines) {
          const reply = await askLine(typed, library);
          for (const found of placesIn(jsonReply(reply, "id"))) {
            expect(article.paragraphs[found.paragraph - 1]?.text.slice(found.start, found.end)).toBe(
              found.text,
            );
          }
          expect(renderReply(reply, { locale: "id", paint: PLAIN })).not.toBe("");
          expect(renderForDiscord(reply, "id").components).toHaveLength(1);
        }
      },
    ),
    { numRuns: 200 },
  );
});

/** Every place in a JSON reply, however deep. */
function placesIn(value: unknown): readonly v.InferOutput<typeof Place>[] {
  if (typeof value !== "object" || value === null) return [];
  const place = v.safeParse(Place, value);
  const passage = v.safeParse(Passage, value);
  const inner = Object.values(value).flatMap(placesIn);
  if (place.success) return [place.output, ...inner];
  if (!passage.success) return inner;
  const { paragraph, text, answer } = passage.output;
  const whole = { paragraph, start: 0, end: text.length, text };
  return answer ? [whole, { paragraph, ...answer, text: text.slice(answer.start, answer.end) }] : [whole];
}
