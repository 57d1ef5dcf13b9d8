import { FUNCTION_WORDS, QUESTION_WORDS } from "./function-words.ts";
import { FOREIGN_WORDS, TELLING_WORDS } from "./language-words.ts";

/** How much a word speaks for each language that is known; the others are known to be told from ours, by a number each. */
export type Vote = ReadonlyMap<string, number>;

/** The vote of a word in lower case: as it is listed, else by its affixes, which vote less. */
export function voteOf(word: string): Vote {
  return VOTES.get(word) ?? SHAPES.find(([shape]) => shape.test(word))?.[1] ?? NO_VOTE;
}

const NO_VOTE: Vote = new Map();

const SHAPES: readonly (readonly [RegExp, Vote])[] = [
  [/^\p{L}{3,}(?:ing|ed|tion|ally|ness|ship|ful|ies|ous|ive|able|less|['’]s)$/u, new Map([["en", 0.3]])],
  [
    /^(\p{L}{3,})-\1(?:an|nya)?$|^\p{L}{4,}(?:kan|nya|kah|asi|isi|ksi|itas|isme|wan)$/u,
    new Map([["id", 0.4]]),
  ],
  [
    /^(?:me(?:[lmnrwy]|ng)|ber|ter|pe(?:[mr]|n[gy]?)|di|se)\p{L}{4,}(?<![eyo]|er|or)$/u,
    new Map([["id", 0.3]]),
  ],
];

/** A question word says in which language the asker speaks, whatever the names asked about. */
const QUESTION_VOTE = 2;

/** A word of several languages has its vote divided among them. */
const VOTES: ReadonlyMap<string, Vote> = votesOf([
  ["id", [...FUNCTION_WORDS.id, ...QUESTION_WORDS.id, ...TELLING_WORDS.id]],
  ["en", [...FUNCTION_WORDS.en, ...QUESTION_WORDS.en, ...TELLING_WORDS.en]],
  ...FOREIGN_WORDS.map((words, index): [string, readonly string[]] => [String(index), words]),
]);

function votesOf(lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, Vote> {
  const languages = new Map<string, Set<string>>();
  for (const [language, words] of lists) {
    for (const word of words) languages.set(word, (languages.get(word) ?? new Set()).add(language));
  }
  const votes = new Map<string, Vote>();
  for (const [word, having] of languages) {
    const vote = Object.values(QUESTION_WORDS).some((words) => words.has(word)) ? QUESTION_VOTE : 1;
    votes.set(word, new Map([...having].map((language) => [language, vote / having.size])));
  }
  return votes;
}
