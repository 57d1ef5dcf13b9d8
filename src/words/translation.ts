import { stemOf } from "../text/stem.ts";
import { glossary } from "./glossary.ts";
import { searchWords } from "./search-words.ts";

/** The languages that the glossary joins. */
export type GlossaryLanguage = "id" | "en";

/** The first words of a text and what the other language calls them. */
export interface Translation {
  /** How many of the words it takes. */
  readonly length: number;
  /** Each a word or several, in the glossary's order. */
  readonly ways: readonly (readonly string[])[];
}

/** Words that an expression of the glossary has at most. */
const LONGEST_EXPRESSION = 3;

/** Ways that are kept of one expression. */
const MOST_WAYS = 6;

/** Shorter words share stems by accident. */
const SHORTEST_STEMMED = 4;

/**
 * Translates the longest expression that some words, as search compares them, begin with; undefined where the glossary
 * has none. Words are compared as they stand first, then by their stems.
 */
export function translate(words: readonly string[], from: GlossaryLanguage): Translation | undefined {
  for (let length = Math.min(words.length, LONGEST_EXPRESSION); length > 0; length--) {
    const expression = words.slice(0, length);
    const dictionary = dictionaryFrom(from);
    const ways = dictionary.get(expression.join(" ")) ?? dictionary.get(stemmed(expression, from));
    if (ways) return { length, ways };
  }
  return undefined;
}

type Dictionary = ReadonlyMap<string, readonly (readonly string[])[]>;

const read = new Map<GlossaryLanguage, Dictionary>();

/** The dictionary from a language, read when a question first needs it. */
function dictionaryFrom(language: GlossaryLanguage): Dictionary {
  const dictionary = read.get(language) ?? readDictionary(language);
  read.set(language, dictionary);
  return dictionary;
}

/** Reads the glossary ahead of the first question that needs it, which would wait for it. */
export function readGlossary(): void {
  dictionaryFrom("en");
  dictionaryFrom("id");
}

/** Ways by expression, and by its stems where no expression stands for itself under them. */
function readDictionary(from: GlossaryLanguage): Dictionary {
  const ways = new Map<string, (readonly string[])[]>();
  const learn = (key: string, way: readonly string[]): void => {
    const known = ways.get(key);
    if (!known) ways.set(key, [way]);
    else if (known.length < MOST_WAYS) known.push(way);
  };
  const entries = glossary.map(([english, indonesian]) => {
    const [source, target] = from === "en" ? [english, indonesian] : [indonesian, english];
    return { words: formsOf(source), way: formsOf(target) };
  });
  for (const { words, way } of entries) learn(words.join(" "), way);
  for (const { words, way } of entries) {
    const key = stemmed(words, from);
    if (key !== words.join(" ") && key.length >= SHORTEST_STEMMED) learn(key, way);
  }
  return ways;
}

function formsOf(expression: string): readonly string[] {
  return searchWords(expression).map(({ form }) => form);
}

function stemmed(words: readonly string[], language: GlossaryLanguage): string {
  return words.map((word) => stemOf(word, language)).join(" ");
}
