import type { Article } from "../articles/article.ts";
import { fold } from "../text/fold.ts";
import type { Collection } from "./collection.ts";

/**
 * The article of a collection that another is a changed version of: it comes from the same address, or has the same title
 * and a paragraph in common, or at least half the paragraphs.
 */
export function articleLike(article: Article, collection: Collection): Article | undefined {
  const texts = new Set(article.paragraphs.map(({ text }) => text));
  const title = fold(article.title);
  return (
    collection.ofSameAddress(article) ??
    collection.shelved().find(({ article: other }) => {
      const common = other.paragraphs.filter(({ text }) => texts.has(text)).length;
      const longer = Math.max(other.paragraphs.length, article.paragraphs.length);
      return (common > 0 && fold(other.title) === title) || (common > 1 && common * 2 >= longer);
    })?.article
  );
}
