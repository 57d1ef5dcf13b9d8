import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";

type Weighing = Readonly<Record<keyof Features | keyof Bonds, number>>;

/**
 * How much each feature counts in English. The set that these were learnt from has no titles and no paragraphs, so that
 * their weights are those known beforehand.
 */
const ENGLISH: Weighing = {
  near: 0.827,
  early: -0.201,
  firstParagraph: 0,
  longAndNear: 0.497,
  speechEarly: -0.991,
  lengthSquared: -0.202,
  lengthLogarithm: -0.159,
  distinct: 0.587,
  density: -1.293,
  number: 0.414,
  firstPerson: 0.058,
  leans: -0.408,
  centroid: 1.573,
  recurrence: 0.281,
  title: 1.5,
  likeLead: 0.278,
  beyondLead: 0.385,
  similar: -1.335,
  next: 0.267,
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
      near: 0.725,
      early: 1.021,
      firstParagraph: -0.514,
      longAndNear: 1.308,
      speechEarly: -1.388,
      lengthSquared: -0.26,
      lengthLogarithm: 0.316,
      distinct: 1.175,
      density: -1.092,
      number: 0.006,
      firstPerson: -0.283,
      leans: -0.23,
      centroid: 0.233,
      recurrence: 0.03,
      title: 0.773,
      likeLead: 0.523,
      beyondLead: 0.294,
      similar: -0.846,
      next: 0.226,
      sameParagraph: 0.527,
    },
    explanations: {
      near: 0.277,
      early: 0.282,
      firstParagraph: -0.478,
      longAndNear: 1.036,
      speechEarly: -1.617,
      lengthSquared: -0.241,
      lengthLogarithm: 0.27,
      distinct: 0.794,
      density: -1.055,
      number: 0.06,
      firstPerson: 0.035,
      leans: -0.635,
      centroid: -0.712,
      recurrence: 0.179,
      title: 2.074,
      likeLead: 0.369,
      beyondLead: 0.472,
      similar: -2.307,
      next: 0.146,
      sameParagraph: 0.519,
    },
  },
  en: { reports: ENGLISH, explanations: ENGLISH },
} as const satisfies Record<"id" | "en", Record<"reports" | "explanations", Weighing>>;

/** How many words a summary of each length comes near to. */
export const LENGTH_WORDS = { short: 40, medium: 80, long: 160 } as const;

/** How much nearness to a topic, from 0 to 1, counts beside the rest. */
export const TOPIC_WEIGHT = 6;
