import type { Article } from "../articles/article.ts";
import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import type { Span } from "../text/span.ts";
import { wordsIn } from "../text/words.ts";
import { tellsSomething } from "./tells-something.ts";
import { carriesMatter } from "./matter.ts";
import { meetsNeed, needOf, type Need } from "./need.ts";
import { runningQuotations } from "./running-quotations.ts";

/** A sentence that a summary may use. */
export interface Candidate {
  readonly excerpt: Excerpt;
  /** Its characters. */
  readonly text: string;
  /** How many sentences of the article stand before it, usable or not. */
  readonly position: number;
  /** Every word, lower case. */
  readonly words: readonly string[];
  /** Its words that carry matter, each once, lower case. */
  readonly matter: ReadonlySet<string>;
  /** What must be told ahead of it; nothing for the article's first sentence. */
  readonly need: Need;
  /** The usable sentence ahead that meets the need; none where nothing is needed, or nothing usable meets it. */
  readonly support?: Candidate;
}

/**
 * The sentences of an article that can stand on a page of their own, in its order: whole, statements, the author's,
 * and not in the middle of a quotation.
 */
export function candidatesOf(article: Article): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let position = 0;
  for (const paragraph of article.paragraphs) {
    const running = runningQuotations(paragraph);
    for (const span of paragraph.sentences) {
      const candidate = candidateAt({ article, paragraph, span }, position);
      if (isUsable(candidate, running)) candidates.push(withSupport(candidate, candidates));
      position += 1;
    }
  }
  return candidates;
}

function candidateAt(excerpt: Excerpt, position: number): Candidate {
  const text = wordsOf(excerpt);
  const words = wordsIn(text).map((word) => word.text.toLowerCase());
  const matter = new Set(words.filter(carriesMatter));
  return { excerpt, text, position, words, matter, need: position > 0 ? needOf(text) : { kind: "nothing" } };
}

/** The nearest sentence ahead that meets a need and has none itself; otherwise the one right before. */
function withSupport(candidate: Candidate, earlier: readonly Candidate[]): Candidate {
  const { need, position } = candidate;
  if (need.kind === "nothing") return candidate;
  const last = earlier.at(-1);
  const before = last?.position === position - 1 ? last : undefined;
  const standing = earlier.findLast((one) => one.need.kind === "nothing" && meetsNeed(one, need));
  const support = standing ?? before;
  return support ? { ...candidate, support } : candidate;
}

function isUsable({ text, words, excerpt: { span } }: Candidate, running: readonly Span[]): boolean {
  return (
    words.length >= FEWEST_WORDS &&
    tellsSomething(text) &&
    !running.some(({ start, end }) => start < span.end && span.start < end)
  );
}

/** Fewer words make an exclamation, not a sentence that informs. */
const FEWEST_WORDS = 3;
