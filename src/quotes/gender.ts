import { MENS_NAMES, WOMENS_NAMES } from "./first-names.ts";
import type { Person } from "./people.ts";
import type { Reading } from "./reading.ts";

export type Gender = "man" | "woman";

/** Titles, offices and kin that only men, and only women, bear in English news; folded, without a stop. */
const MANS: ReadonlySet<string> = new Set(
  "mr sir lord king prince husband father son brother uncle congressman councilman businessman spokesman actor chairman pope bak pak bapak".split(
    " ",
  ),
);
const WOMANS: ReadonlySet<string> = new Set(
  "mrs ms miss dame lady queen princess wife mother daughter sister aunt congresswoman councilwoman businesswoman spokeswoman actress chairwoman bu ibu nyonya".split(
    " ",
  ),
);

/** Somebody quoted often is not read anew for each quotation. */
const known = new WeakMap<Person, Gender | "neither">();

/** Whether an article shows somebody to be a man or a woman, by a title, an office or a given name; nothing where it shows neither, or both. */
export function genderOf(person: Person, reading: Reading): Gender | undefined {
  const gender = known.get(person) ?? readGender(person, reading) ?? "neither";
  known.set(person, gender);
  return gender === "neither" ? undefined : gender;
}

function readGender({ name, mentions, kind }: Person, { paragraphs }: Reading): Gender | undefined {
  if (kind !== "person") return undefined;
  const words = mentions.flatMap(({ paragraph, from, nameFrom }) =>
    (paragraphs[paragraph]?.tokens.slice(from, nameFrom) ?? []).map(({ folded }) =>
      folded.replaceAll(".", ""),
    ),
  );
  const [first = ""] = name.toLowerCase().split(" ");
  const isMan = words.some((word) => MANS.has(word)) || MENS_NAMES.has(first);
  const isWoman = words.some((word) => WOMANS.has(word)) || WOMENS_NAMES.has(first);
  if (isMan === isWoman) return undefined;
  return isMan ? "man" : "woman";
}
