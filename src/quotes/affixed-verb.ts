import { ROLE_HEADS } from "./name-words.ts";

/** Words with a verb's prefix that are nouns, adjectives or particles; folded. */
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    "direktur dirjen divisi dinas distrik diplomat digital distributor dinding diskon merdeka mereka melayu menara mengenai mentah mental merek media medali meter metode menit mendiang " +
    "berita beras berkas bersama beberapa bernama terkenal ternama terbesar terkemuka terkaya tertinggi terbaru terakhir terbaik terkait terhadap tersebut tertentu terang teror terminal ternyata " +
    "berbakat berpengalaman terlalu termasuk berwenang bermasalah berduka bersangkutan terduga tersangka terdakwa terpidana terlapor berikut berbagai beragam"
  ).split(" "),
);

const ACTING = /^me(?:ny|ng|m|n|l|r|w|y)\p{L}{3,}$/u;
const SUFFERING = /^di\p{L}{4,}$/u;
const OTHER = /^(?:ber|ter)\p{L}{3,}(?:-\p{L}+)?$/u;

/** Whether a folded word is an Indonesian verb by its prefix: "menagih", "ditahan", "berangkat", "terjatuh". */
export function isAffixedVerb(word: string): boolean {
  return isTransitiveVerb(word) || (OTHER.test(word) && isNoException(word));
}

/** The same of me- and di- alone, which no noun phrase goes on after. */
export function isTransitiveVerb(word: string): boolean {
  return (ACTING.test(word) || SUFFERING.test(word)) && isNoException(word);
}

/** The same of me- and ber-: somebody does something. */
export function isActiveVerb(word: string): boolean {
  return (ACTING.test(word) || /^ber\p{L}{3,}$/u.test(word)) && isNoException(word);
}

function isNoException(word: string): boolean {
  return !NO_VERBS.has(word) && !ROLE_HEADS.has(word);
}
