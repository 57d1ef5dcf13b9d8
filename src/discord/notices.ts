import type { Text } from "../bot/languages.ts";
import { numberIn } from "../bot/word-number.ts";

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
  previous: { en: "Previous", id: "Sebelumnya" },
  next: { en: "Next", id: "Berikutnya" },
  share: { en: "Show to all", id: "Tunjukkan ke semua" },
  context: { en: "Context", id: "Konteks" },
  readAll: { en: "Read the article", id: "Baca artikel" },
  picture: { en: "Quote card", id: "Kartu kutipan" },
  changed: {
    en: "The library has changed since this was asked; this is the answer now, from its beginning",
    id: "Pustaka sudah berubah sejak ini ditanyakan; inilah jawabannya sekarang, dari awal",
  },
  tooOld: {
    en: "This button is too old, and I cannot tell any more what it was for; please ask again",
    id: "Tombol ini sudah terlalu lama sehingga saya tidak tahu lagi untuk apa; silakan tanyakan lagi",
  },
  noWords: {
    en: "This message has no words that I can read",
    id: "Pesan ini tidak berisi kata-kata yang dapat saya baca",
  },
  formGoesOn: {
    en: "What follows, from a new paragraph on",
    id: "Lanjutannya, mulai dari paragraf baru",
  },
  largeFile: {
    en: "The file is larger than Discord takes (10 MB); ask whoever runs this bot for it",
    id: "Berkasnya melebihi batas Discord (10 MB); mintalah kepada pengelola bot ini",
  },
  asSlashCommand: {
    en: "All here would see the reply to a message; use this as a slash command, whose reply you alone see",
    id: "Balasan atas pesan terlihat semua orang; pakai sebagai perintah garis miring, yang balasannya hanya kamu lihat",
  },
  goneArticle: {
    en: "The article that this button leads to is not in this library any more",
    id: "Artikel yang dituju tombol ini sudah tidak ada di pustaka ini",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Says that words which a button leads to are not what they were. */
export function changedArticle(title: string): Text {
  return {
    en: `"${title}" has changed, and the paragraph that this button leads to is no longer there; please ask again`,
    id: `"${title}" sudah berubah dan paragraf yang dituju tombol ini tidak ada lagi; silakan tanyakan lagi`,
  };
}

/** Which of how many items a page shows. */
export function shownOf({
  first,
  last,
  all,
}: {
  readonly first: number;
  readonly last: number;
  readonly all: number;
}): Text {
  const [from, to, of] = [numberIn(first), numberIn(last), numberIn(all)];
  const range = (locale: keyof Text): string =>
    first === last ? from[locale] : `${from[locale]}–${to[locale]}`;
  return { en: `${range("en")} of ${of.en}`, id: `${range("id")} dari ${of.id}` };
}

/** Labels what came nearest to a question that no article answers. */
export function nearestPassages(count: number): Text {
  return {
    en: count === 1 ? "The nearest passage" : `The ${count} nearest passages`,
    id: count === 1 ? "Bagian terdekat" : `${count} bagian terdekat`,
  };
}

/** Says how much of a paragraph a reply had no room for. */
export function sentencesLeftOut(count: number): Text {
  const plural = count === 1 ? "sentence" : "sentences";
  return {
    en: `${count} more ${plural} of it not shown here`,
    id: `${count} kalimat lainnya tidak ditampilkan di sini`,
  };
}
