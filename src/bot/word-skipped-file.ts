import type { SkipReason, SkippedFile } from "../library/shelf.ts";
import type { Text } from "./languages.ts";
import { wordDetail } from "./word-detail.ts";

const SKIP_REASONS = {
  empty: { en: "it is empty", id: "berkas kosong" },
  binary: { en: "it is not text", id: "isinya bukan teks" },
  "not-utf-8": { en: "it is not UTF-8; save it as UTF-8", id: "bukan UTF-8; simpan sebagai UTF-8" },
  "too-long": { en: "it is too long", id: "terlalu panjang" },
  "too-deep": { en: "its elements are nested too deeply", id: "elemennya bersarang terlalu dalam" },
  "front-matter": { en: "its front matter is broken", id: "front matter-nya rusak" },
  "no-paragraphs": {
    en: "it has no paragraph once boilerplate is dropped",
    id: "tidak ada paragraf selain teks tempelan situs",
  },
  ending: {
    en: "its name does not end in .txt, .md or .html",
    id: "namanya tidak berakhiran .txt, .md, atau .html",
  },
  "same-name": { en: "another article has that name", id: "artikel lain sudah memakai nama itu" },
  "damaged-lines": { en: "it has lines that cannot be read", id: "ada baris yang tidak dapat dibaca" },
  "no-file": { en: "it is no ordinary file", id: "bukan berkas biasa" },
  unopenable: { en: "it cannot be opened", id: "tidak dapat dibuka" },
} as const satisfies Readonly<Record<SkipReason, Text>>;

/** Names a file that was passed over, and why. */
export function skippedFile({ name, reason, detail }: SkippedFile): Text {
  const more = wordDetail(detail);
  // A name may hold line breaks, and marks that turn the writing around
  const shown = name.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
  return {
    en: `Skipped ${shown}: ${SKIP_REASONS[reason].en}${more.en}`,
    id: `${shown} dilewati: ${SKIP_REASONS[reason].id}${more.id}`,
  };
}
