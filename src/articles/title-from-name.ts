import { wordsIn } from "../text/words.ts";

/**
 * A title for an article that has none, from its file's name: hyphens and underscores become blanks, and a word that the
 * text always capitalises is spelt as the text spells it.
 *
 * @example titleFromName("xi-di-ktt-sco", "KTT SCO dihadiri Xi.") // "Xi di KTT SCO"
 */
export function titleFromName(name: string, text: string): string {
  const spellings = new Map<string, string | undefined>();
  for (const { text: word, start } of wordsIn(text)) {
    const key = word.toLowerCase();
    const opens = /(?:^|[.!?"“]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
    if (word === key) spellings.set(key, undefined);
    else if (!opens && !spellings.has(key)) spellings.set(key, word);
  }
  const words = name.split(/[-_\s]+/u).filter((word) => word !== "");
  const spelt = words.map((word) => spellings.get(word.toLowerCase()) ?? word).join(" ");
  return spelt === "" ? name : spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
