import type { Article } from "../articles/article.ts";
import { analyse, NO_WORDS, type AnalysedText, type Forms } from "./analysed-text.ts";
import { questionAbove } from "./question-above.ts";

/** An article's words as ranking looks at them, in numbers of its own: the same whatever other articles there are. */
export interface ArticleWords {
  /** Each form once, in the order of first use: a form's number is its place here. */
  readonly forms: readonly string[];
  /** Of all words of all texts in order, as {@link AnalysedText} has them of one. */
  readonly numbers: Int32Array;
  readonly marks: Uint8Array;
  /** In the order of {@link textsOf}. */
  readonly texts: readonly TextShape[];
}

/** What an analysed text has beside its words. */
interface TextShape {
  readonly length: number;
  readonly sentenceStarts: readonly number[];
  readonly subject: number;
}

/**
 * The title's words, and then for each paragraph its own and those of what stands above it, its heading and the question
 * that it answers, each read when it is asked for.
 */
export function* textsOf(article: Article, known: Forms): Generator<AnalysedText> {
  yield analyse(article.title, [], known);
  for (const [at, { text, sentences, heading }] of article.paragraphs.entries()) {
    const above = [heading, questionAbove(article, at)].filter((each) => each !== undefined);
    yield analyse(text, sentences, known);
    yield above.length === 0 ? NO_WORDS : analyse(above.join(" "), [], known);
  }
}

/** Reads an article's words, a step a text. */
export function* readingWords(article: Article): Generator<void, ArticleWords> {
  const own = new OwnForms();
  const texts: AnalysedText[] = [];
  for (const text of textsOf(article, own)) {
    texts.push(text);
    yield;
  }
  return {
    forms: own.all,
    numbers: Int32Array.from(texts.flatMap(({ forms }) => [...forms])),
    marks: Uint8Array.from(texts.flatMap(({ marks }) => [...marks])),
    texts: texts.map(({ forms: { length }, sentenceStarts, subject }) => ({
      length,
      sentenceStarts: [...sentenceStarts],
      subject,
    })),
  };
}

/** The texts of words that were read before, in the numbers that forms have elsewhere. */
export function* textsAgain(
  { forms, numbers, marks, texts }: ArticleWords,
  known: Forms,
): Generator<AnalysedText> {
  const learnt = Int32Array.from(forms, (form) => known.learn(form));
  const renumbered = numbers.map((number) => learnt[number] ?? 0);
  let from = 0;
  for (const { length, sentenceStarts, subject } of texts) {
    const to = from + length;
    if (length === 0 && sentenceStarts.length === 1) yield NO_WORDS;
    else
      yield {
        forms: renumbered.subarray(from, to),
        marks: marks.subarray(from, to),
        sentenceStarts: Uint32Array.from(sentenceStarts),
        subject,
      };
    from = to;
  }
}

class OwnForms implements Forms {
  readonly #numbers = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  learn(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    this.#numbers.set(form, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
