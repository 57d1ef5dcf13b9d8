import { MARK, type AnalysedText } from "./analysed-text.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import type { Spelling } from "./lookup.ts";
import { IDLE, type Vocabulary } from "./vocabulary.ts";

/** In how many passages each stem, by its number, occurs, and is written how. */
export class StemCounts {
  readonly #vocabulary: Vocabulary;
  readonly #all = new PassageCount();
  /** Those that write it with a capital inside a sentence. */
  readonly #capitals = new PassageCount();
  readonly #smalls = new PassageCount();
  #passage = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  count(stem: number): number {
    return this.#all.of(stem);
  }

  spelling(stem: number): Spelling {
    return { capital: this.#capitals.of(stem), small: this.#smalls.of(stem) };
  }

  /** Counts a passage in, or out. */
  change({ body, source, heading, place }: IndexedPassage, step: 1 | -1): void {
    this.#passage++;
    this.#changeAll(body, step);
    this.#changeAll(heading, step);
    // A title is the first passage's, or its words would seem common
    if (place === 0) this.#changeAll(source.title, step);
    this.#changeSpellings(body, step);
  }

  #changeAll({ forms }: AnalysedText, step: 1 | -1): void {
    for (const form of forms) {
      const stem = this.#vocabulary.stemOfForm(form);
      if (stem !== IDLE) this.#all.change(stem, this.#passage, step);
    }
  }

  #changeSpellings({ forms, marks, sentenceStarts }: AnalysedText, step: 1 | -1): void {
    let sentence = 0;
    // Without a pair for each of a library's words
    for (let at = 0; at < forms.length; at++) {
      while ((sentenceStarts[sentence] ?? at) < at) sentence++;
      const stem = this.#vocabulary.stemOfForm(forms[at] ?? 0);
      if (stem === IDLE) continue;
      if (((marks[at] ?? 0) & MARK.capital) === 0) this.#smalls.change(stem, this.#passage, step);
      else if (sentenceStarts[sentence] !== at) this.#capitals.change(stem, this.#passage, step);
    }
  }
}

/** Counts the passages of each stem. All changes of one passage come together, and count once. */
class PassageCount {
  readonly #counts: number[] = [];
  readonly #lastPassages: number[] = [];

  of(stem: number): number {
    return this.#counts[stem] ?? 0;
  }

  change(stem: number, passage: number, step: 1 | -1): void {
    if (this.#lastPassages[stem] === passage) return;
    this.#lastPassages[stem] = passage;
    this.#counts[stem] = (this.#counts[stem] ?? 0) + step;
  }
}
