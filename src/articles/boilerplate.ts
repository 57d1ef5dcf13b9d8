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
  /^(?:share|bagikan|like|menyukai|suka) (?:this|ini):?$/iu,
  /^(?:(?:leave|tinggalkan) (?:a )?(?:comment|reply|balasan|komentar)|subscribe(?: now)?|langganan|memuat\.{3}|loading\.{3})$/iu,
  /^(?:dibaca|dilihat|views?) ?:? [\d.,]+(?: (?:kali|times))?$/iu,
  // Advertisements
  /^(?:baca|lanjutkan|nikmati)(?: (?:berita|artikel))? tanpa iklan\b.{0,160}$/iu,
  /^advertisement\s*[·|-]\s*scroll to continue$/iu,
  /^scroll (?:ke bawah )?untuk (?:melanjutkan|lanjut)(?: (?:mem)?baca)?$/iu,
  /^[-–—[(*_ ]*(?:advertisements?|advertorial|iklan|ads?|scroll to continue(?: with content)?|sponsored(?: content)?|lanjutkan dengan konten)[-–—\])*_: ]*$/iu,
  // Pointers to other pages
  /^[([]?(?:baca|lihat|simak|tonton|saksikan)(?: juga| selengkapnya| pula)?\s?:.{0,300}$/iu,
  /^[([]?(?:baca|lihat|simak|tonton|saksikan)(?:[ _-]?juga| selengkapnya| pula)\s?(?:[:|>»]|[-–—]{1,2} ).{0,300}$/iu,
  /^[([]?(?:baca|lihat|simak|tonton|saksikan)(?:[ _-]?juga| selengkapnya| pula)[)\]]?$/iu,
  // In capitals it needs no colon
  /^(?:BACA|LIHAT|SIMAK|TONTON|SAKSIKAN)[ _-]?JUGA\b[^.]{0,300}$/u,
  /^(?:pilihan (?:editor|redaksi)|berita terkait|artikel terkait)\s?:.{0,300}$/iu,
  /^(?:simak|tonton|saksikan)(?: juga)? video pilihan\b.{0,120}:?$/iu,
  /^(?:simak|tonton|saksikan|lihat)(?: juga)? (?:juga )?video\b.{0,300}$/iu,
  /^(?:read (?:more|also|next)|also read|see also|also see|related(?: articles?| stories| coverage)?|more on this story|watch(?: also)?)\s?(?::|[|>»] |[-–—]{1,2} ).{0,300}$/iu,
  /^(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO)\b[^.]{0,300}$/u,
  /^(?:read (?:more|also|next|full story)|also read|see also|related|more on this story|you (?:may|might) also like|recommended(?: for you| stories)?|(?:more|top) stories|don['’]t miss)$/iu,
  /^(?:berita|artikel) (?:lainnya|populer|terpopuler|terkini|pilihan|menarik lainnya)$/iu,
  /^(?:video|foto) (?:pilihan(?: editor)?|terkait|terpopuler)$/iu,
  /^(?:related (?:articles|stories|topics)|berita terkait|artikel terkait|terpopuler|most (?:read|popular)|pilihan editor|baca juga)$/iu,
  /^\[?gambas:.{0,80}\]?$/iu,
  /^(?:halaman (?:selanjutnya|berikutnya)|next page|halaman \d+(?: dari \d+)?)$/iu,
  /^(?:halaman|hal\.|pages?)\s?:?(?:\s?[|·]?\s?\d{1,2}){2,20}(?:\s?[|·]?\s?(?:selanjutnya|berikutnya|next|tampilkan semua|show all|»|>)){0,2}$/iu,
  // Calls to follow, subscribe or install
  /^(?:ikuti|dapatkan|follow|subscribe|sign up|download|unduh)\b.{0,240}\b(?:channel|saluran|google news|whatsapp|telegram|newsletter|aplikasi|app|instagram|twitter|facebook|youtube|update|berita terkini)\b.{0,120}$/iu,
  /^artikel ini (?:telah|sudah|pertama kali) (?:tayang|terbit|diterbitkan|dimuat)\b.{0,300}$/iu,
  /^(?:simak|baca|cek) (?:berita|artikel|kabar|update)\b[^.]{0,160}\b(?:kanal|channel|saluran|grup)\b[^.]{0,80}\.?$/iu,
  /^(?:simak|baca) (?:breaking news|berita pilihan|berita terbaru)\b.{0,400}\b(?:channel|saluran|telegram|whatsapp|google news)\b.{0,200}$/iu,
  /^thanks for reading\b.{0,80}\bsubscribe\b.{0,160}$/iu,
  /^sign up (?:to|for)\b.{0,200}\b(?:newsletter|briefing|alerts|letter|bulletin)\b.{0,120}$/iu,
  // Who made it: initials, credits and desks behind the text
  /^[([](?:\p{L}{2,5}\/)+\p{L}{2,5}[)\]]$/u,
  /^[([]\p{Ll}{2,5}[)\]]$/u,
  // An agency's codes: "(T.K010/R010)"
  /^\((?:\p{Lu}\.?){1,4}\d{3}(?:\/(?:\p{Lu}\.?){1,3}\d{3})?\)$/u,
  /^\([\p{L}\p{N}]+(?:\.\p{L}+)+\/[\p{L} .]{2,60}\)$/u,
  /^(?:editor|penulis|pewarta|reporter|kontributor|penyunting)\s?: ?[\p{L}.'’-]+(?:[ ,|/:&]+[\p{L}.'’-]+){0,9}$/iu,
  /^(?:additional )?reporting by\b.{2,160}[;.] ?(?:(?:additional )?(?:reporting|writing) by\b.{2,120}; ?)?editing by\b.{2,120}$/iu,
  /^(?:[^.?!]|(?<=\b\p{Lu})\.){3,200}\bcontributed (?:to this (?:report|story|article)|reporting)(?: from \p{Lu}[\p{L}, ]{2,60})?\s?\.?$/iu,
  /^(?:tulisan|artikel|berita) ini (?:dibuat|ditulis|disusun) oleh\b.{2,160}$/iu,
  /^our standards: the .{2,60} trust principles\.?$/iu,
  // No word at all: what parts sections, points or leads back
  /^[^\p{L}\p{N}]+$/u,
  // Rights
  /^dilarang keras mengambil konten\b.{0,300}$/iu,
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
