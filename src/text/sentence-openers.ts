import { FUNCTION_WORDS, QUESTION_WORDS } from "./function-words.ts";

/** Words that open sentences and are no names, beside those that carry grammar: what stands after a full stop tells whose it was. */
const OPENERS: ReadonlySet<string> = new Set([
  ...(
    "sementara selain selanjutnya sebelumnya setelah sesudah sebelum adapun sedangkan hal sejak hingga menurut menurutnya akibatnya " +
    "kini sekarang kemarin besok nanti tadi hari tahun bulan pekan minggu rencananya sejumlah salah keduanya ketiganya seluruh " +
    "banyak sebagian padahal terutama termasuk khususnya umumnya biasanya akhirnya awalnya mulanya namanya " +
    "katanya ujarnya jelasnya jadi begitulah artinya selama sepanjang semenjak tetapi dia ia perusahaan perseroan pemerintah polisi " +
    "petugas warga korban pelaku manajemen acara kegiatan program produk harga pihak pihaknya untungnya sayangnya sekitar lebih " +
    "kurang tak alih dikatakan disebutkan diketahui kendati demi apalagi alasannya tujuannya hasilnya usai saking mulai publik masyarakat warganet netizen kabar " +
    "berbagai sebanyak setidaknya sedikitnya berikut berdasarkan bersama akibat berkat sebaliknya misalnya semula dulu dahulu waktu silakan semoga " +
    "mungkin tentu sejauh seusai satu dua tiga empat lima kedua ketiga pertama saham laba pendapatan penjualan emiten investor pasar rapat sidang"
  ).split(" "),
  ...(
    "when while since until although though however meanwhile instead still yet once now today yesterday tomorrow last next one two three " +
    "four five many several few another even despite among within without across because according given like unlike later soon " +
    "earlier recently currently finally first second thus hence therefore moreover furthermore nonetheless nevertheless similarly yes please let never nobody nothing everyone someone police officials people " +
    "critics experts researchers investors analysts shares sales voters lawmakers prosecutors residents authorities supporters opponents " +
    "eventually suddenly perhaps maybe indeed additionally overall nearly around along behind beyond following including anyone everybody somebody neither either others we've it's that's " +
    "he's she's there's they're i'm i've don't"
  ).split(" "),
]);

/** Names of people that are spelt like a word that carries grammar: "Mr. So", "M. Di Stefano", "Sen. Dan Moss". */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  "an so di will may sang si no dan ada dong lalu do".split(" "),
);

/** Those of them that are no name where a small letter follows: "Di antara", but "Di Stefano". */
const BEFORE_SMALL: ReadonlySet<string> = new Set("di sang si dan ada lalu".split(" "));

/** Indonesian nouns with their possessor ("harganya") and passive and active verbs ("didirikan"), which no name is like. */
const INFLECTED = /\p{L}{4}nya$|^di\p{L}{3,}kan$|^me\p{L}{3,}kan$/u;

/** Whether a word opens sentences and is hardly a name, from the word that follows it too. Its capital is not looked at. */
export function opensSentences(word: string, following = ""): boolean {
  const key = word.toLowerCase().replaceAll("’", "'");
  if (ALSO_NAMES.has(key)) return BEFORE_SMALL.has(key) && /^\p{Ll}/u.test(following);
  return OPENERS.has(key) || GRAMMAR.some((words) => words.has(key)) || INFLECTED.test(key);
}

const GRAMMAR: readonly ReadonlySet<string>[] = [
  FUNCTION_WORDS.id,
  FUNCTION_WORDS.en,
  QUESTION_WORDS.id,
  QUESTION_WORDS.en,
];
