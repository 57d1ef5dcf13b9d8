import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import type { SummaryReply } from "../../src/bot/reply.ts";
import { summaryNote } from "../../src/bot/summary-note.ts";

const ARTICLE = await readArticle({
  id: "pasar",
  format: "txt",
  text: "Pasar Lama dibuka lagi. Kiosnya kini tahan api. Pedagang kembali sejak Senin.",
});
const SENTENCES = ARTICLE.paragraphs.flatMap((paragraph) =>
  paragraph.sentences.map((span) => ({ article: ARTICLE, paragraph, span })),
);
const ALL = { kind: "summary", article: ARTICLE, sentences: SENTENCES, of: 3, complete: true } as const;

test.each<readonly [string, SummaryReply, string, string]>([
  ["all of an article", ALL, "The article is short: this is all of it", "Artikelnya pendek: ini seluruhnya"],
  ["a part", { ...ALL, of: 1_200, complete: false }, "3 of 1,200 sentences", "3 dari 1.200 kalimat"],
  [
    "all that may be used",
    { ...ALL, of: 5 },
    "The article is short: 3 of 5 sentences, all that can stand in a summary",
    "Artikelnya pendek: 3 dari 5 kalimat, semua yang bisa masuk ringkasan",
  ],
  [
    "nothing",
    { ...ALL, sentences: [] },
    "No sentence of this article fits such a summary",
    "Tidak ada kalimat artikel ini yang cocok untuk ringkasan itu",
  ],
  [
    "a topic",
    { ...ALL, topic: { words: "kios", missing: [] } },
    "3 of 3 sentences, about “kios”",
    "3 dari 3 kalimat, tentang “kios”",
  ],
  [
    "a topic that the article has in part",
    { ...ALL, of: 9, topic: { words: "kios bakso", missing: ["bakso"] } },
    "3 of 9 sentences, about “kios bakso”; not in this article: bakso",
    "3 dari 9 kalimat, tentang “kios bakso”; tidak ada di artikel ini: bakso",
  ],
  [
    "a topic that it lacks",
    { ...ALL, sentences: [], topic: { words: "bakso", missing: ["bakso"] } },
    "Not in this article: bakso",
    "Tidak ada di artikel ini: bakso",
  ],
  [
    "a topic in no sentence to show",
    { ...ALL, sentences: [], topic: { words: "kios", missing: [] } },
    "No sentence about “kios” can stand in a summary",
    "Tidak ada kalimat tentang “kios” yang bisa masuk ringkasan",
  ],
])("a summary of %s says so", (_of, reply, en, id) => {
  expect(summaryNote(reply)).toEqual({ en, id });
});
