import type { NameMention } from "./name-mention.ts";
import { isAcronym } from "./office-token.ts";
import type { Token } from "./token.ts";

/** Another name of somebody, as the article introduces it. */
export interface Alias {
  readonly of: NameMention;
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** What finding aliases needs of a paragraph. */
export interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
}

/** Words between a name and another of the same person: "Danang yang akrab disapa Dani", "X alias Y". Folded. */
const LINKS: ReadonlySet<string> = new Set(
  (
    "alias yang akrab biasa kerap sering lebih disapa dipanggil disebut sapaan panggilan dikenal sebagai dengan nama pria wanita perempuan lelaki sosok ia dia beliau " +
    "also known as nicknamed aka a.k.a"
  ).split(" "),
);
const STRONG: ReadonlySet<string> = new Set(
  "alias disapa dipanggil sapaan panggilan known nicknamed aka a.k.a".split(" "),
);

/**
 * The other names that an article gives: in a bracket after the name, or after "alias" and "akrab disapa". One that does
 * not stand beside a name is the only person's whom the article has introduced with an office.
 */
export function findAliases(paragraphs: readonly NamedTokens[]): readonly Alias[] {
  const aliases: Alias[] = [];
  let last: NameMention | undefined;
  let introduced = new Set<string>();
  for (const { tokens, names } of paragraphs) {
    const here = new Set<string>();
    for (const [index, name] of names.entries()) {
      aliases.push(...inBrackets(tokens, name));
      const before = names[index - 1];
      const link = linkBefore(tokens, name, before?.to ?? 0);
      const of =
        link === "reversed" || (link === "linked" && before && isBeside(tokens, before, name))
          ? before
          : introduced.size < 2 || (before && isSameSentence(tokens, before, name))
            ? last
            : undefined;
      if (link !== "none" && of && of !== name) aliases.push(aliasOf(of, name, link));
      else if (name.kind === "person" && (name.role || !last?.role)) {
        last = name;
        if (name.role && name.words.length > 1) here.add(name.words.join(" "));
      }
    }
    if (here.size > 0) introduced = here;
  }
  return aliases;
}

/** "Bank Indonesia (BI)", "Saifullah Yusuf (Gus Ipul)", "Munafri 'Appi' Arifuddin", "Kementerian Luar Negeri (Kemlu) Iran". */
function inBrackets(tokens: readonly Token[], name: NameMention): readonly Alias[] {
  let within = name.nameFrom + 1;
  while (within <= name.to && tokens[within]?.kind !== "bracket") within++;
  if (within > name.to) return [];
  const bracket = tokens[within];
  if (!bracket) return [];
  const written = bracket.text.slice(1, -1).trim().split(/\s+/u);
  const isName = written.length <= 3 && written.every((word) => /^\p{Lu}[\p{L}.'-]*$/u.test(word));
  if (!isName || (name.kind === "person" && written.some(isAcronym))) return [];
  const after =
    name.kind === "body" ? tokens.slice(within + 1, name.to).filter(({ kind }) => kind === "word") : [];
  return [
    { of: name, words: [...written.map((word) => word.toLowerCase()), ...after.map(({ folded }) => folded)] },
  ];
}

/** Whether words of naming stand right before a name, and which way they point. */
function linkBefore(
  tokens: readonly Token[],
  name: NameMention,
  from: number,
): "none" | "linked" | "reversed" {
  let at = name.nameFrom - 1;
  let isStrong = false;
  let isReversed = false;
  while (at >= from && (tokens[at]?.text === "," || LINKS.has(tokens[at]?.folded ?? ""))) {
    const word = tokens[at]?.folded ?? "";
    isStrong ||= STRONG.has(word);
    isReversed ||= word === "sapaan" || word === "panggilan";
    at--;
  }
  if (!isStrong) return "none";
  return isReversed && at < from ? "reversed" : "linked";
}

function isSameSentence(tokens: readonly Token[], before: NameMention, name: NameMention): boolean {
  return tokens[before.nameFrom]?.sentence === tokens[name.nameFrom]?.sentence;
}

function isBeside(tokens: readonly Token[], before: NameMention, name: NameMention): boolean {
  return tokens
    .slice(before.to, name.nameFrom)
    .every(({ text, folded }) => text === "," || LINKS.has(folded));
}

/** "Ipul, sapaan akrab Saifullah Yusuf" names the fuller form last. */
function aliasOf(of: NameMention, name: NameMention, link: "linked" | "reversed"): Alias {
  return link === "reversed" && name.words.length > of.words.length
    ? { of: name, words: of.words }
    : { of, words: name.words };
}
