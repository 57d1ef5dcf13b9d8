import { describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { linkToArticle, linkToPlace } from "../../src/discord/link-to-article.ts";
import { readMarkdown, visibleText } from "../support/discord-markdown.ts";
import { articleOf } from "../support/sample.ts";

async function article(title: string, url?: string): Promise<Article> {
  return { ...(await articleOf("artikel", "Isi artikel.")), title, ...(url === undefined ? {} : { url }) };
}

describe("linkToPlace", () => {
  test("links the title where the address is known", async () => {
    const place = linkToPlace(await article("Beras langka", "https://contoh.id/beras"), 4);
    expect(place).toBe("[Beras langka](https://contoh.id/beras) ¶4");
  });

  test("is the title and the paragraph alone where it is not", async () => {
    expect(linkToPlace(await article("Beras langka"), 4)).toBe("Beras langka ¶4");
  });

  test.each([
    "Harga *beras*",
    "Beras [langka]",
    "Pukul 10:30",
    "Lihat https://contoh.id",
    "Beras 🌾",
    "a\\b",
  ])("shows %s as it stands, before the link", async (title) => {
    const place = linkToPlace(await article(title, "https://contoh.id/beras"), 4);
    expect(visibleText(place)).toBe(`${title} ¶4`);
    expect(readMarkdown(place).at(-1)).toEqual({ text: "¶4", marks: ["link https://contoh.id/beras"] });
  });

  test("writes an address so that nothing in it ends the link", async () => {
    const place = linkToPlace(await article("Beras", "https://contoh.id/a_(b)?c=[d]&e=<f g>"), 1);
    expect(place).toBe("[Beras](https://contoh.id/a_%28b%29?c=%5Bd%5D&e=%3Cf%20g%3E) ¶1");
  });

  test.each(["javascript:alert(1)", "contoh.id/beras", `https://contoh.id/${"x".repeat(600)}`])(
    "links to no address such as %s",
    async (url) => {
      expect(linkToPlace(await article("Beras", url), 1)).toBe("Beras ¶1");
    },
  );
});

describe("linkToArticle", () => {
  test("is the title in bold, linked as a place is", async () => {
    expect(linkToArticle(await article("Beras"))).toBe("**Beras**");
    expect(linkToArticle(await article("Beras", "https://contoh.id/b"))).toBe(
      "**[Beras](https://contoh.id/b)**",
    );
    expect(linkToArticle(await article("*Beras*", "https://contoh.id/b"))).toBe(
      "**\\*Beras\\*** [¶1](https://contoh.id/b)",
    );
  });
});
