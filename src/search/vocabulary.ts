import type { Language } from "../text/language.ts";
import { stemOf } from "../text/stem.ts";
import { isIdle } from "../words/is-idle.ts";
import { signsOf } from "./answer-signs.ts";

/** The stem of words that are not looked for. */
export const IDLE = 0;

/**
 * The word forms and stems of one language's articles as small numbers, so that an analysed paragraph takes a few bytes
 * a word. A number, once given, keeps its meaning.
 */
export class Vocabulary {
  /** Of the articles that it is learnt from. */
  readonly language: Language;
  readonly #forms = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #stemOfForm: number[] = [];
  readonly #signsOfForm: number[] = [];
  readonly #names: string[] = [""];

  constructor(language: Language) {
    this.language = language;
  }

  /** How many stems there are; their numbers are below it. */
  get size(): number {
    return this.#names.length;
  }

  /** The number of a form, given now if it is new. */
  learn(form: string): number {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const number = this.#stemOfForm.length;
    this.#forms.set(form, number);
    this.#stemOfForm.push(isIdle(form, this.language) ? IDLE : this.#learnStem(stemOf(form, this.language)));
    this.#signsOfForm.push(signsOf(form));
    return number;
  }

  formNumber(form: string): number | undefined {
    return this.#forms.get(form);
  }

  stemNumber(stem: string): number | undefined {
    return this.#stems.get(stem);
  }

  /** The stem, by its number, of a form, by its number. */
  stemOfForm(form: number): number {
    return this.#stemOfForm[form] ?? IDLE;
  }

  /** The signs of answer-signs that a form, by its number, has. */
  signsOfForm(form: number): number {
    return this.#signsOfForm[form] ?? 0;
  }

  /** A stem's letters. */
  stem(number: number): string {
    return this.#names[number] ?? "";
  }

  /** The stems, each once, of forms that begin so. */
  stemsBeginning(beginning: string): readonly string[] {
    const stems = new Set<number>();
    for (const [form, number] of this.#forms)
      if (form.startsWith(beginning)) stems.add(this.stemOfForm(number));
    stems.delete(IDLE);
    return [...stems].map((stem) => this.stem(stem));
  }

  #learnStem(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    this.#stems.set(stem, this.#names.length);
    return this.#names.push(stem) - 1;
  }
}
