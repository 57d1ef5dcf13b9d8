import type { SearchWord } from "./search-words.ts";

/** What a word can be an answer to, each a bit, so that a word's signs are one small number. */
export const SIGN = {
  /** Begins with a capital. */
  name: 1,
  /** Has a digit or counts. */
  figure: 2,
  /** Tells a time: a month, a weekday, a year. */
  time: 4,
  /** A capitalised word after a word that leads to places. */
  place: 8,
  /** Gives a reason. */
  reason: 16,
  /** Reports speech. */
  report: 32,
} as const;

const TIMES: ReadonlySet<string> = new Set(
  (
    "januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu " +
    "tahun tanggal abad pukul kemarin besok january february march may june july august october december monday tuesday wednesday " +
    "thursday friday saturday sunday year century yesterday tomorrow bc ad sm wib"
  ).split(" "),
);

const NUMBERS: ReadonlySet<string> = new Set(
  (
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ribu seribu juta sejuta miliar milyar triliun " +
    "setengah separuh one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion " +
    "trillion half dozen persen percent"
  ).split(" "),
);

const LEAD_TO_PLACES: ReadonlySet<string> = new Set(
  "di ke dari kota negara pulau provinsi kabupaten desa kecamatan in at from near city of to".split(" "),
);

const REASONS: ReadonlySet<string> = new Set(
  "karena sebab akibat lantaran agar supaya demi untuk because due since therefore so".split(" "),
);

const REPORTS: ReadonlySet<string> = new Set(
  (
    "kata ujar jelas tutur ungkap pungkas ucap imbuh tambah lanjut tegas tandas papar terang mengatakan menjelaskan menyebut menambahkan mengaku " +
    "menilai menyatakan menegaskan menurut said says told added explained according stated claimed argued"
  ).split(" "),
);

const YEAR = /^(?:1\d|20)\d\d$/u;

/** The signs of a word, given the word before it. */
export function signsOf({ form, text }: SearchWord, before: SearchWord | undefined): number {
  const isName = /^\p{Lu}/u.test(text);
  return (
    (isName ? SIGN.name : 0) |
    (/\d/u.test(form) || NUMBERS.has(form) ? SIGN.figure : 0) |
    (TIMES.has(form) || YEAR.test(form) ? SIGN.time : 0) |
    (isName && before && LEAD_TO_PLACES.has(before.form) ? SIGN.place : 0) |
    (REASONS.has(form) ? SIGN.reason : 0) |
    (REPORTS.has(form) ? SIGN.report : 0)
  );
}
