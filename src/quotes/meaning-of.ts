import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import { fold } from "../text/fold.ts";
import { sliceOf } from "../text/span.ts";
import { wordsIn } from "../text/words.ts";
import type { Discourse, Known } from "./discourse.ts";
import { BODY_HEADS, ROLE_HEADS } from "./name-words.ts";
import { officeWords } from "./office-words.ts";
import type { People, Person } from "./people.ts";
import { isPluralOffice } from "./plural-office.ts";
import type { Reading } from "./reading.ts";
import { COLLECTIVES, DOCUMENTS } from "./reporting-words.ts";
import { ARTICLES, DETERMINERS, INDEFINITES } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** Whom a description means: the holder of the office, somebody named before, or whoever it describes and no name is given of. */
export type Meaning =
  | { readonly kind: "holder"; readonly person: Person }
  | { readonly kind: "focus"; readonly known: Known | undefined }
  | { readonly kind: "itself"; readonly known: Known };

interface Scene {
  readonly reading: Reading;
  readonly people: People;
  readonly discourse: Discourse;
}

/** Finds whom a description means. It is taken for a name of its own wherever the article leaves a doubt. */
export function meaningOf(
  { words, pointsBack }: Extract<SpeakerMention, { readonly kind: "described" }>,
  mention: Excerpt,
  scene: Scene,
): Meaning {
  const itself = { name: wordsOf(mention), mention, number: numberOf(words), isHuman: isHuman(words) };
  const { focus, human } = scene.discourse;
  const matter = words.filter((word) => !DETERMINERS.has(word)).flatMap(officeWords);
  if (focus && !focus.person && words.some((word) => ARTICLES.has(word)) && isCalled(focus, matter))
    return { kind: "focus", known: focus };
  if (words.some((word) => DOCUMENTS.has(word)) || INDEFINITES.has(words[0] ?? ""))
    return { kind: "itself", known: itself };
  if (pointsBack && itself.isHuman) return { kind: "focus", known: human };
  if (pointsBack && focus?.isHuman === false) return { kind: "focus", known: focus };
  const person = holderOf(matter, mention, scene);
  if (person) return { kind: "holder", person };
  return leads(matter, scene) ? { kind: "focus", known: human } : { kind: "itself", known: itself };
}

/** "Seorang saksi mata …" is "sang saksi" afterwards. */
function isCalled({ name }: Known, matter: readonly string[]): boolean {
  const words = officeWords(name);
  return matter.length > 0 && matter.every((word) => words.includes(word));
}

const SINGLE: ReadonlySet<string> = new Set("seorang salah satu sebuah sang si a an one".split(" "));
const PLURAL: ReadonlySet<string> = new Set(
  "para sejumlah beberapa sebagian banyak many several some massa masyarakat warga netizen warganet publik penonton rakyat people residents officials critics supporters".split(
    " ",
  ),
);

function numberOf(words: readonly string[]): Known["number"] {
  if (words.some((word) => SINGLE.has(word))) return "one";
  return words.some((word) => PLURAL.has(word) || isPluralOffice(word)) ? "many" : "open";
}

/** "Perusahaan itu" is no person, "politisi itu" no body. */
function isHuman(words: readonly string[]): boolean {
  return (
    words.some((word) => ROLE_HEADS.has(word) || word === "seorang") ||
    !words.some((word) => BODY_HEADS.has(word) || DOCUMENTS.has(word) || COLLECTIVES.has(word))
  );
}

/**
 * The only person to whom the article gives an office that holds all words of a description; of several the one whose
 * office is no more than these words ("Presiden" beside "Presiden Prancis"), or else the one whom the text is about. A
 * single word must be written as an office is, with a capital or "the": "jaksa" is not the Jaksa Agung.
 */
function holderOf(
  words: readonly string[],
  mention: Excerpt,
  { reading, people, discourse }: Scene,
): Person | undefined {
  const isOffice = words.length > 1 || /^(?:\p{Lu}|the )/u.test(wordsOf(mention));
  if (!words.some((word) => ROLE_HEADS.has(word))) return undefined;
  if (!isOffice) return onlyCalled(words, { reading, people });
  const offices = people.everybody
    .map((person) => ({ person, office: officeOf(person, reading) }))
    .filter(({ office }) => words.every((word) => office.includes(word)));
  const [holder] = offices;
  if (holder && offices.length === 1) return holder.person;
  const exact = offices.filter(({ office }) => office.length === words.length);
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.person : undefined;
  return offices.find(({ person }) => person === discourse.human?.person)?.person;
}

/** The only person before whose name the article writes just these words: "hakim Kusno", and then "hakim". */
function onlyCalled(
  words: readonly string[],
  { reading: { paragraphs }, people }: Pick<Scene, "reading" | "people">,
): Person | undefined {
  const called = people.everybody.filter(({ mentions }) =>
    mentions.some(({ role, paragraph }) => {
      const text = role && paragraphs[paragraph]?.paragraph.text;
      return role && text !== undefined && fold(sliceOf(text, role)) === words.join(" ");
    }),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The folded words of somebody's office. */
function officeOf({ role }: Person, { paragraphs }: Reading): readonly string[] {
  const text = role && paragraphs[role.paragraph]?.paragraph.text;
  return role && text !== undefined ? officeWords(sliceOf(text, role.span)) : [];
}

/** Heads of countries and bodies, whom news calls by their office and country alone: "pemimpin Rusia". */
const LEADERS: ReadonlySet<string> = new Set(
  "pemimpin presiden kanselir raja ratu leader president chancellor king queen".split(" "),
);

/**
 * Whether "pemimpin Rusia" can mean the person whom the text is about: the article gives that person no other office,
 * and a sentence that names the person names the country too.
 */
function leads(words: readonly string[], { reading, discourse }: Scene): boolean {
  const [head = "", country = ""] = words;
  const person = discourse.human?.person;
  if (words.length !== 2 || !LEADERS.has(head) || !person || person.role) return false;
  return person.mentions.some(({ paragraph: index, nameFrom }) => {
    const { paragraph, tokens } = reading.paragraphs[index] ?? {};
    const span = paragraph?.sentences[tokens?.[nameFrom]?.sentence ?? 0];
    return (
      paragraph !== undefined &&
      span !== undefined &&
      wordsIn(fold(sliceOf(paragraph.text, span))).some(({ text }) => text === country)
    );
  });
}
