import * as v from "valibot";

/** The properties of schema.org's NewsArticle that are read; sites write an author in many ways. */
const Name = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.union([v.string(), v.array(v.string())]) }),
    v.transform(({ name }) => [name].flat().join(", ")),
  ),
]);
const text = v.fallback(v.optional(v.string()), undefined);
const NewsArticle = v.object({
  "@type": v.union([v.string(), v.array(v.string())]),
  headline: text,
  datePublished: text,
  author: v.fallback(
    v.pipe(
      v.optional(v.union([Name, v.array(Name)]), []),
      v.transform((names) => [names].flat()),
    ),
    [],
  ),
  inLanguage: text,
  articleBody: text,
  isAccessibleForFree: v.fallback(v.optional(v.union([v.boolean(), v.string()])), undefined),
});

/** What a page says of its article for search engines (JSON-LD); a field of the wrong kind counts as not there. */
export type NewsArticleData = v.InferOutput<typeof NewsArticle>;

/** The first article that the page's JSON-LD describes. */
export function findNewsArticle(page: Document): NewsArticleData | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(parseJson(script.textContent ?? ""))) {
      const result = v.safeParse(NewsArticle, item);
      if (
        result.success &&
        [result.output["@type"]].flat().some((type) => /(?:Article|BlogPosting|Reportage)$/u.test(type))
      )
        return result.output;
    }
  }
  return undefined;
}

/** JSON-LD comes as one object, as a list, as a graph, or inside of what describes the page. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (typeof value !== "object" || value === null) return [value];
  if ("@graph" in value) return itemsOf(value["@graph"]);
  return "mainEntity" in value ? [value, ...itemsOf(value.mainEntity)] : [value];
}

/** Sites write broken JSON-LD often enough that a page must be readable without it; line breaks in strings most of all. */
function parseJson(text: string): unknown {
  for (const attempt of [text, text.replace(/[\n\r\t]+/gu, " ").replace(/;\s*$/u, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return undefined;
}
