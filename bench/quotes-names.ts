import type { LabelledSpeaker } from "./quotes-set.ts";

/** Whether a found name is the speaker: the full name, an alias, or the same last name. Silence is right where nobody speaks. */
export function isSpeaker(speaker: LabelledSpeaker | null, name: string | null): boolean {
  if (speaker === null) return !name;
  const found = normal(name);
  if (found === "") return false;
  const forms = [speaker.canonical ?? "", ...speaker.aliases];
  if (forms.some((form) => normal(form) === found)) return true;
  const canonical = normal(speaker.canonical);
  if (speaker.kind === "role" && speaker.aliases.length === 0 && canonical !== "") {
    const shorter = Math.min(found.length, canonical.length);
    if (shorter >= 4 && (found.includes(canonical) || canonical.includes(found))) return true;
  }
  const last = lastName(name ?? "");
  if (last.length < 2 || NO_NAMES.has(last)) return false;
  return forms.some((form) => (/\p{Lu}/u.test(form) || speaker.kind === "role") && lastName(form) === last);
}

const NO_NAMES: ReadonlySet<string> = new Set(
  "ini itu tersebut said dia ia he she they it nya i we mereka beliau".split(" "),
);

/** A name as it is compared. */
export function normal(name: string | null): string {
  return (name ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[^\p{L}\p{N}' -]+/gu, " ")
    .replace(/(?:^|\s)'|'(?:\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

const DEGREE =
  /^(?:S\.?H|S\.?E|S\.?T|S\.?Sos|S\.?Pd|S\.?IP|S\.?Ag|M\.?H|M\.?M|M\.?Si|M\.?Kn|M\.?Pd|M\.?Sc|M\.?A|M\.?B\.?A|M\.?D|Ph\.?D|Sp\.?[A-Za-z-]{1,5}|[A-Z]{2,3})\.?$/u;

function lastName(name: string): string {
  const words = (name.split(",")[0] ?? "").trim().split(/\s+/u).filter(Boolean);
  while (words.length > 1 && DEGREE.test(words.at(-1) ?? "") && !/^[IVX]+$/u.test(words.at(-1) ?? ""))
    words.pop();
  return normal(words.join(" ")).split(" ").at(-1) ?? "";
}
