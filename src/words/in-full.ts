import { ENGLISH_ABBREVIATIONS } from "./abbreviations-english.ts";
import { INDONESIAN_ABBREVIATIONS } from "./abbreviations-indonesian.ts";
import { isIdle } from "./is-idle.ts";

type Abbreviating = "id" | "en";

/** The words of matter that an abbreviation stands for; undefined where it is none that is known. */
export function inFull(form: string, language: Abbreviating): readonly string[] | undefined {
  return FULL[language].get(form);
}

/**
 * For each of some words of matter the abbreviations of what it is a part of there.
 *
 * @example abbreviationsIn(["bekas", "wakil", "presiden"], "id") // [[], ["wapres"], ["wapres"]]
 */
export function abbreviationsIn(
  forms: readonly string[],
  language: Abbreviating,
): readonly (readonly string[])[] {
  const found = forms.map((): string[] => []);
  for (const [at, form] of forms.entries())
    for (const [short, full] of BEGINNING_WITH[language].get(form) ?? [])
      if (full.every((word, offset) => forms[at + offset] === word))
        for (const offset of full.keys()) found[at + offset]?.push(short);
  return found;
}

type Pair = readonly [short: string, full: readonly string[]];

const PAIRS = {
  id: pairsOf(INDONESIAN_ABBREVIATIONS, "id"),
  en: pairsOf(ENGLISH_ABBREVIATIONS, "en"),
} as const;
const FULL = { id: new Map(PAIRS.id), en: new Map(PAIRS.en) } as const;
const BEGINNING_WITH = { id: byFirstWord(PAIRS.id), en: byFirstWord(PAIRS.en) } as const;

function pairsOf(abbreviations: string, language: Abbreviating): readonly Pair[] {
  return abbreviations.split(", ").map((pair) => {
    const [short = "", full = ""] = pair.split("=");
    return [short, full.split(" ").filter((word) => !isIdle(word, language))];
  });
}

function byFirstWord(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const byFirst = new Map<string, readonly Pair[]>();
  for (const pair of pairs) {
    const [, [first = ""]] = pair;
    byFirst.set(first, [...(byFirst.get(first) ?? []), pair]);
  }
  return byFirst;
}
