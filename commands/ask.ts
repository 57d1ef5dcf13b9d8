import { commandMeant } from "../src/bot/command-meant.ts";
import { defineCommand } from "../src/bot/command.ts";
import type { Text } from "../src/bot/languages.ts";
import { UserError } from "../src/bot/user-error.ts";

/** Passages shown where the asker does not say how many. */
const DEFAULT_COUNT = 3;

export const ask = defineCommand({
  name: { en: "ask", id: "tanya" },
  description: { en: "Ask the articles a question", id: "Ajukan pertanyaan kepada artikel" },
  visibility: "public",
  options: {
    question: {
      kind: "text",
      id: "pertanyaan",
      description: { en: "Your question, in your own words", id: "Pertanyaanmu, dengan kata-katamu sendiri" },
      required: true,
      maxLength: 2_000,
      completes: "passage",
    },
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "Look in this article only", id: "Cari hanya di artikel ini" },
    },
    count: {
      kind: "number",
      id: "jumlah",
      description: { en: "How many passages to show", id: "Berapa banyak bagian yang ditampilkan" },
      min: 1,
      max: 10,
    },
  },
  async run({ question, article, count = DEFAULT_COUNT }, { library, locale, commands, noteGap }) {
    const { passages, missing, answered } = await library.find(question, {
      count,
      ...(article ? { article } : {}),
    });
    if (answered) return { kind: "passages", question, passages, missing };
    if (missing.length === 0 && passages.length === 0 && !article) throw new UserError(NOTHING_TO_LOOK_FOR);
    const meant = commandMeant(question, commands);
    // What one article does not answer another may
    if (!article && !meant) noteGap(question);
    return {
      kind: "sorry",
      reason: "not-in-library",
      message: (meant ?? (article ? NOT_IN_ARTICLE : notInLibrary(missing)))[locale],
      missing,
      nearest: passages,
    };
  },
});

const NOTHING_TO_LOOK_FOR: Text = {
  en: "There is no word to look for in this question; name a person, a place or a subject",
  id: "Tidak ada kata yang dapat dicari dalam pertanyaan ini; sebutkan orang, tempat, atau pokok bahasan",
};

const NOT_IN_ARTICLE: Text = {
  en: "This article does not answer that; ask without it to look in all of them",
  id: "Artikel itu tidak menjawabnya; tanyakan tanpa artikel untuk mencari di semuanya",
};

function notInLibrary(missing: readonly string[]): Text {
  const words = missing.map((word) => `"${word}"`).join(", ");
  if (missing.length === 0)
    return { en: "No article here answers this", id: "Tidak ada artikel di sini yang menjawab ini" };
  if (missing.length === 1)
    return {
      en: `No article here answers this; the word ${words} is in none of them`,
      id: `Tidak ada artikel di sini yang menjawab ini; kata ${words} tidak ada di satu pun artikel`,
    };
  return {
    en: `No article here answers this; these words are in none of them: ${words}`,
    id: `Tidak ada artikel di sini yang menjawab ini; kata-kata berikut tidak ada di satu pun artikel: ${words}`,
  };
}
