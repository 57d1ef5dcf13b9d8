import type { Discourse, Known } from "./discourse.ts";
import { genderOf } from "./gender.ts";
import type { NameMention } from "./name-mention.ts";
import type { Place, Sentence } from "./place.ts";
import { leadingSubject } from "./subject-at-start.ts";

/**
 * What is remembered after a sentence without speech that names somebody else: in English "he said" behind it could mean
 * either, unless the sentence begins with whoever was meant so far. Katanya goes on with whoever spoke last.
 */
export function withoutRivalled(place: Place, sentence: Sentence, discourse: Discourse): Discourse {
  const { human, focus } = discourse;
  if (place.reading.article.language !== "en" || !human) return discourse;
  if (leadingSubject(place.view, sentence.from, sentence.to)?.kind === "pronoun") return discourse;
  if (!namesRival(place, sentence, human)) return discourse;
  return { ...discourse, human: undefined, focus: focus === human ? undefined : focus };
}

/** Whether tokens name somebody other than the one meant so far, and the same pronoun could mean both. */
export function namesRival(place: Place, { from, to }: Sentence, human: Known): boolean {
  for (let at = from; at < to; at++) {
    const name = place.view.nameFrom(at);
    if (name?.kind === "person" && isRival(place, name, human)) return true;
  }
  return false;
}

function isRival({ people, reading }: Place, name: NameMention, human: Known): boolean {
  const person = people.personOf(name);
  if (!person || person === human.person || (name.words.length === 1 && !person.isPersonal)) return false;
  const gender = genderOf(person, reading);
  return !gender || !human.gender || gender === human.gender;
}
