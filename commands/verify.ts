import { defineCommand } from "../src/bot/command.ts";
import { UserError } from "../src/bot/user-error.ts";

export const verify = defineCommand({
  name: { en: "verify", id: "cek" },
  description: {
    en: "Compare what somebody is claimed to have said with the articles",
    id: "Bandingkan perkataan yang diklaim dengan isi artikel",
  },
  visibility: "public",
  options: {
    text: {
      kind: "text",
      id: "teks",
      description: { en: "The words that are claimed", id: "Kata-kata yang diklaim" },
      required: true,
      maxLength: 2_000,
    },
    speaker: {
      kind: "speaker",
      id: "penutur",
      description: { en: "Who is claimed to have said them", id: "Siapa yang diklaim mengatakannya" },
      mayBeUnknown: true,
    },
  },
  async run({ text, speaker }, { library }) {
    const verified = await library.verify(text, speaker?.typed);
    if (!verified) {
      throw new UserError({
        en: "There are no words to compare; paste what is claimed to have been said",
        id: "Tidak ada kata untuk dibandingkan; tempelkan perkataan yang diklaim",
      });
    }
    return { kind: "verdict", claim: text, ...verified };
  },
});
