import { wordsIn } from "../text/words.ts";
import { carriesMatter } from "./matter.ts";

/**
 * The noun of a phrase at a sentence's head that points at what was told before, in lower case: "Jembatan itu", "Para
 * pemain Persija tersebut", "That request". An empty string where the phrase has none of its own, as "Semua itu" and "Malam
 * itu"; undefined where nothing points back. "Hari ini" and "this week" point at the day of writing.
 */
export function pointedNoun(sentence: string): string | undefined {
  const { phrase, last = "", pointer = "" } = INDONESIAN.exec(sentence)?.groups ?? {};
  if (phrase !== undefined && !(pointer.toLowerCase() === "ini" && NOW.has(last.toLowerCase())))
    return firstNoun(`${phrase} ${last}`);
  const noun = ENGLISH.exec(sentence)?.groups?.["noun"]?.toLowerCase();
  return noun === undefined || NOW.has(noun) ? undefined : noun;
}

/** Up to five words and a word that points at them; up to seven where no verb is among them, as in a person's description. */
const INDONESIAN =
  /^[^\p{L}\p{N}]*(?<phrase>(?:[\p{L}\p{N}‘’'“”"-]+\s+){0,4}?|(?:(?!(?:me|di)\p{L}{3})[\p{L}\p{N}‘’'“”"-]+\s+){5,6}?)(?<last>[\p{L}\p{N}‘’'“”"-]+)\s+(?<pointer>itu|ini|tersebut|tadi)(?!\p{L})/iu;
const ENGLISH =
  /^[^\p{L}\p{N}]*(?:(?:in|at|on|with|for|after|before|during|despite|under|from|of|all|both)\s+)?(?:this|that|these|those)\s+(?<noun>\p{L}+)/iu;

/** What is present, and needs no telling. */
const NOW: ReadonlySet<string> = new Set(
  (
    "hari saat tahun pekan bulan minggu musim kali pagi malam sore siang sejauh selama belakangan sekarang detik dewasa baru-baru akhir-akhir " +
    "waktu lama era abad zaman dunia negara negeri bangsa " +
    "week weekend month year morning afternoon evening day season summer winter spring fall autumn time century past last coming"
  ).split(" "),
);

function firstNoun(phrase: string): string {
  return wordsIn(phrase.toLowerCase()).find(({ text }) => carriesMatter(text) && !NOW.has(text))?.text ?? "";
}
