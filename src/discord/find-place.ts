import type { Article } from "../articles/article.ts";
import type { ShelvedArticle } from "../library/collection.ts";
import { keyOfArticle, keyOfParagraph, type PlaceKey } from "./place-key.ts";

/** The article that a key is of; or that it is gone from this library, or no longer what it was. */
export type FoundPlace =
  | { readonly kind: "found"; readonly shelved: ShelvedArticle }
  | { readonly kind: "gone" }
  | { readonly kind: "changed"; readonly article: Article };

/** Looks a key up among the articles of the library that is asked now, whichever it was made in. */
export function findPlace(key: PlaceKey, articles: readonly ShelvedArticle[]): FoundPlace {
  const named = articles.filter(({ article }) => keyOfArticle(article) === key.article);
  const [first] = named;
  if (!first) return { kind: "gone" };
  const same = named.find(({ article }) => keyOfParagraph(article, key.paragraph).check === key.check);
  return same ? { kind: "found", shelved: same } : { kind: "changed", article: first.article };
}
