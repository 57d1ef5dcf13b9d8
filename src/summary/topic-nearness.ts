import type { Article } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import { fold } from "../text/fold.ts";
import { stemOf } from "../text/stem.ts";
import { wordsIn } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { carriesMatter } from "./matter.ts";

/**
 * How near each sentence is to a topic, from 0 to 1: the topic's words that it has in any form, the rare ones of the
 * article counting more; words of the heading above it count half. Zero is a sentence without any of them.
 */
export function nearnessTo(
  topic: string,
  candidates: readonly Candidate[],
  language: Language,
): readonly number[] {
  const asked = [...stemsOf(topic, language)];
  const own = candidates.map(({ text }) => stemsOf(text, language));
  const above = candidates.map(({ excerpt }) => stemsOf(excerpt.paragraph.heading ?? "", language));
  const weights = new Map(
    asked.map((stem) => [stem, 1 / (1 + own.filter((stems) => stems.has(stem)).length)]),
  );
  const whole = asked.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  return candidates.map((_, index) => {
    let share = 0;
    for (const stem of asked) {
      const has = own[index]?.has(stem) ? 1 : above[index]?.has(stem) ? HEADING_SHARE : 0;
      share += has * (weights.get(stem) ?? 0);
    }
    return whole === 0 ? 0 : share / whole;
  });
}

/** A heading says what its paragraphs are about, and less surely than they do. */
const HEADING_SHARE = 0.5;

/** The words of a topic that carry matter, as they were typed, and that an article has in no form, its headings included. */
export function missingFrom({ paragraphs, language }: Article, topic: string): readonly string[] {
  const had = new Set(
    paragraphs.flatMap(({ text, heading = "" }) => [
      ...stemsOf(text, language),
      ...stemsOf(heading, language),
    ]),
  );
  return wordsIn(topic)
    .map(({ text }) => text)
    .filter((word) => carriesMatter(fold(word)) && !had.has(stemOf(fold(word), language)));
}

/** What the words of a text have in common with their other forms; words of grammar only where there are no others. */
function stemsOf(text: string, language: Language): ReadonlySet<string> {
  const words = wordsIn(fold(text)).map((word) => word.text);
  const telling = words.filter(carriesMatter);
  return new Set((telling.length > 0 ? telling : words).map((word) => stemOf(word, language)));
}
