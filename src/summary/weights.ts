import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";

type Weighing = Readonly<Record<keyof Features | keyof Bonds, number>>;

/**
 * How much each feature counts in English. The set that these were learnt from has no titles and no paragraphs, so that
 * their weights are those known beforehand.
 */
const ENGLISH: Weighing = {
  near: 0.681,
  early: 0.536,
  firstParagraph: 0,
  longAndNear: 0.06,
  speechEarly: -0.792,
  lengthSquared: -0.146,
  lengthLogarithm: -0.041,
  distinct: -0.303,
  density: -0.423,
  number: 0.272,
  firstPerson: -0.089,
  leans: 0.061,
  centroid: 1.381,
  recurrence: 0.212,
  title: 1.5,
  likeLead: -0.143,
  beyondLead: 0.27,
  similar: -1.017,
  next: 0.099,
  sameParagraph: 0,
};

/**
 * How much each feature counts in articles that report and in articles that explain, by language; learnt by
 * bench/summary-learn.ts from articles with summaries by people (Indonesian reports, English) and by a model
 * (Indonesian explanations).
 */
export const WEIGHTS = {
  id: {
    reports: {
      near: 1.013,
      early: 0.994,
      firstParagraph: -0.247,
      longAndNear: 0.03,
      speechEarly: -0.793,
      lengthSquared: -0.09,
      lengthLogarithm: 0.093,
      distinct: 0.065,
      density: -0.209,
      number: -0.015,
      firstPerson: -0.382,
      leans: 0.081,
      centroid: 0.621,
      recurrence: 0.135,
      title: 1.25,
      likeLead: 0.206,
      beyondLead: 0.166,
      similar: -1.4,
      next: 0.015,
      sameParagraph: 0.153,
    },
    explanations: {
      near: 0.736,
      early: 0.701,
      firstParagraph: -0.327,
      longAndNear: -0.092,
      speechEarly: -0.785,
      lengthSquared: -0.087,
      lengthLogarithm: 0.115,
      distinct: 0.125,
      density: -0.258,
      number: -0.015,
      firstPerson: -0.313,
      leans: 0.192,
      centroid: 0.62,
      recurrence: 0.172,
      title: 1.256,
      likeLead: 0.383,
      beyondLead: 0.245,
      similar: -1.628,
      next: -0.048,
      sameParagraph: 0.168,
    },
  },
  en: { reports: ENGLISH, explanations: ENGLISH },
} as const satisfies Record<"id" | "en", Record<"reports" | "explanations", Weighing>>;

/** How many words a summary of each length comes near to. */
export const LENGTH_WORDS = { short: 40, medium: 80, long: 160 } as const;

/** How much nearness to a topic, from 0 to 1, counts beside the rest. */
export const TOPIC_WEIGHT = 6;
