import { defineCommand } from "../src/bot/command.ts";

export const summary = defineCommand({
  name: { en: "summary", id: "ringkas" },
  description: {
    en: "Summarise an article in its own sentences",
    id: "Ringkas sebuah artikel dengan kalimatnya sendiri",
  },
  visibility: "public",
  meantBy: {
    openings: "rangkum rangkumkan rangkuman ringkas ringkaskan ringkasan summarise summarize summary",
    wanted: { en: "a summary", id: "ringkasan" },
    given: { en: "the article's title", id: "judul artikelnya" },
  },
  options: {
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "The article to summarise", id: "Artikel yang diringkas" },
      required: true,
    },
    length: {
      kind: "choice",
      id: "panjang",
      description: { en: "How long the summary is", id: "Seberapa panjang ringkasannya" },
      choices: {
        short: { en: "short", id: "pendek" },
        medium: { en: "medium", id: "sedang" },
        long: { en: "long", id: "panjang" },
      },
    },
    topic: {
      kind: "text",
      id: "topik",
      description: { en: "What the summary is to be about", id: "Pokok bahasan ringkasan" },
      maxLength: 200,
    },
    sentences: {
      kind: "number",
      id: "kalimat",
      description: { en: "Exactly this many sentences", id: "Tepat sebanyak ini kalimatnya" },
      min: 1,
      max: 30,
    },
    words: {
      kind: "number",
      id: "kata",
      description: { en: "About this many words", id: "Kira-kira sebanyak ini katanya" },
      min: 10,
      max: 1_000,
    },
  },
  async run({ article, ...wish }, { library }) {
    const { sentences, complete, missing } = await library.summarise(article, wish);
    return {
      kind: "summary",
      article,
      sentences,
      of: article.paragraphs.reduce((count, { sentences }) => count + sentences.length, 0),
      complete,
      ...(wish.topic === undefined ? {} : { topic: { words: wish.topic, missing } }),
    };
  },
});
