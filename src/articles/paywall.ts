import { findNewsArticle } from "./news-article-data.ts";

/** What sites write where an article stops for those who do not pay. */
const NOTICES: readonly RegExp[] = [
  /\b(?:untuk (?:melanjutkan|lanjut) membaca|baca (?:artikel|berita)? ?(?:ini )?selengkapnya)\b.{0,80}\b(?:berlangganan|langganan|masuk|login)\b/iu,
  /\b(?:berlangganan|langganan)\b.{0,60}\buntuk (?:membaca|melanjutkan|mengakses)\b/iu,
  /\b(?:artikel|konten|berita) (?:ini )?(?:khusus|hanya) (?:untuk |bagi )?(?:pelanggan|anggota|member)\b/iu,
  /\bsubscribe to (?:continue|keep) reading\b/iu,
  /\bto continue reading\b.{0,80}\b(?:subscribe|sign in|log in|register)\b/iu,
  /\bthis (?:post|article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:paid |paying )?(?:subscribers|members)\b/iu,
];
const LONGEST_NOTICE = 400;

/** Whether a page says that it shows only the beginning of its article to those who do not pay. */
export function saysPaywalled(page: Document, blocks: readonly { readonly text: string }[]): boolean {
  const free = findNewsArticle(page)?.isAccessibleForFree;
  if (free === false || String(free).toLowerCase() === "false") return true;
  return blocks.some(
    ({ text }) => text.length <= LONGEST_NOTICE && NOTICES.some((notice) => notice.test(text)),
  );
}
