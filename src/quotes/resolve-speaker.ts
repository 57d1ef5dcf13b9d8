import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import { fold } from "../text/fold.ts";
import { sliceOf } from "../text/span.ts";
import { wordsIn } from "../text/words.ts";
import type { Known } from "./discourse.ts";
import { ROLE_HEADS } from "./name-words.ts";
import type { People, Person } from "./people.ts";
import { PRONOUNS } from "./pronouns.ts";
import type { Basis, Speaker } from "./quote.ts";
import { excerptIn, type ParagraphReading, type Reading } from "./reading.ts";
import { DETERMINERS } from "./small-words.ts";
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
  readonly focus: Known | undefined;
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
      return person && named(person, excerpt, scene);
    }
    case "pronoun":
      return pointedBack(excerpt, scene, PRONOUNS.get(mention.word) === "many");
    case "described":
      return described(mention.words, mention.pointsBack, excerpt, scene);
    case "several":
      return undefined;
  }
}

function named(person: Person, mention: Excerpt, scene: Scene): Resolved {
  const role = roleOf(person, scene.reading);
  const known = { name: person.name, person, mention, many: false, ...(role ? { role } : {}) };
  return { speaker: speakerFrom(known, mention), known };
}

function speakerFrom({ name, role }: Known, mention: Excerpt): Speaker {
  return { name, mention, ...(role ? { role } : {}) };
}

function roleOf({ role }: Person, reading: Reading): Excerpt | undefined {
  const at = role && reading.paragraphs[role.paragraph];
  return at && role ? excerptIn(reading, at, role.span) : undefined;
}

/** Whom the focus makes of a word that points back: one person, or for "they" a body or a group. */
export function pointedBack(mention: Excerpt, { focus }: Scene, many: boolean): Resolved | undefined {
  if (!focus || (many && !focus.many && focus.person?.kind !== "body")) return undefined;
  return {
    speaker: speakerFrom(focus, mention),
    known: focus,
    basis: { kind: "pronoun", paragraph: focus.mention.paragraph.number },
  };
}

function described(
  words: readonly string[],
  pointsBack: boolean,
  mention: Excerpt,
  scene: Scene,
): Resolved | undefined {
  if (pointsBack) return pointedBack(mention, scene, false);
  const matter = words.filter((word) => !DETERMINERS.has(word));
  const isNew = INDEFINITE.has(words[0] ?? "");
  const holder = isNew ? undefined : holderOf(matter, scene);
  if (holder) return named(holder, mention, scene);
  if (!isNew && leads(matter, scene)) return pointedBack(mention, scene, false);
  const known = { name: wordsOf(mention), mention, many: isMany(words) };
  return { speaker: { name: known.name, mention }, known };
}

/** Determiners that introduce somebody not named before. */
const INDEFINITE: ReadonlySet<string> = new Set(
  "seorang salah sebuah para sejumlah beberapa sebagian banyak a an one some several many another two three".split(
    " ",
  ),
);

/** The only person to whom the article gives an office that holds all words of this description. */
function holderOf(words: readonly string[], { reading, people, focus }: Scene): Person | undefined {
  if (!words.some((word) => ROLE_HEADS.has(word))) return undefined;
  const holders = people.everybody.filter((person) => {
    const role = roleOf(person, reading);
    const given = role ? wordsIn(fold(wordsOf(role))).map(({ text }) => text) : [];
    return words.every((word) => given.includes(word));
  });
  if (holders.length > 1) return holders.find((person) => person === focus?.person);
  return holders[0];
}

/** Heads of countries and bodies, whom news calls by their office and country alone: "pemimpin Rusia". */
const LEADERS: ReadonlySet<string> = new Set(
  "pemimpin presiden kanselir raja ratu leader president chancellor king queen".split(" "),
);

/**
 * Whether "pemimpin Rusia" can mean the person whom the text is about: nobody has another office, and a sentence that
 * names that person names the country too.
 */
function leads(words: readonly string[], { reading, focus }: Scene): boolean {
  const [head, country] = words;
  const person = focus?.person;
  if (
    words.length !== 2 ||
    !head ||
    !country ||
    !LEADERS.has(head) ||
    person?.kind !== "person" ||
    person.role
  )
    return false;
  return person.mentions.some(({ paragraph, nameFrom }) => {
    const at = reading.paragraphs[paragraph];
    const sentence = at?.tokens[nameFrom]?.sentence;
    const span = at?.paragraph.sentences[sentence ?? 0];
    return (
      at !== undefined &&
      span !== undefined &&
      wordsIn(fold(sliceOf(at.paragraph.text, span))).some(({ text }) => text === country)
    );
  });
}

function isMany(words: readonly string[]): boolean {
  return words[0] === "para" || words.includes("massa") || words.includes("sejumlah");
}
