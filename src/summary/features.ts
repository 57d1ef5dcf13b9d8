import { wordsIn } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { carriesMatter } from "./matter.ts";

/** What is measured of a sentence among those of its article; most are between 0 and 1, none beyond 10. */
export interface Features {
  /** Falls quickly from the article's first sentence on. */
  readonly near: number;
  /** Falls slowly. */
  readonly early: number;
  readonly firstParagraph: number;
  /** The share of the title's words that it has. */
  readonly title: number;
  /** How like it is to the article's words by their number. */
  readonly centroid: number;
  /** How often, by logarithms, its words return in the article. */
  readonly recurrence: number;
  readonly lengthSquared: number;
  readonly lengthLogarithm: number;
  readonly longAndNear: number;
  /** The share of its words that it has for the first time. */
  readonly distinct: number;
  /** The share of its words that carry matter. */
  readonly density: number;
  readonly number: number;
  readonly firstPerson: number;
  readonly leans: number;
  /** Opens in quotation marks near the article's head. */
  readonly speechEarly: number;
  /** The share of its words that the lead, two sentences, has too. */
  readonly likeLead: number;
  /** Words of weight that the first sentence lacks. */
  readonly beyondLead: number;
}

/** The features of each sentence, in the sentences' order. */
export function featuresOf(
  candidates: readonly Candidate[],
  title: ReadonlySet<string>,
): readonly Features[] {
  const counts = countMatter(candidates);
  const first = candidates[0]?.matter ?? new Set();
  const lead = new Set(candidates.slice(0, LEAD).flatMap(({ matter }) => [...matter]));
  const measureRecurrence = recurrenceBy(counts);
  return candidates.map((candidate, index) => {
    const { matter } = candidate;
    const own = [...matter];
    return {
      ...placeOf(candidate),
      ...shapeOf(candidate),
      ...measureRecurrence(own),
      title: title.size === 0 ? 0 : own.filter((word) => title.has(word)).length / title.size,
      likeLead: index < LEAD ? 0 : share(own.filter((word) => lead.has(word)).length, own.length),
      beyondLead: own.filter((word) => !first.has(word) && (counts.get(word) ?? 0) > 1).length / 10,
    };
  });
}

/** The words of a title that carry matter, as features look for them. */
export function titleWords(title: string): ReadonlySet<string> {
  return new Set(
    wordsIn(title)
      .map((word) => word.text.toLowerCase())
      .filter(carriesMatter),
  );
}

/** Sentences that make the lead. */
const LEAD = 2;

function placeOf({ position, words, text, excerpt }: Candidate): PlaceFeatures {
  const near = Math.exp(-position / 3);
  const early = Math.exp(-position / 8);
  return {
    near,
    early,
    firstParagraph: excerpt.paragraph.number === 1 ? 1 : 0,
    longAndNear: lengthOf(words) * near,
    speechEarly: /^["“”„«]/u.test(text) ? early : 0,
  };
}

type PlaceFeatures = Pick<Features, "near" | "early" | "firstParagraph" | "longAndNear" | "speechEarly">;

function shapeOf({ words, matter, text, need }: Candidate): ShapeFeatures {
  return {
    lengthSquared: lengthOf(words) ** 2,
    lengthLogarithm: Math.log(words.length),
    distinct: share(matter.size, words.length),
    density: share(words.filter(carriesMatter).length, words.length),
    number: /\d/u.test(text) ? 1 : 0,
    firstPerson: words.some((word) => FIRST_PERSON.has(word)) ? 1 : 0,
    leans: need.kind === "sentence before" ? 1 : 0,
  };
}

type ShapeFeatures = Pick<
  Features,
  "lengthSquared" | "lengthLogarithm" | "distinct" | "density" | "number" | "firstPerson" | "leans"
>;

const FIRST_PERSON: ReadonlySet<string> = new Set("saya aku kami kita i we my our me us".split(" "));

/** In twenties of words, an ordinary sentence; beyond three twenties length says nothing more. */
function lengthOf(words: readonly string[]): number {
  return Math.min(words.length, 60) / 20;
}

function recurrenceBy(
  counts: ReadonlyMap<string, number>,
): (words: readonly string[]) => Pick<Features, "centroid" | "recurrence"> {
  const length = Math.hypot(...counts.values());
  return (words) => {
    const own = words.map((word) => counts.get(word) ?? 1);
    return {
      centroid: share(sum(own), Math.sqrt(own.length) * length),
      recurrence: sum(own.map(Math.log)) / 10,
    };
  };
}

function countMatter(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, matter } of candidates) {
    for (const word of words) if (matter.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
