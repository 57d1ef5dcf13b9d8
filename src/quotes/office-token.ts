import { isBodyName } from "./bodies.ts";
import { BODY_HEADS, OFFICE_WORDS, ROLE_HEADS, TITLES } from "./name-words.ts";
import type { Token } from "./token.ts";

/** Numbers of regions and classes; the "I" of Balinese names stands before another capital. */
const ROMAN = /^(?:[IVXL]{2,}|V|X)$/u;

/** Nouns of doing, of which departments are made: "Penempatan", "Perlindungan", "Kesehatan". */
const DEED = /^(?:pe(?:ng|ny|m|n|r|l)|ke)\p{L}{3,}an$/u;

/** Quarters of the sky, which are first names too where no office or place stands before them. */
const QUARTERS: ReadonlySet<string> = new Set("timur barat utara selatan".split(" "));

/** Whether a word that goes on within offices begins a name here: "pelatih Timnas Uzbekistan, Timur Kapadze". */
export function isQuarterAsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const stands = before?.kind !== "word" || !before.capital || before.sentence !== tokens[at]?.sentence;
  return QUARTERS.has(tokens[at]?.folded ?? "") && stands && tokens[at + 1]?.capital === true;
}

/** Offices that are first names too, and those whose office goes on with them: "Majelis Hakim"; folded. */
const BOTH: ReadonlySet<string> = new Set(["imam", "hakim"]);
const OF_BOTH: ReadonlySet<string> = new Set(
  "majelis mahkamah ketua wakil anggota calon mantan para dewan seorang the dan".split(" "),
);

/** Words that an imam's office goes on with; folded. */
const OF_IMAM: ReadonlySet<string> = new Set(["besar", "masjid"]);

/** Whether an office is a first name here, behind another office: "Menteri Pertanian Imam Wibowo", "wartawan Hakim Amsari". */
export function isOfficeAsName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital || !BOTH.has(token.folded) || before?.kind !== "word") return false;
  const next = tokens[at + 1];
  if (token.folded === "imam" && next?.capital !== true)
    return !OF_BOTH.has(before.folded) && !OF_IMAM.has(next?.folded ?? "");
  return !OF_BOTH.has(before.folded) && isOfficeToken(before) && tokens[at + 1]?.capital === true;
}

const DOMAIN = /\.(?:com|id|net|org|go|tv)$/u;

/** Whether a token is of an office or a body, and so of no person's name: an office, a courtesy, a body, a number. */
export function isOfficeToken(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind !== "word" ||
    isRoman(token) ||
    isRoleToken(token) ||
    OFFICE_WORDS.has(token.folded) ||
    BODY_HEADS.has(token.folded) ||
    isBodyName(token.folded) ||
    DEED.test(token.folded) ||
    DOMAIN.test(token.folded) ||
    isAcronym(token.text)
  );
}

/** Offices and bodies that "Agung" goes on; anywhere else it is a first name. */
const SUPREME: ReadonlySet<string> = new Set("jaksa hakim mahkamah kejaksaan pengadilan masjid".split(" "));

/** Whether a token is of an office or a body behind the one before it: "Jaksa Agung" is an office, "Agung" a name. */
export function isOfficeBehind(before: Token | undefined, token: Token | undefined): boolean {
  const isName = token?.folded === "agung" && !SUPREME.has(before?.folded ?? "");
  return !isName && isOfficeToken(token);
}

/** Whether a token says what somebody is: an office, a rank, a courtesy. */
export function isRoleToken(token: Token | undefined): boolean {
  return token?.kind === "word" && (ROLE_HEADS.has(token.folded) || isTitle(token));
}

/** A courtesy, a rank or a degree before a name: "Pak", "AKBP", "dr." */
export function isTitle({ folded }: Token): boolean {
  return TITLES.has(folded.replaceAll(".", ""));
}

/** A Roman number. */
export function isRoman({ text }: Token): boolean {
  return ROMAN.test(text);
}

/** Capitals throughout, as bodies abbreviate themselves; initials of a person are single. */
export function isAcronym(text: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&-]{2,}$|^\p{Lu}(?:\.\p{Lu})+$/u.test(text);
}
