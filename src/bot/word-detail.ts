import type { Text } from "./languages.ts";

/** What is said of a source that cannot be read, in English, and the same in Indonesian. A YAML parser's own words stay English. */
const INDONESIAN: readonly (readonly [english: string, indonesian: string])[] = [
  ["bytes of at most", "bita, paling banyak"],
  ["the closing --- is missing", "--- penutupnya tidak ada"],
  ["it must be a list of fields", "harus berupa daftar isian"],
  ["must be a full http or https address", "harus alamat http atau https yang lengkap"],
  ["must be text", "harus berupa teks"],
  ["must be like", "harus seperti"],
  ["must be id or en", "harus id atau en"],
  ["is empty", "kosong"],
];

/** In brackets, behind a blank; empty if there is nothing more to say. */
export function wordDetail(detail: string | undefined): Text {
  if (detail === undefined) return { en: "", id: "" };
  const indonesian = INDONESIAN.reduce((said, [en, id]) => said.replace(en, id), detail);
  return { en: ` (${detail})`, id: ` (${indonesian})` };
}
