/**
 * What speaks for a word of a run being the first of a person's name, in points. Set by hand on news read for the
 * purpose: `npm run bench:quotes` shows what a change does. Only their order matters much.
 */
export const NAME_WEIGHTS = {
  /** The run begins with it, in a run without and with an office. */
  opensRun: 4,
  opensOffice: 2.5,
  /** What stands before it: the end of an office; an office; a body's or a place's word by its use elsewhere; "PT". */
  afterEndOfOffice: 2.3,
  afterOffice: 2,
  afterBody: 1.5,
  afterNamingHead: -1,
  afterFirstOfBody: 0.4,
  /** A village's head is spoken of, and it must be the village; or the village stands right before it. */
  ofPlace: 0.4,
  afterPlace: 1.8,
  /** It is the last word, and what stands before it looks like its first name. */
  lastAlone: -1.5,
  /** By the number of words of the name, from none to four; more words than that. */
  byLength: [0, 0, 1.5, 1, -0.5],
  tooLong: -2,
  /** Words that the name would hold: an acronym, an office, a place after an office, a place by its use elsewhere. */
  acronym: -5,
  office: -3,
  place: -3,
  usedAsPlace: -1.5,
  bracket: -3,
  /** It is a common first name; the article calls somebody so; it calls somebody by a later word of the name. */
  firstName: 0.15,
  calledSo: 2.4,
  calledByLater: 0.75,
  /** The bracket behind it has its initials. */
  initials: 3,
  /** The whole name, or the body before it, stands by itself elsewhere. */
  phrase: 2,
  /** A word before it is what the article calls somebody. */
  leavesOutName: -2,
  /** Below `least` there is no name; below `sure` there is none if the holder's name follows after a comma. */
  least: 0,
  sure: 4.5,
} as const;
