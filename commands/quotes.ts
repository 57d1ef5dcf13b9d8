import { defineCommand } from "../src/bot/command.ts";

export const quotes = defineCommand({
  name: { en: "quotes", id: "kutipan" },
  description: { en: "Look up who said what", id: "Cari siapa mengatakan apa" },
  visibility: "public",
  meantBy: {
    openings: "kutipan quotes quotations",
    wanted: { en: "quotations", id: "kutipan" },
    given: { en: "the speaker's name", id: "nama penuturnya" },
  },
  options: {
    speaker: {
      kind: "speaker",
      id: "penutur",
      description: { en: "Whose words", id: "Perkataan siapa" },
    },
    topic: {
      kind: "text",
      id: "topik",
      description: { en: "What the words are about", id: "Tentang apa perkataannya" },
      maxLength: 200,
    },
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "Look in this article only", id: "Cari hanya di artikel ini" },
    },
    certainty: {
      kind: "choice",
      id: "kepastian",
      description: { en: "How the article gives the speaker", id: "Cara artikel menyebut penuturnya" },
      choices: {
        stated: { en: "stated", id: "tersurat" },
        inferred: { en: "inferred", id: "tersirat" },
      },
    },
    form: {
      kind: "choice",
      id: "bentuk",
      description: { en: "How the article gives the words", id: "Cara artikel memuat perkataannya" },
      choices: {
        direct: { en: "direct", id: "langsung" },
        fragment: { en: "fragment", id: "penggalan" },
        indirect: { en: "indirect", id: "tak langsung" },
      },
    },
  },
  async run({ speaker, ...wish }, { library }) {
    return {
      kind: "quotes",
      quotes: await library.quotes({ ...wish, ...(speaker ? { speakers: speaker.names } : {}) }),
    };
  },
});
