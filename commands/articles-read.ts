import { wholeParagraph } from "../src/articles/excerpt.ts";
import { defineCommand } from "../src/bot/command.ts";
import { UserError } from "../src/bot/user-error.ts";

/** Paragraphs shown before and after the one asked for. */
const NEIGHBOURS = 1;

export const articlesRead = defineCommand({
  name: { en: "articles read", id: "artikel baca" },
  groupDescription: { en: "The articles of this library", id: "Artikel di pustaka ini" },
  description: {
    en: "Read an article, or a paragraph among its neighbours",
    id: "Baca sebuah artikel, atau satu paragraf di antara tetangganya",
  },
  visibility: "public",
  options: {
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "The article to read", id: "Artikel yang dibaca" },
      required: true,
    },
    paragraph: {
      kind: "number",
      id: "paragraf",
      description: { en: "The number of a paragraph", id: "Nomor paragraf" },
      min: 1,
      max: 100_000,
    },
  },
  async run({ article, paragraph }) {
    const last = article.paragraphs.length;
    if (paragraph !== undefined && paragraph > last) {
      throw new UserError({
        en: `"${article.title}" has no ¶${paragraph}; choose one from 1 to ${last}`,
        id: `"${article.title}" tidak punya ¶${paragraph}; pilih dari 1 sampai ${last}`,
      });
    }
    const wanted = article.paragraphs.filter(
      ({ number }) => paragraph === undefined || Math.abs(number - paragraph) <= NEIGHBOURS,
    );
    return { kind: "article", article, paragraphs: wanted.map((each) => wholeParagraph(article, each)) };
  },
});
