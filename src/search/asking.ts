import type { QueryTerm } from "./query.ts";
import type { Question } from "./question.ts";
import { unitEvidence, type UnitEvidence } from "./unit-evidence.ts";
import { termVectors, worthOf } from "./term-worth.ts";
import type { Vocabulary } from "./vocabulary.ts";
import weights from "./weights.json" with { type: "json" };
import { asksWhoSomebodyIs } from "./who-somebody-is.ts";

/** A question put to the texts of one vocabulary, made ready for reading many: everything by its numbers. */
export interface Asking {
  readonly question: Question;
  readonly terms: readonly QueryTerm[];
  readonly vocabulary: Vocabulary;
  /** Each term's share of the question's weight, 1 in all. */
  readonly weights: readonly number[];
  /** What finding each term in a passage is worth beside that. */
  readonly worth: readonly number[];
  /** The question's weight, by that of a usual one. */
  readonly amount: number;
  /** A 0 for each term. */
  readonly zeros: readonly number[];
  /** For each term its own form; undefined where no text has it. */
  readonly forms: readonly (number | undefined)[];
  /** By a stem's number 1 where it is found for a term: most words of a text are not, and this is the quickest way to see it. */
  readonly isHit: Uint8Array;
  /** For each such stem the terms that it is found for. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  /** For each term 1 if it is of a sort, else 0. */
  readonly sorts: Readonly<Record<"names" | "figures" | "verbs" | "asking", readonly number[]>>;
  /** Stems of words that are written with a capital. */
  readonly nameStems: ReadonlySet<number>;
  /** Stems of the kind of thing asked for. */
  readonly focusStems: ReadonlySet<number>;
  /** Of the units asked for. */
  readonly units: UnitEvidence;
}

/** What a question of some four words weighs. */
const USUAL_WEIGHT = 15;

interface Hit {
  /** The term's place among the terms. */
  readonly term: number;
  readonly share: number;
}

/** Makes a question ready to be put to the texts of a vocabulary. */
export function askingOf(question: Question, terms: readonly QueryTerm[], vocabulary: Vocabulary): Asking {
  const hits = new Map<number, Hit[]>();
  for (const [term, { stems }] of terms.entries())
    for (const [stem, share] of stems)
      for (const number of numbersOf([stem], vocabulary))
        hits.set(number, [...(hits.get(number) ?? []), { term, share }]);
  const isHit = new Uint8Array(vocabulary.size);
  for (const stem of hits.keys()) isHit[stem] = 1;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const { focus, units } = question;
  const shares = terms.map(({ weight }) => weight / total);
  const amount = total / USUAL_WEIGHT;
  const ofSort = (...sorts: readonly QueryTerm["sort"][]): readonly number[] =>
    terms.map(({ sort }) => Number(sorts.includes(sort)));
  return {
    question: asksWhoSomebodyIs(question, terms) ? { ...question, kind: "person" } : question,
    terms,
    vocabulary,
    weights: shares,
    worth: worthOf(termVectors(terms, shares, { focus, amount }), weights.term),
    amount,
    zeros: terms.map(() => 0),
    forms: terms.map(({ form }) => vocabulary.formNumber(form)),
    isHit,
    hits,
    sorts: {
      names: ofSort("name"),
      figures: ofSort("figure", "time"),
      verbs: ofSort("verb"),
      asking: ofSort("asking"),
    },
    nameStems: stemsOf(
      terms.filter(({ isName }) => isName),
      vocabulary,
    ),
    focusStems: stemsOf(
      terms.filter(({ places }) => focus !== undefined && places.includes(focus)),
      vocabulary,
    ),
    units: unitEvidence(units, vocabulary),
  };
}

function stemsOf(terms: readonly QueryTerm[], vocabulary: Vocabulary): ReadonlySet<number> {
  return new Set(terms.flatMap(({ stems }) => numbersOf([...stems.keys()], vocabulary)));
}

function numbersOf(stems: readonly string[], vocabulary: Vocabulary): readonly number[] {
  return stems.flatMap((stem) => vocabulary.stemNumber(stem) ?? []);
}
