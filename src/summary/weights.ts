/** What makes a sentence worth its place in a summary. Learnt by bench/learn-summary.ts. */
export const WEIGHTS = {
  near: 1.5,
  early: 1.5,
  title: 1.5,
  centroid: 0.75,
  keywords: 1,
  likeLead: -0.75,
  short: -0.25,
  long: -1,
  opensInQuotation: -0.75,
  firstPerson: -0.5,
  question: -0.25,
  opensOnPronoun: -0.25,
} as const satisfies Readonly<Record<string, number>>;

/** How many words each length is near to. */
export const LENGTH_WORDS = { short: 40, medium: 80, long: 160 } as const;

/** How much a sentence's score counts beside its nearness to the topic that was asked for. */
export const TOPIC_WEIGHT = 6;
