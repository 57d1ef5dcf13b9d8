import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { Language } from "../text/language.ts";
import { findIn, nearestIn } from "./find-in.ts";
import { LanguageIndex, type Filling } from "./language-index.ts";
import type { Findings } from "./passage.ts";
import type { Collection } from "./queries-in.ts";

/** The paragraphs of some articles, to be asked. Each language has an index of its own; a question is put to all. */
export class PassageIndex implements Collection {
  readonly byLanguage: Readonly<Record<Language, LanguageIndex>> = {
    id: new LanguageIndex("id"),
    en: new LanguageIndex("en"),
    und: new LanguageIndex("und"),
  };

  add(article: Article): void {
    this.byLanguage[article.language].add(article);
  }

  /** As {@link LanguageIndex.adding}. */
  adding(article: Article): Generator<void, void> {
    return this.byLanguage[article.language].adding(article);
  }

  /** As {@link LanguageIndex.startFilling}. */
  startFilling(): Filling {
    const { id, en, und } = this.byLanguage;
    const fillings = { id: id.startFilling(), en: en.startFilling(), und: und.startFilling() };
    return {
      gather: (each) => fillings[each.article.language].gather(each),
      async done() {
        for (const filling of Object.values(fillings)) await filling.done();
      },
    };
  }

  remove(article: Article): void {
    this.byLanguage[article.language].remove(article);
  }

  /** What {@link findIn} finds here alone. */
  find(text: string, wish: { readonly article?: Article; readonly count: number }): Findings {
    return findIn([this], text, wish);
  }

  /** What {@link nearestIn} finds here alone. */
  nearest(text: string, count: number): readonly Excerpt[] {
    return nearestIn([this], text, count);
  }
}
