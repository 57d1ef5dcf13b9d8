/** Signs that a stretch of text may hold an answer, each a bit. The question's own words are no signs. */
export const EVIDENCE = {
  /** A name that the question does not mention. */
  name: 1,
  /** Two words of such a name in a row. */
  fullName: 2,
  /** Such a name after a word that leads to places. */
  nameOfPlace: 4,
  /** Such a name that is known as a place's. */
  place: 8,
  /** A word that names of bodies and firms have. */
  body: 16,
  /** Such a name right after the kind of thing asked for: "pulau" and "Makassar". */
  ofKind: 32,
  time: 64,
  /** A day of a month. */
  day: 128,
  /** The time of a day. */
  clock: 256,
  figure: 512,
  /** A figure before the thing that is to be counted, and right before it. */
  counted: 1024,
  countedNext: 2048,
  /** A figure with a unit that the question asks for. */
  unit: 4096,
  reason: 8192,
  report: 16_384,
  /** A reporting word near a name that the question mentions. */
  saidByAsked: 32_768,
  copula: 65_536,
  /** Says behind a name that the question mentions who that is ("Rahmat, ketua panitia"), or before it ("ketua panitia Rahmat"). */
  described: 131_072,
  titled: 262_144,
  /** Opens with what somebody is in place of the name: "Politikus itu …". */
  epithet: 524_288,
} as const;

/** What a stretch of text has to answer with. */
export interface Evidence {
  /** Bits of {@link EVIDENCE}. */
  readonly signs: number;
  /** Words of names that the question does not mention. */
  readonly newNames: number;
}
