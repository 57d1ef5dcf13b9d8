import type { NameMention } from "./name-mention.ts";
import { isAcronym } from "./split-run.ts";
import type { Token } from "./token.ts";

/** Another name of somebody, as the article introduces it. */
export interface Alias {
  readonly of: NameMention;
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** Words between a name and another of the same person: "Danang yang akrab disapa Dani", "X alias Y". Folded. */
const LINKS: ReadonlySet<string> = new Set(
  "alias yang akrab biasa kerap disapa dipanggil disebut sapaan panggilan dikenal sebagai dengan nama also known as nicknamed aka a.k.a".split(
    " ",
  ),
);
const STRONG: ReadonlySet<string> = new Set(
  "alias disapa dipanggil sapaan panggilan known nicknamed aka a.k.a".split(" "),
);

/** The other names that a paragraph gives: in a bracket after the name, or after "alias" and "akrab disapa". */
export function findAliases(tokens: readonly Token[], names: readonly NameMention[]): readonly Alias[] {
  return names.flatMap((name, index) => [
    ...inBrackets(tokens, name),
    ...linked(tokens, name, names[index + 1]),
  ]);
}

/** "Bank Indonesia (BI)", "Saifullah Yusuf (Gus Ipul)", "Kementerian Luar Negeri (Kemlu) Iran". */
function inBrackets(tokens: readonly Token[], name: NameMention): readonly Alias[] {
  const within = tokens.findIndex(
    ({ kind }, at) => at > name.nameFrom && at <= name.to && kind === "bracket",
  );
  const bracket = tokens[within];
  if (!bracket) return [];
  const inner = bracket.folded.slice(1, -1).trim().split(/\s+/u);
  const written = bracket.text.slice(1, -1).trim().split(/\s+/u);
  const isName = written.length <= 3 && written.every((word) => /^\p{Lu}[\p{L}.'-]*$/u.test(word));
  if (!isName || (name.kind === "person" && written.some(isAcronym))) return [];
  const after = tokens.slice(within + 1, name.to).filter(({ kind }) => kind === "word");
  return [
    { of: name, words: [...inner.map((word) => word.toLowerCase()), ...after.map(({ folded }) => folded)] },
  ];
}

function linked(
  tokens: readonly Token[],
  name: NameMention,
  next: NameMention | undefined,
): readonly Alias[] {
  if (!next || next.from - name.to > 5 || next.from <= name.to) return [];
  const between = tokens.slice(name.to, next.from).filter(({ text }) => text !== ",");
  const isLink =
    between.length > 0 &&
    between.every(({ folded }) => LINKS.has(folded)) &&
    between.some(({ folded }) => STRONG.has(folded));
  if (!isLink) return [];
  const isReversed = between.some(({ folded }) => folded === "sapaan" || folded === "panggilan");
  return isReversed && next.words.length > name.words.length
    ? [{ of: next, words: name.words }]
    : [{ of: name, words: next.words }];
}
