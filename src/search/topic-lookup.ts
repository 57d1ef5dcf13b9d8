import { distance } from "fastest-levenshtein";
import type { Paragraph } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import type { Lookup } from "./lookup.ts";
import { placedStems } from "./placed-stems.ts";

/** The stems of some paragraphs of one language, numbered and counted so that a topic can be put into their words. */
export class TopicLookup implements Lookup {
  readonly language: Language;
  readonly #paragraphs = new Set<Paragraph>();
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  get size(): number {
    return this.#paragraphs.size;
  }

  /** Counts a paragraph, once however often it is added. */
  add(paragraph: Paragraph): void {
    if (this.#paragraphs.has(paragraph)) return;
    this.#paragraphs.add(paragraph);
    for (const stem of new Set(placedStems(paragraph, this.language).stems)) {
      const number = this.#numbers.get(stem) ?? this.#numbers.size;
      this.#numbers.set(stem, number);
      this.#counts[number] = this.count(number) + 1;
    }
  }

  stemNumber(stem: string): number | undefined {
    return this.#numbers.get(stem);
  }

  /** A topic's own forms tell nothing here. */
  formNumber(): undefined {
    return undefined;
  }

  count(stem: number): number {
    return this.#counts[stem] ?? 0;
  }

  near(stem: string): readonly string[] {
    return [...this.#numbers.keys()].filter(
      (other) =>
        other[0] === stem[0] && Math.abs(other.length - stem.length) < 2 && distance(other, stem) === 1,
    );
  }
}
