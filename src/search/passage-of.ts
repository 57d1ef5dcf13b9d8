import { wholeParagraph } from "../articles/excerpt.ts";
import type { Passage } from "./passage.ts";
import type { RankedPassage } from "./rank.ts";

/** A ranked passage as a place in its article. */
export function passageOf({ view, answer, score }: RankedPassage): Passage {
  const { paragraph, source } = view.passage;
  const { article } = source;
  const span = answer === undefined ? undefined : paragraph.sentences[answer];
  return {
    text: wholeParagraph(article, paragraph),
    answer: span ? { article, paragraph, span } : null,
    score,
  };
}
