import { fold } from "../text/fold.ts";
import { stemOf } from "../text/stem.ts";
import { wordsIn, type Word } from "../text/words.ts";

/** A word as it is compared in search, and where its original stands. */
export interface SearchWord extends Word {
  /** Folded, without possessive endings; figures without separators of thousands. */
  readonly form: string;
  /** In a question: the words of the expression that it stands for. */
  readonly also?: readonly string[];
}

/**
 * The words of a text as search compares them. A doubled word (anak-anak) is one word, another compound its parts; a
 * figure and its unit are two (25km).
 *
 * @example searchWords("Anak-anak itu membayar Rp1.500").map(({ form }) => form) // ["anak", "itu", "membayar", "rp", "1500"]
 */
export function searchWords(text: string): readonly SearchWord[] {
  return wordsIn(text).flatMap((word) =>
    formsOf(word.text).map((form) => ({ text: word.text, start: word.start, end: word.end, form })),
  );
}

/** Longer runs of letters are no words; comparing their beginning is enough. */
const LONGEST_FORM = 40;

/**
 * Compounds that are written as one word or as two, with the endings that occur: the same word to whoever asks.
 * Indonesian spelling wants "ibu kota" and "olahraga"; both are met both ways.
 */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "ibukota=ibu kota, ibukotanya=ibu kota, beribukota=ibu kota, beribukotakan=ibu kota, olahraga=olah raga, kerjasama=kerja sama, " +
    "bekerjasama=kerja sama, sepakbola=sepak bola, orangtua=orang tua, bertanggungjawab=tanggung jawab, tanggungjawab=tanggung jawab, " +
    "matauang=mata uang, bulutangkis=bulu tangkis, rumahsakit=rumah sakit, perdanamenteri=perdana menteri, terimakasih=terima kasih, " +
    "unjukrasa=unjuk rasa, lapanganterbang=lapangan terbang, nonblok=non blok, tandatangan=tanda tangan, ditandatangani=tanda tangan, " +
    "menandatangani=tanda tangan, penandatanganan=tanda tangan, ketatanegaraan=tata negara, kewarganegaraan=warga negara, " +
    "walikota=wali kota, walikotanya=wali kota, dutabesar=duta besar, pialadunia=piala dunia, uangmuka=uang muka, airmata=air mata, " +
    "hakasasi=hak asasi, dokterhewan=dokter hewan, kacamata=kaca mata, sukubunga=suku bunga"
  )
    .split(", ")
    .map((pair) => pair.split("="))
    .map(([word = "", parts = ""]) => [word, parts.split(" ")]),
);

/** Abbreviations that would be taken for a word of grammar, were it not for their capitals; both are written in full as well. */
const IN_CAPITALS: ReadonlyMap<string, readonly string[]> = new Map([
  ["AS", ["amerika", "serikat"]],
  ["US", ["united", "states"]],
  ["USA", ["united", "states"]],
  ["U.S", ["united", "states"]],
]);

const PLAIN = /^[a-z]+$/iu;
const FIGURE = /^\d[\d.,]*$/u;
const FIGURE_AND_LETTERS =
  /^(?:(?<figure>\d[\d.,]*)(?:st|nd|rd|th|(?<unit>[a-z]{2,}\d?))|(?<currency>rp|us)(?<sum>\d[\d.,]*))$/u;
const THOUSANDS = /[.,](?=\d{3}(?:\D|$))/gu;

function formsOf(word: string): readonly string[] {
  const inFull = IN_CAPITALS.get(word);
  if (inFull) return inFull;
  if (PLAIN.test(word)) {
    const form = word.slice(0, LONGEST_FORM).toLowerCase();
    return COMPOUNDS.get(form) ?? [form];
  }
  const parts = fold(word.slice(0, LONGEST_FORM)).split(/[-\s]+/u);
  const [first = "", second, third] = parts;
  if (second !== undefined && third === undefined && isDoubled(first, second)) return [first];
  return parts.flatMap(formsOfPart).filter((form) => form !== "");
}

/** "anak-anak", "tokoh-tokohnya", "berjalan-jalan": one root twice. */
function isDoubled(first: string, second: string): boolean {
  return first === second || stemOf(first, "id") === stemOf(second, "id");
}

/** "anak2", as people write "anak-anak" in haste. */
const DOUBLED_BY_FIGURE = /^(?<root>[a-z]{3,})2(?:an|nya)?$/u;

function formsOfPart(part: string): readonly string[] {
  const root = DOUBLED_BY_FIGURE.exec(part)?.groups?.["root"];
  if (root !== undefined) return [root];
  if (FIGURE.test(part)) return [plainFigure(part)];
  const { figure, unit = "", currency = "", sum } = FIGURE_AND_LETTERS.exec(part)?.groups ?? {};
  if (figure !== undefined) return [plainFigure(figure), unit];
  if (sum !== undefined) return [currency, plainFigure(sum)];
  const bare = part.replace(/'s$/u, "").replaceAll("'", "");
  return isInitials(bare) ? [bare.replaceAll(".", "")] : bare.split(/[.,]/u);
}

/** "1.500" and "1,500" are one number, and so are "3,5" and "3.5". */
function plainFigure(figure: string): string {
  return figure.replace(THOUSANDS, "").replaceAll(",", ".").replace(/\.$/u, "");
}

function isInitials(word: string): boolean {
  return word.includes(".") && word.split(".").every((part) => part.length < 3);
}
