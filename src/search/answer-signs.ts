import { PLACES } from "../words/places.ts";
import { LEADING_TO_ROLES, ROLE_PARTS, ROLES } from "../words/roles.ts";

/** What a word tells by itself of the answer that it may stand in, each a bit, so that a word's signs are one number. */
export const SIGN = {
  /** Counts: a figure or a number in words. */
  figure: 1,
  /** A month, a weekday, a year, a word of the calendar. */
  time: 2,
  /** Leads to a place: in, at, di, ke. */
  toPlace: 4,
  /** Is a place. */
  place: 8,
  /** Gives a reason. */
  reason: 16,
  /** Reports speech. */
  report: 32,
  /** Says what something is: is, was, adalah, merupakan. */
  copula: 64,
  /** Stands in names of bodies and firms. */
  body: 128,
  /** Is a month. */
  month: 256,
  /** Stands before the time of a day, or after it. */
  clock: 512,
  afterClock: 2048,
  /** Is a currency that stands before its sum. */
  currency: 1024,
  /** Says what somebody is, goes on with that, or leads to it from a name. */
  role: 4096,
  rolePart: 8192,
  leadsToRole: 16_384,
  /** Points at somebody who was named, ahead of what he is or behind it. */
  pointsAhead: 32_768,
  pointsBack: 65_536,
} as const;

const WORDS: Readonly<Record<keyof typeof SIGN, string>> = {
  figure:
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh puluhan ratus seratus ratusan ribu seribu ribuan juta " +
    "sejuta jutaan miliar milyar miliaran triliun setengah separuh persen sepertiga seperempat belasan lusin lusinan nol " +
    "ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas " +
    "fourth fifth sixth seventh eighth ninth tenth fourteen sixteen seventeen eighteen nineteen dozens zero " +
    "one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety " +
    "hundred hundreds thousand thousands million millions billion trillion half third quarter dozen percent twice",
  time:
    "januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ahad " +
    "tahun tanggal abad kemarin besok lusa malam pagi siang sore dini sm masehi hijriah dekade dasawarsa " +
    "january february march may june july august october december monday tuesday wednesday thursday friday saturday sunday " +
    "year century decade yesterday tomorrow tonight morning evening noon midnight bc ad bce ce",
  toPlace:
    "di ke dari kota negara pulau provinsi kabupaten desa kecamatan wilayah kawasan daerah dekat in at from near city town village of to into " +
    "across throughout around via",
  place: [...PLACES].join(" "),
  reason:
    "karena sebab sebabnya penyebab penyebabnya akibat akibatnya lantaran agar supaya demi gara untuk sehingga disebabkan dikarenakan " +
    "menyebabkan mengakibatkan alasan alasannya pasalnya mengingat berkat dipicu memicu pemicu pemicunya imbas motif motifnya alhasil " +
    "blamed blame prompted triggered sparked thanks stemmed motive motivated " +
    "because due since therefore so cause caused causes reason thus owing",
  report:
    "kata ujar jelas tutur ungkap pungkas ucap sambung imbuh tambah lanjut tegas tandas papar terang beber tukas tulis katanya ujarnya " +
    "jelasnya tuturnya ungkapnya ucapnya tegasnya tandasnya mengatakan berkata menjelaskan menyebut menyebutkan menambahkan mengaku menilai " +
    "pungkasnya imbuhnya sambungnya tambahnya lanjutnya terangnya paparnya bebernya tukasnya jawabnya tutupnya tulisnya cuitnya ungkap " +
    "membantah mengklaim memastikan menerangkan membeberkan mengimbau mencuit bilang jawab cuit " +
    "tweeted joked admitted acknowledged confirmed denied replied responded commented " +
    "menyatakan menegaskan mengungkapkan menuturkan menyampaikan memaparkan menurut menurutnya berpendapat said says say told tells added " +
    "explained according stated claimed argued noted insisted warned announced declared wrote",
  copula:
    "adalah ialah merupakan yaitu yakni berarti disebut bernama dinamakan dinamai bermakna is are was were means called named known refers",
  body:
    "pt tbk cv corp corporation inc ltd bank universitas institut akademi sekolah yayasan badan lembaga dewan komisi partai departemen " +
    "kementerian organisasi asosiasi persatuan perusahaan group grup pusat dinas kantor komite ikatan federasi liga company university " +
    "institute college ministry department council commission agency party foundation association",
  month:
    "januari februari maret april mei juni juli agustus september oktober november desember january february march may june july august october december",
  clock: "pukul jam",
  afterClock: "wib wita wit am pm",
  currency: "rp us usd",
  role: [...ROLES].join(" "),
  rolePart: [...ROLE_PARTS].join(" "),
  leadsToRole: [...LEADING_TO_ROLES].join(" "),
  pointsAhead: "the",
  pointsBack: "itu ini tersebut",
};

const YEAR = /^(?:1\d|20)\d\d$/u;

const SIGN_NAMES = [
  "figure",
  "time",
  "toPlace",
  "place",
  "reason",
  "report",
  "copula",
  "body",
  "month",
  "clock",
  "afterClock",
  "currency",
  "role",
  "rolePart",
  "leadsToRole",
  "pointsAhead",
  "pointsBack",
] as const;

const BY_FORM: ReadonlyMap<string, number> = bitsByForm();

/** The signs of a word by its form, all bits together. */
export function signsOf(form: string): number {
  const listed = BY_FORM.get(form) ?? 0;
  if (!/\d/u.test(form)) return listed;
  return listed | SIGN.figure | (YEAR.test(form) ? SIGN.time : 0);
}

function bitsByForm(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const learn = (words: string, sign: number): void => {
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | sign);
  };
  for (const name of SIGN_NAMES) learn(WORDS[name], SIGN[name]);
  return bits;
}
