import { genderInWords, genderOfName, type Gender } from "./gender-words.ts";
import type { Person } from "./people.ts";
import type { Reading } from "./reading.ts";

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
    (paragraphs[paragraph]?.tokens.slice(from, nameFrom) ?? []).map(({ folded }) => folded),
  );
  const [first = ""] = name.toLowerCase().split(" ");
  const shown = new Set([genderInWords(words), genderOfName(first)].filter((each) => each !== undefined));
  const [gender] = shown;
  return shown.size === 1 ? gender : undefined;
}
