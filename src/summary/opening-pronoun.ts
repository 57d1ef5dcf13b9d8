/** Words that stand for a person or thing named before, where they open a sentence. */
const PRONOUNS: ReadonlySet<string> = new Set([
  ..."ia dia beliau mereka menurutnya baginya keduanya".split(" "),
  ..."he she they his her their him them it its".split(" "),
]);

const OPENING = /^[^\p{L}\p{N}]*(?<word>[\p{L}\p{N}’'-]+)(?:\s+(?<second>[\p{L}\p{N}’'-]+))?/u;

/** Whether a sentence opens on a pronoun, so that it says nothing without the sentence that names whom it means. */
export function opensOnPronoun(sentence: string): boolean {
  const { word = "", second = "" } = OPENING.exec(sentence)?.groups ?? {};
  const first = word.toLowerCase().replace(/['’].*$/u, "");
  return PRONOUNS.has(first) || (LEADING.has(first) && PRONOUNS.has(second.toLowerCase()));
}

/** Words that may stand before the pronoun: "menurut dia", "namun ia", "but he". */
const LEADING: ReadonlySet<string> = new Set(
  "menurut bagi namun tetapi tapi lalu kemudian karena sebab but and so then".split(" "),
);
