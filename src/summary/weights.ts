import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";

type Weighing = Readonly<Record<keyof Features | keyof Bonds, number>>;

/**
 * How much each feature counts in English. The set that these were learnt from has no titles and no paragraphs, so that
 * the weights of those are what was known beforehand.
 */
const ENGLISH: Weighing = {
  near: 0.728,
  early: 0.25,
  firstParagraph: 0,
  longAndNear: 0.237,
  speechEarly: -0.902,
  lengthSquared: -0.169,
  lengthLogarithm: -0.095,
  distinct: -0.021,
  density: -0.692,
  number: 0.341,
  firstPerson: -0.023,
  leans: -0.168,
  centroid: 1.459,
  recurrence: 0.248,
  title: 1.5,
  likeLead: 0.049,
  beyondLead: 0.299,
  similar: -1.216,
  next: 0.172,
  sameParagraph: 0,
};

/**
 * How much each feature counts in articles that report and in articles that explain, by language; learnt by
 * bench/summary-learn.ts from articles with summaries by people (Indonesian reports, English) and by a model
 * (Indonesian explanations). The mean of two runs, before and after sentences came with what they need ahead of them.
 */
export const WEIGHTS = {
  id: {
    reports: {
      near: 0.98,
      early: 0.95,
      firstParagraph: -0.356,
      longAndNear: 0.512,
      speechEarly: -1.054,
      lengthSquared: -0.147,
      lengthLogarithm: 0.18,
      distinct: 0.469,
      density: -0.509,
      number: 0.001,
      firstPerson: -0.34,
      leans: -0.095,
      centroid: 0.359,
      recurrence: 0.12,
      title: 1.095,
      likeLead: 0.313,
      beyondLead: 0.192,
      similar: -1.274,
      next: 0.146,
      sameParagraph: 0.322,
    },
    explanations: {
      near: 0.571,
      early: 0.443,
      firstParagraph: -0.39,
      longAndNear: 0.337,
      speechEarly: -1.093,
      lengthSquared: -0.15,
      lengthLogarithm: 0.207,
      distinct: 0.467,
      density: -0.619,
      number: -0.001,
      firstPerson: -0.246,
      leans: -0.237,
      centroid: 0.279,
      recurrence: 0.188,
      title: 1.44,
      likeLead: 0.38,
      beyondLead: 0.308,
      similar: -1.857,
      next: 0.037,
      sameParagraph: 0.341,
    },
  },
  en: { reports: ENGLISH, explanations: ENGLISH },
} as const satisfies Record<"id" | "en", Record<"reports" | "explanations", Weighing>>;

/** How many words a summary of each length comes near to. */
export const LENGTH_WORDS = { short: 40, medium: 80, long: 160 } as const;

/** How much nearness to a topic, from 0 to 1, counts beside the rest. */
export const TOPIC_WEIGHT = 6;
