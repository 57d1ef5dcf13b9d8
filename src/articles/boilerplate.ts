/**
 * Lines that a site sets around or into its articles and that no author wrote. Each is matched against a whole block, so
 * that a sentence which merely mentions one of these stays. Seen on Indonesian and English news sites and blogs.
 */
const WHOLE_BLOCKS: readonly RegExp[] = [
  // Blog software: comment box, neighbours in the feed, sharing
  /^(?:post|leave|add) a comment$/iu,
  /^(?:previous|next|older|newer)(?: post)?(?: (?:previous|next|older|newer)(?: post)?)?$/iu,
  /^(?:share|bagikan)(?: (?:this|ini|artikel|berita|on|ke)\b.{0,60})?:?$/iu,
  /^(?:posting|tulis|tinggalkan) komentar$/iu,
  /^(?:facebook|twitter|x|whatsapp|telegram|line|copy link|salin tautan|print|email)$/iu,
  // Advertisements
  /^(?:advertisement|advertorial|iklan|scroll to continue(?: with content)?|sponsored(?: content)?|lanjutkan dengan konten)$/iu,
  // Pointers to other pages
  /^(?:baca|lihat|simak|tonton)(?: juga| selengkapnya)?\s?:.{0,300}$/iu,
  /^(?:simak|tonton|saksikan|lihat)(?: juga)? (?:juga )?video\b.{0,300}$/iu,
  /^(?:read (?:more|also|next)|see also|related(?: articles?| stories)?|more on this story|watch)\s?:.{0,300}$/iu,
  /^(?:related (?:articles|stories|topics)|berita terkait|artikel terkait|terpopuler|most (?:read|popular)|pilihan editor|baca juga)$/iu,
  /^\[?gambas:.{0,80}\]?$/iu,
  /^(?:halaman (?:selanjutnya|berikutnya)|next page|halaman \d+(?: dari \d+)?)$/iu,
  // Calls to follow, subscribe or install
  /^(?:ikuti|dapatkan|follow|subscribe|sign up|download|unduh)\b.{0,240}\b(?:channel|saluran|google news|whatsapp|telegram|newsletter|aplikasi|app|instagram|twitter|facebook|youtube|update|berita terkini)\b.{0,120}$/iu,
  /^artikel ini (?:telah|sudah) (?:tayang|terbit)\b.{0,300}$/iu,
  // Rights
  /^(?:©|\(c\)|copyright|hak cipta)\b.{0,160}$/iu,
  /^all rights reserved\.?$/iu,
];

/** Whether a block is the site's and not the author's. */
export function isBoilerplate(block: string): boolean {
  const line = block.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST && WHOLE_BLOCKS.some((pattern) => pattern.test(line));
}

/** A longer block is never boilerplate as a whole. */
const LONGEST = 400;
