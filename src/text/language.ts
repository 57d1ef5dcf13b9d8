import { voteOf } from "./language-votes.ts";
import { wordsIn } from "./words.ts";

/** A language as Kutip treats it: Indonesian, English, or undetermined (BCP 47 "und"), which is searched unstemmed. */
export type Language = "id" | "en" | "und";

/**
 * The language of a text by a vote of its words: those that carry grammar or are frequent in one language, then the
 * endings of the rest. Questions of three words are enough. Names alone, a tie and other languages are "und"; Malay is
 * taken for Indonesian.
 *
 * @example languageOf("Siapa yang datang?") // "id"
 */
export function languageOf(text: string): Language {
  const words = wordsIn(text.slice(0, SAMPLE)).map((word) => word.text);
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  const isHeadline = words.length >= HEADLINE_WORDS && capitals / words.length > HEADLINE_CAPITALS;
  const isName = (at: number): boolean => !isHeadline && CAPITAL.test(words[at] ?? "");
  const votes = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const inName = isName(at) ? at > 0 : isName(at - 1) && isName(at + 1);
    for (const [language, share] of voteOf(word.toLowerCase())) {
      const weight = inName && (isName(at) || language !== "id") ? NAME_WEIGHT : 1;
      votes.set(language, (votes.get(language) ?? 0) + weight * share);
    }
  }
  return winnerOf(votes, words.length);
}

/** UTF-16 units looked at: a few paragraphs say as much as a whole article. */
const SAMPLE = 4_000;

const CAPITAL = /^\p{Lu}/u;

/**
 * A capital inside a text makes a word a name's more often than not, and so does standing between two ("The Clash of
 * Civilizations"), save for Indonesian words, which link names and are seldom in them.
 */
const NAME_WEIGHT = 0.25;

/** From so many words on, of which so many have capitals, capitals are a headline's and say nothing. */
const HEADLINE_WORDS = 5;
const HEADLINE_CAPITALS = 0.7;

function winnerOf(votes: ReadonlyMap<string, number>, words: number): Language {
  const [first, second] = [...votes].toSorted(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST_VOTES || first[1] / words < LEAST_SHARE) return "und";
  if (second && first[1] - second[1] < LEAST_LEAD) return "und";
  return first[0] === "id" || first[0] === "en" ? first[0] : "und";
}

/** Fewer votes, in all or by the word, are chance; a smaller lead is a tie. */
const LEAST_VOTES = 0.3;
const LEAST_SHARE = 0.08;
const LEAST_LEAD = 0.05;
