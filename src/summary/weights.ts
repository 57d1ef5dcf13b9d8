import type { Bonds } from "./bonds.ts";
import type { Features } from "./features.ts";

/** A weight for each feature and bond. */
export type Weighing = Readonly<Record<keyof Features | keyof Bonds, number>>;

const START: Weighing = {
  near: 1.5,
  early: 1.5,
  firstParagraph: 0,
  title: 1.5,
  centroid: 0.75,
  recurrence: 0.1,
  lengthSquared: -0.1,
  lengthLogarithm: 0,
  longAndNear: 0.1,
  distinct: 0,
  density: 0,
  number: 0,
  firstPerson: -0.5,
  leans: -0.25,
  speechEarly: -0.75,
  likeLead: 0,
  beyondLead: 0,
  similar: -0.75,
  next: 0,
  sameParagraph: 0,
};

/** How much each feature counts in articles that report and in articles that explain, by language. */
export const WEIGHTS = {
  id: { reports: START, explanations: START },
  en: { reports: START, explanations: START },
} as const satisfies Record<"id" | "en", Record<"reports" | "explanations", Weighing>>;

/** How many words a summary of each length comes near to. */
export const LENGTH_WORDS = { short: 40, medium: 80, long: 160 } as const;

/** How much nearness to a topic, from 0 to 1, counts beside the rest. */
export const TOPIC_WEIGHT = 6;
