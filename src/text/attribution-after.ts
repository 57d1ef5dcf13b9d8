/** Words that tie what stands before them, in marks, to a speaker after them. */
const CUES =
  "kata ujar tutur ucap jelas ungkap pungkas papar terang tegas tandas tambah imbuh lanjut sambung tanya jawab seru teriak cetus celetuk tukas sahut keluh harap";

/** Verbs that may stand after a name there: "“Kapan?” Ani bertanya." */
const VERBS =
  "said says asked asks told replied replies answered added shouted cried wrote tweeted wondered exclaimed joked quipped yelled screamed repeated continued responded retorted mused laughed insisted " +
  "bertanya berkata menjawab berseru berteriak bertutur berujar menambahkan mengatakan";

/** What may follow such a verb, and no object: "Smith wrote in March." */
const PREPOSITIONS = "in on at during after before via from with kepada dalam di pada lewat melalui saat";

/** Such a word before one of these is a noun: "Kata itu berasal dari bahasa Arab." */
const DETERMINERS = "ini itu tersebut lain yang dasar kunci";
/** Persons that a sentence opens on: "He asked" is a new one, for "he asked" would not be. */
const PERSONS = "He She They We Dia Ia Beliau Mereka Kami";

const CUE_FIRST = new RegExp(
  `^(?:${CUES.replaceAll(" ", "|")})(?:nya)?(?!\\p{L})(?!\\s+(?:${DETERMINERS.replaceAll(" ", "|")})(?!\\p{L}))`,
  "iu",
);
const NAME_FIRST = new RegExp(
  `^(?!(?:${PERSONS.replaceAll(" ", "|")})\\s)(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:${VERBS.replaceAll(" ", "|")})(?:(?:\\s+\\p{Ll}+){0,3}[.,;:]|\\s+(?:${PREPOSITIONS.replaceAll(" ", "|")})\\s)`,
  "u",
);

/**
 * Whether what follows a quotation says who spoke it, so that both are one sentence: "“Mengapa?” Kata Ani." A name and a
 * verb are one only where a question, an exclamation or points leave no room for the comma: "“Why?” Smith asked."
 */
export function isAttribution(after: string, quotation: { readonly exclaims: boolean }): boolean {
  const clause = after.slice(0, LONGEST);
  return CUE_FIRST.test(clause) || (quotation.exclaims && NAME_FIRST.test(clause));
}

/** UTF-16 units in which the verb must come. */
const LONGEST = 90;
