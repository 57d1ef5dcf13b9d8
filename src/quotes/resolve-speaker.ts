import type { Excerpt } from "../articles/excerpt.ts";
import type { Discourse, Known } from "./discourse.ts";
import type { Gender } from "./gender-words.ts";
import { genderOf } from "./gender.ts";
import { meaningOf } from "./meaning-of.ts";
import { isAcronym } from "./office-token.ts";
import type { People, Person } from "./people.ts";
import { PRONOUNS } from "./pronouns.ts";
import type { Basis, Speaker } from "./quote.ts";
import { excerptIn, type ParagraphReading, type Reading } from "./reading.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** Who a mention is, and how that is known. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly basis?: Basis;
  readonly known: Known;
}

/** What resolving needs besides the mention. */
export interface Scene {
  readonly reading: Reading;
  readonly people: People;
  /** Whom a pronoun would mean here. */
  readonly discourse: Discourse;
}

/** Finds out whom a mention means; nothing where the article does not say, for a wrong name is worse than none. */
export function resolveSpeaker(
  mention: SpeakerMention,
  at: ParagraphReading,
  scene: Scene,
): Resolved | undefined {
  const excerpt = excerptIn(scene.reading, at, mention.span);
  switch (mention.kind) {
    case "named": {
      const person = scene.people.personOf(mention.name);
      return person && stated(knownPerson(person, excerpt, scene.reading));
    }
    case "pronoun":
      return pointedBack(meantBy(mention.word, scene.discourse, at), excerpt);
    case "described": {
      const meaning = meaningOf(mention, excerpt, scene);
      switch (meaning.kind) {
        case "holder":
          return stated(knownPerson(meaning.person, excerpt, scene.reading));
        case "focus":
          return pointedBack(meaning.known, excerpt);
        case "itself":
          return stated(meaning.known);
      }
    }
    case "several":
      return undefined;
  }
}

/** Somebody named, with the office that the article gives. */
function knownPerson(person: Person, mention: Excerpt, reading: Reading): Known {
  const at = person.role && reading.paragraphs[person.role.paragraph];
  const role = at && person.role ? excerptIn(reading, at, person.role.span) : undefined;
  const isHuman = person.kind === "person";
  const gender = genderOf(person, reading);
  return {
    name: person.name,
    person,
    mention,
    number: isHuman ? "one" : "many",
    isHuman,
    ...(gender ? { gender } : {}),
    ...(role ? { role } : {}),
  };
}

/**
 * Whom a pronoun means: "dia", "she" and -nya somebody, "they" a body or a group. After an acronym -nya could mean that one,
 * for some people go by theirs.
 */
function meantBy(
  word: string,
  { focus, human, man, woman }: Discourse,
  at: ParagraphReading,
): Known | undefined {
  const gender = GENDERED.get(word);
  if (gender && human && !human.person && !human.gender && (gender === "man" ? man : woman)) return undefined;
  if (gender && human?.gender && human.gender !== gender) {
    const other = gender === "man" ? man : woman;
    return other && at.paragraph.number - other.mention.paragraph.number <= EXCHANGE ? other : undefined;
  }
  if (PRONOUNS.get(word) === "many") return focus?.number === "one" ? undefined : focus;
  if (PRONOUNS.has(word)) return human;
  if (focus?.isHuman !== false) return focus;
  return isAcronym(focus.name) ? undefined : human;
}

/** As many paragraphs back as "she" means a woman who was named before a man was. */
const EXCHANGE = 2;

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ["he", "man"],
  ["she", "woman"],
]);

function stated(known: Known): Resolved {
  return { speaker: speakerOf(known, known.mention), known };
}

/** An earlier speaker under a mention that only points back. */
function pointedBack(known: Known | undefined, mention: Excerpt): Resolved | undefined {
  if (!known) return undefined;
  const basis = { kind: "pronoun", paragraph: known.mention.paragraph.number } as const;
  return { speaker: speakerOf(known, mention), known, basis };
}

/** Somebody known as the speaker of a quotation that refers to them by a mention. */
export function speakerOf({ name, role }: Known, mention: Excerpt): Speaker {
  return { name, mention, ...(role ? { role } : {}) };
}
