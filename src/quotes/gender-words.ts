import { MENS_NAMES, WOMENS_NAMES } from "./first-names.ts";

export type Gender = "man" | "woman";

/** Titles, offices and kin that only men, and only women, bear; folded, without a stop. */
const MANS: ReadonlySet<string> = new Set(
  (
    "mr sir lord king prince husband father son brother uncle congressman councilman businessman spokesman actor chairman pope bak pak bapak " +
    "bang mas"
  ).split(" "),
);
const WOMANS: ReadonlySet<string> = new Set(
  (
    "mrs ms miss dame lady queen princess wife mother daughter sister aunt congresswoman councilwoman businesswoman spokeswoman actress chairwoman " +
    "bu ibu nyonya nona mbak mba"
  ).split(" "),
);

/** Whether the words before a name show a man or a woman; nothing where they show neither, or both. */
export function genderInWords(words: readonly string[]): Gender | undefined {
  const bare = words.map((word) => word.replaceAll(".", ""));
  return only(
    bare.some((word) => MANS.has(word)),
    bare.some((word) => WOMANS.has(word)),
  );
}

/** Whether a given name, folded, is a man's or a woman's. */
export function genderOfName(first: string): Gender | undefined {
  return only(MENS_NAMES.has(first), WOMENS_NAMES.has(first));
}

function only(isMan: boolean, isWoman: boolean): Gender | undefined {
  if (isMan === isWoman) return undefined;
  return isMan ? "man" : "woman";
}
