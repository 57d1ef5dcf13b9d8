import type { Cue } from "./cue-at.ts";
import { cueWord } from "./cue-word.ts";
import type { Discourse, Known } from "./discourse.ts";
import { isAcronym } from "./office-token.ts";
import { opensSentence } from "./opens-sentence.ts";
import type { Place } from "./place.ts";
import { PRONOUNS } from "./pronouns.ts";
import { GOES_ON } from "./reporting-words.ts";
import { namesRival } from "./rivals.ts";
import { SUBJECT_REACH } from "./segments.ts";
import type { ParagraphView } from "./sentence-view.ts";

/** Whom a pronoun can mean by its place and its verb: "imbuhnya" goes on with whoever spoke last. */
export function discourseFor(attribution: Cue, place: Place, discourse: Discourse): Discourse {
  const { at, view } = place;
  if (isOpening(view, attribution)) return { ...discourse, human: personMeant(discourse) };
  if (isRivalled(place, attribution, discourse))
    return { ...discourse, human: undefined, man: undefined, woman: undefined };
  const { speaker } = discourse;
  if (discourse.human || !speaker || !GOES_ON.has(cueWord(at, attribution.cue))) return discourse;
  return { ...discourse, focus: discourse.focus ?? speaker, human: speaker.isHuman ? speaker : undefined };
}

/** Whether somebody else is named ahead of an English pronoun in its sentence: "Boyd noted what he called …". */
function isRivalled(place: Place, { mention }: Cue, { human }: Discourse): boolean {
  if (!human || mention.kind !== "pronoun" || place.reading.article.language !== "en") return false;
  const to = place.view.tokenAt(mention.span.start);
  return (
    to !== undefined &&
    namesRival(place, { from: Math.max(place.view.sentenceStart(to), to - SUBJECT_REACH), to }, human)
  );
}

/** Whom "ia" means at the beginning of a sentence. After an acronym it could be that one: some people go by theirs. */
function personMeant({ subject, human }: Discourse): Known | undefined {
  if (!subject || subject.isHuman) return subject ?? human;
  return isAcronym(subject.name) ? undefined : human;
}

/** Whether a pronoun, or a description that points back, begins its sentence. */
function isOpening(view: ParagraphView, { mention, cue }: Cue): boolean {
  const pointsBack =
    mention.kind === "pronoun"
      ? PRONOUNS.has(mention.word)
      : mention.kind === "described" && mention.pointsBack;
  if (!pointsBack || mention.span.start > cue.start) return false;
  const at = view.tokenAt(mention.span.start);
  return at !== undefined && opensSentence(view, at);
}
