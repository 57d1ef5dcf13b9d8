import type { Article } from "../articles/article.ts";
import type { Collection, ShelvedArticle } from "./collection.ts";

/** What some collections derived from just this article; undefined if none of them has it now. */
export function derivedOf(article: Article, collections: readonly Collection[]): ShelvedArticle | undefined {
  return collections
    .map((collection) => collection.get(article.id))
    .find((shelved) => shelved?.article === article);
}
