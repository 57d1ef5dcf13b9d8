import { PassageIndex } from "../src/search/passage-index.ts";
import type { RankedPassage } from "../src/search/rank.ts";
import { ask, vectorOf, type Example } from "./answer-example.ts";
import { halfOf, type NamedSet } from "./search-folder.ts";
import type { SearchSet, SetQuestion } from "./search-set.ts";

/** Of another set's questions each so manieth is asked, and of those of two sets in one library. */
const EVERY_OTHER = 4;

/** A set's questions put to all of it, with and without what answers them, and some of them without capitals. */
export function wholeLibrary({ name, set }: NamedSet): readonly Example[] {
  const library = { sets: [set], index: indexOf([set]) };
  const questions = answerableOf(set);
  const uncapitalised = everyOther(questions).map((each) => ({
    ...each,
    question: each.question.toLowerCase(),
  }));
  return [
    ...examplesOf(name, questions, library),
    ...examplesOf(`${name}${UNCAPITALISED}`, uncapitalised, library),
  ];
}

export const UNCAPITALISED = ", no capitals";

/** Some of two sets' questions put to both sets in one library. */
export function joinedLibrary(first: NamedSet, second: NamedSet): readonly Example[] {
  if (shareIds(first.set, second.set)) return [];
  const sets = [first.set, second.set];
  const index = indexOf(sets);
  return [first, second].flatMap(({ name, set }) =>
    examplesOf(`${name}${JOINED}`, everyOther(answerableOf(set)), { sets, index }),
  );
}

export const JOINED = ", joined";

/** Some of other sets' questions put to a set whose passages are others. */
export function otherMatters({ name, set }: NamedSet, others: readonly NamedSet[]): readonly Example[] {
  const index = indexOf([set]);
  return others
    .filter((other) => !shareIds(set, other.set))
    .flatMap((other) => everyOther(answerableOf(other.set)))
    .map(({ question, gold }) => ({
      library: name,
      half: halfOf(gold[0] ?? ""),
      standing: "other",
      vector: vectorOf(ask(index, question)),
    }));
}

/** The questions that a set answers. */
export function answerableOf({ questions }: SearchSet): readonly SetQuestion[] {
  return questions.filter(({ gold }) => gold.length > 0);
}

function everyOther(questions: readonly SetQuestion[]): readonly SetQuestion[] {
  return questions.filter((_, at) => at % EVERY_OTHER === 0);
}

function examplesOf(
  library: string,
  questions: readonly SetQuestion[],
  { sets, index }: { readonly sets: readonly SearchSet[]; readonly index: PassageIndex },
): readonly Example[] {
  const idOf = ({ view }: RankedPassage): string =>
    sets.map((set) => set.idOf.get(view.passage.paragraph)).find((id) => id !== undefined) ?? "";
  return questions.flatMap(({ question, gold }): readonly Example[] => {
    const ranked = ask(index, question);
    const half = halfOf(gold[0] ?? "");
    const right = ranked.filter((passage) => gold.includes(idOf(passage)));
    const articles = new Set(right.map(({ view }) => view.passage.source.article));
    const others = ranked.filter((passage) => !right.includes(passage));
    const otherArticles = ranked.filter(({ view }) => !articles.has(view.passage.source.article));
    const isOfSeveral = [...articles].some(({ paragraphs }) => paragraphs.length > 1);
    const withoutArticle = { library, half, standing: "article", vector: vectorOf(otherArticles) } as const;
    return [
      { library, half, standing: "answered", vector: vectorOf(ranked) },
      { library, half, standing: "passage", vector: vectorOf(others) },
      ...(isOfSeveral ? [withoutArticle] : []),
    ];
  });
}

function indexOf(sets: readonly SearchSet[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of sets.flatMap(({ articles }) => articles)) index.add(article);
  return index;
}

/** Sets with ids in common are about the same passages, be it in another language. */
function shareIds(a: SearchSet, b: SearchSet): boolean {
  const ids = new Set(a.passages.map(({ id }) => id));
  return b.passages.some(({ id }) => ids.has(id));
}
