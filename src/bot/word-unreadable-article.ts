import type { UnreadableArticle, UnreadableReason } from "../articles/unreadable-article.ts";
import type { Text } from "./languages.ts";
import { wordDetail } from "./word-detail.ts";

const SENTENCES = {
  empty: { en: "There is no text in that", id: "Tidak ada teks di dalamnya" },
  binary: {
    en: "That is no text; give the article itself",
    id: "Itu bukan teks; berikan artikelnya sendiri",
  },
  "not-utf-8": {
    en: "The letters of that text cannot be told for certain; save it as UTF-8",
    id: "Huruf teks itu tidak bisa dipastikan; simpan sebagai UTF-8",
  },
  "too-long": {
    en: "That text is too long; add it in parts",
    id: "Teks itu terlalu panjang; tambahkan per bagian",
  },
  "too-deep": {
    en: "The elements of that page are nested too deeply to be read; paste its text instead",
    id: "Elemen halaman itu bersarang terlalu dalam untuk dibaca; tempel saja teksnya",
  },
  "front-matter": {
    en: "The front matter at the start of that text is broken; mend it, or leave it out",
    id: "Front matter di awal teks itu rusak; perbaiki atau hapus",
  },
  "no-paragraphs": {
    en: "No paragraph is left of that text once what a site adds around an article is dropped; give the whole article",
    id: "Tidak ada paragraf yang tersisa setelah teks tempelan situs dibuang; berikan artikel selengkapnya",
  },
} as const satisfies Readonly<Record<UnreadableReason, Text>>;

/** Says in one sentence why a text that somebody gave is no article. */
export function unreadableArticle({ reason, detail }: Pick<UnreadableArticle, "reason" | "detail">): Text {
  const more = wordDetail(detail);
  return { en: `${SENTENCES[reason].en}${more.en}`, id: `${SENTENCES[reason].id}${more.id}` };
}
