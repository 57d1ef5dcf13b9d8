import { fold } from "../text/fold.ts";
import { wordsIn } from "../text/words.ts";

/** Offices that news shortens to a word, and what they stand for; folded. */
const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ["wapres", "wakil presiden"],
  ["wagub", "wakil gubernur"],
  ["wabup", "wakil bupati"],
  ["wawali", "wakil wali kota"],
  ["walikota", "wali kota"],
  ["sekda", "sekretaris daerah"],
  ["sekjen", "sekretaris jenderal"],
  ["seskab", "sekretaris kabinet"],
  ["mensesneg", "menteri sekretaris negara"],
  ["ketum", "ketua umum"],
  ["waketum", "wakil ketua umum"],
  ["waka", "wakil ketua"],
  ["dirut", "direktur utama"],
  ["dirjen", "direktur jenderal"],
  ["wadir", "wakil direktur"],
  ["presdir", "presiden direktur"],
  ["kadis", "kepala dinas"],
  ["kadisdik", "kepala dinas pendidikan"],
  ["kadinkes", "kepala dinas kesehatan"],
  ["kadishub", "kepala dinas perhubungan"],
  ["kades", "kepala desa"],
  ["kasi", "kepala seksi"],
  ["kabid", "kepala bidang"],
  ["kabag", "kepala bagian"],
  ["kasat", "kepala satuan"],
  ["kasatreskrim", "kepala satuan reserse kriminal"],
  ["kajari", "kepala kejaksaan negeri"],
  ["kajati", "kepala kejaksaan tinggi"],
  ["jubir", "juru bicara"],
  ["plt", "pelaksana tugas"],
  ["kapolri", "kepala kepolisian negara republik indonesia"],
  ["mendagri", "menteri dalam negeri"],
  ["menlu", "menteri luar negeri"],
  ["menkeu", "menteri keuangan"],
  ["menhan", "menteri pertahanan"],
  ["menhub", "menteri perhubungan"],
  ["menkes", "menteri kesehatan"],
  ["menag", "menteri agama"],
  ["mensos", "menteri sosial"],
  ["mendikbud", "menteri pendidikan dan kebudayaan"],
  ["menkumham", "menteri hukum dan ham"],
  ["menkominfo", "menteri komunikasi dan informatika"],
  ["menpora", "menteri pemuda dan olahraga"],
  ["menaker", "menteri ketenagakerjaan"],
  ["mentan", "menteri pertanian"],
  ["mendag", "menteri perdagangan"],
  ["menperin", "menteri perindustrian"],
  ["menpar", "menteri pariwisata"],
  ["menhut", "menteri kehutanan"],
]);

/** The folded words of an office, short forms written out: "Mendagri" has the words of "Menteri Dalam Negeri". */
export function officeWords(office: string): readonly string[] {
  return wordsIn(fold(office)).flatMap(({ text }) => SHORT_OFFICES.get(text)?.split(" ") ?? [text]);
}

/** Whether a folded word is an office by itself, short for several. */
export function isShortOffice(word: string): boolean {
  return SHORT_OFFICES.has(word);
}
