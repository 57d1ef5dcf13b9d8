import type { Article } from "../src/articles/article.ts";
import { PassageIndex } from "../src/search/passage-index.ts";
import { ask, vectorOf, type Example } from "./answer-example.ts";
import { answerableOf } from "./answer-whole.ts";
import { halfOf, type NamedSet } from "./search-folder.ts";
import { articleWithout, type SearchSet, type SetQuestion } from "./search-set.ts";

export const SMALL = ", small";
export const ALONE = ", one article";

const SMALL_LIBRARIES = 150;

/** Paragraphs of a small library, by turns. */
const SIZES = [12, 40] as const;

/** Questions put to each, half of them answered there. */
const ASKED = 6;

/** Paragraphs from which on an article is asked as a library. */
const LONG_ARTICLE = 5;

/** Libraries as they are at first: some passages that answer a question, some that answer none. */
export function smallLibraries({ name, set }: NamedSet): readonly Example[] {
  const answerable = answerableOf(set);
  return Array.from({ length: SMALL_LIBRARIES }, (_, library) => library).flatMap((library) => {
    const asked = Array.from({ length: ASKED }, (_, at) => at).flatMap(
      (at) => answerable[(library * 6_151 + at * 997) % answerable.length] ?? [],
    );
    const chosen = chosenFor(set, asked, library);
    const index = new PassageIndex();
    for (const article of cut(set, chosen)) index.add(article);
    const half = library % 2 === 0 ? 0 : 1;
    return asked.map(({ question, gold }): Example => ({
      library: `${name}${SMALL}`,
      half,
      standing: gold.some((id) => chosen.has(id)) ? "answered" : "passage",
      vector: vectorOf(ask(index, question)),
    }));
  });
}

/** The passages that answer the first half of some questions, and others that answer none of them. */
function chosenFor(set: SearchSet, asked: readonly SetQuestion[], library: number): ReadonlySet<string> {
  const golds = (some: readonly SetQuestion[]): ReadonlySet<string> =>
    new Set(some.flatMap(({ gold }) => gold));
  const chosen = new Set(golds(asked.slice(0, ASKED / 2)));
  const unanswered = golds(asked.slice(ASKED / 2));
  const ids = set.passages.map(({ id }) => id);
  const size = Math.min(SIZES[library % SIZES.length] ?? 0, ids.length / 2);
  for (let at = 0; chosen.size < size && at < ids.length; at++) {
    const id = ids[(library * 7_919 + at * 131) % ids.length] ?? "";
    if (!unanswered.has(id)) chosen.add(id);
  }
  return chosen;
}

function cut({ articles, idOf }: SearchSet, chosen: ReadonlySet<string>): readonly Article[] {
  const gone = new Set([...idOf].filter(([, id]) => !chosen.has(id)).map(([paragraph]) => paragraph));
  return articles.flatMap((article) => articleWithout(article, gone) ?? []);
}

/** Each long article as a library of its own, asked what it answers, with and without the passages that do. */
export function loneArticles({ name, set }: NamedSet): readonly Example[] {
  const answerable = answerableOf(set);
  return set.articles
    .filter(({ paragraphs }) => paragraphs.length >= LONG_ARTICLE)
    .flatMap((article) => {
      const ids = new Set(article.paragraphs.flatMap((paragraph) => set.idOf.get(paragraph) ?? []));
      const index = new PassageIndex();
      index.add(article);
      return answerable
        .filter(({ gold }) => gold.some((id) => ids.has(id)))
        .flatMap(({ question, gold }): readonly Example[] => {
          const ranked = ask(index, question);
          const half = halfOf(gold[0] ?? "");
          const others = ranked.filter(
            ({ view }) => !gold.includes(set.idOf.get(view.passage.paragraph) ?? ""),
          );
          const library = `${name}${ALONE}`;
          return [
            { library, half, standing: "answered", vector: vectorOf(ranked) },
            { library, half, standing: "passage", vector: vectorOf(others) },
          ];
        });
    });
}
