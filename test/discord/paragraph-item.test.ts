import { describe, expect, test } from "vitest";
import { wholeParagraph, type Excerpt } from "../../src/articles/excerpt.ts";
import { paragraphItem } from "../../src/discord/paragraph-item.ts";
import { articleOf } from "../support/sample.ts";

const SENTENCES = ["Satu mulai.", "Dua menyusul.", "Tiga menjawab.", "Empat lewat.", "Lima tutup."];

async function paragraph(
  answered?: number,
): Promise<{ readonly text: Excerpt; readonly answer: Excerpt | null }> {
  const article = await articleOf("angka", SENTENCES.join(" "));
  const [first] = article.paragraphs;
  if (!first) throw new Error("The article has no paragraph");
  const span = answered === undefined ? undefined : first.sentences[answered];
  return {
    text: wholeParagraph(article, first),
    answer: span ? { article, paragraph: first, span } : null,
  };
}

const frame = (words: string, leftOut: number): string => `${leftOut}|${words}`;

describe("paragraphItem", () => {
  test("shows the whole paragraph where there is room", async () => {
    const { text, answer } = await paragraph(2);
    expect(paragraphItem(text, answer, frame).within?.(200)).toBe(
      "0|Satu mulai. Dua menyusul. **Tiga menjawab.** Empat lewat. Lima tutup.",
    );
  });

  test("shows at least the sentence that answers", async () => {
    const { text, answer } = await paragraph(2);
    expect(paragraphItem(text, answer, frame).least()).toBe("4|**Tiga menjawab.**");
  });

  test("grows by whole neighbours, after and before in turn, and counts the others", async () => {
    const { text, answer } = await paragraph(2);
    const item = paragraphItem(text, answer, frame);
    expect(item.within?.(35)).toBe("3|**Tiga menjawab.** Empat lewat.");
    expect(item.within?.(50)).toBe("2|Dua menyusul. **Tiga menjawab.** Empat lewat.");
  });

  test("grows to the other side where one is at its end", async () => {
    const { text, answer } = await paragraph(4);
    expect(paragraphItem(text, answer, frame).within?.(35)).toBe("3|Empat lewat. **Lima tutup.**");
  });

  test("starts from the first sentence where none answers", async () => {
    const { text, answer } = await paragraph();
    const item = paragraphItem(text, answer, frame);
    expect(item.least()).toBe("4|Satu mulai.");
    expect(item.within?.(30)).toBe("3|Satu mulai. Dua menyusul.");
  });

  test("measures what is sent, backslashes and all", async () => {
    const article = await articleOf("bintang", "Ada * dan * dan *. Lalu * dan *.");
    const [first] = article.paragraphs;
    if (!first) throw new Error("The article has no paragraph");
    const item = paragraphItem(wholeParagraph(article, first), null, frame);
    expect(item.within?.(36)).toBe("1|Ada \\* dan \\* dan \\*.");
  });
});
