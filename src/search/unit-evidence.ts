import { MARK } from "./analysed-text.ts";
import { SIGN } from "./answer-signs.ts";
import type { Units, UnitSign } from "./measures.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** By what the texts of one vocabulary show that a figure has a unit which a question asks for. */
export interface UnitEvidence {
  /** Words around it, by the numbers of their forms. */
  readonly forms: ReadonlySet<number>;
  /** How it stands there, as bits of {@link MARK}. */
  readonly marks: number;
  /** What the word before it is, as bits of {@link SIGN}. */
  readonly before: number;
}

/** What each sign is in a text. */
const SHOWN: Readonly<Record<UnitSign, Pick<UnitEvidence, "marks" | "before">>> = {
  percent: { marks: MARK.percent, before: 0 },
  brackets: { marks: MARK.alone, before: 0 },
  currency: { marks: 0, before: SIGN.currency },
};

/** What to look for where a question asks for some units. */
export function unitEvidence({ words, signs }: Units, vocabulary: Vocabulary): UnitEvidence {
  return {
    forms: new Set(words.flatMap((form) => vocabulary.formNumber(form) ?? [])),
    marks: signs.reduce((bits, sign) => bits | SHOWN[sign].marks, 0),
    before: signs.reduce((bits, sign) => bits | SHOWN[sign].before, 0),
  };
}
