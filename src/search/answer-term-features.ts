import type { BestView } from "./best-view.ts";
import type { QueryTerm } from "./query.ts";

/**
 * What a question's terms say of an answer being in the best passage, by what they are: how many there are, how many of
 * them the passage lacks with its title and heading, what these weigh, and how many no passage of that language has. A name
 * that is lacking tells more than a verb, for which an article may have another.
 */
export const ANSWER_TERM_FEATURES = {
  names: (best) => asked(best, isName),
  namesLacked: (best) => lacked(best, isName),
  namesLackedWeight: (best) => lackedWeight(best, isName),
  namesNowhere: (best) => nowhere(best, isName),
  figures: (best) => asked(best, isFigure),
  figuresLacked: (best) => lacked(best, isFigure),
  figuresLackedWeight: (best) => lackedWeight(best, isFigure),
  figuresNowhere: (best) => nowhere(best, isFigure),
  verbs: (best) => asked(best, isVerb),
  verbsLacked: (best) => lacked(best, isVerb),
  verbsLackedWeight: (best) => lackedWeight(best, isVerb),
  verbsNowhere: (best) => nowhere(best, isVerb),
  asking: (best) => asked(best, isAsking),
  askingLacked: (best) => lacked(best, isAsking),
  askingLackedWeight: (best) => lackedWeight(best, isAsking),
  askingNowhere: (best) => nowhere(best, isAsking),
  others: (best) => asked(best, isOther),
  othersLacked: (best) => lacked(best, isOther),
  othersLackedWeight: (best) => lackedWeight(best, isOther),
  othersNowhere: (best) => nowhere(best, isOther),
} as const satisfies Readonly<Record<string, (best: BestView) => number>>;

type IsMeant = (term: QueryTerm) => boolean;

const isName: IsMeant = (term) => term.isName;
const isFigure: IsMeant = ({ sort }) => sort === "figure" || sort === "time";
const isVerb: IsMeant = ({ sort }) => sort === "verb";
const isAsking: IsMeant = ({ sort }) => sort === "asking";
const isOther: IsMeant = ({ sort }) => sort === "other";

/** By this a weight is divided, so that it is of the size of a count. */
const RARE = 5;

function asked({ view: { asking } }: BestView, isMeant: IsMeant): number {
  return asking.terms.filter(isMeant).length;
}

function nowhere({ view: { asking } }: BestView, isMeant: IsMeant): number {
  return asking.terms.filter((term) => isMeant(term) && term.stems.size === 0).length;
}

function lacked({ view: { asking, all } }: BestView, isMeant: IsMeant): number {
  return asking.terms.reduce((sum, term, at) => (isMeant(term) ? sum + 1 - (all.shares[at] ?? 0) : sum), 0);
}

function lackedWeight({ view: { asking, all } }: BestView, isMeant: IsMeant): number {
  return asking.terms.reduce(
    (sum, term, at) => (isMeant(term) ? sum + (term.weight / RARE) * (1 - (all.shares[at] ?? 0)) : sum),
    0,
  );
}
