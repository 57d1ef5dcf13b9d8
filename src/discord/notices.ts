import type { Text } from "../bot/languages.ts";

/** What is said in Discord alone; everything else that people read stands in the bot's wording. */
export const NOTICES = {
  portal: {
    en: 'Leave the switch "Message Content Intent" of the developer portal off: Kutip does not need it',
    id: 'Biarkan sakelar "Message Content Intent" di portal pengembang tetap mati: Kutip tidak memerlukannya',
  },
  mention: {
    en: "Mention me in a channel, reply to me or write to me directly: plain text is a question",
    id: "Sebut aku di kanal, balas pesanku, atau kirim pesan langsung: teks biasa adalah pertanyaan",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Says how much of a paragraph a reply had no room for. */
export function sentencesLeftOut(count: number): Text {
  const plural = count === 1 ? "sentence" : "sentences";
  return {
    en: `${count} more ${plural} of it not shown here`,
    id: `${count} kalimat lainnya tidak ditampilkan di sini`,
  };
}
