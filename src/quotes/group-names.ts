import { genderOfName } from "./gender-words.ts";
import type { NameMention } from "./name-mention.ts";
import { isAcronym } from "./office-token.ts";

/** Mentions of one name, the first its fullest form. */
type Group = NameMention[];

/** As many full names as a short form is compared with: an article that shares a word among more is a list. */
const COMPARED = 64;

/**
 * Groups mentions by name: a shorter form belongs to the full form that holds its words in the same order. Where several
 * full forms hold it, the only one that was named in the same paragraph or the one before is meant; where that does not
 * decide, or the form is a surname that they share, it stays by itself, for "Budi" is never wrong.
 */
export function groupNames(mentions: readonly NameMention[]): readonly (readonly NameMention[])[] {
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  for (const mention of mentions.toSorted((a, b) => b.words.length - a.words.length)) {
    const candidates = (byWord.get(longestOf(mention.words)) ?? []).slice(0, COMPARED);
    const group = theOne(
      candidates.filter(([full]) => full && isFormOf(mention, full)),
      mention,
    );
    if (group) group.push(mention);
    else {
      const own = [mention];
      groups.push(own);
      for (const key of keysOf(mention)) byWord.set(key, withGroup(byWord.get(key), own));
    }
  }
  return groups;
}

function withGroup(groups: Group[] | undefined, group: Group): Group[] {
  if (!groups) return [group];
  groups.push(group);
  return groups;
}

/** The word by which a mention is looked up: an initial would find too much. */
function longestOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

function keysOf({ kind, words }: NameMention): ReadonlySet<string> {
  return new Set(kind === "body" && words.length > 1 ? [...words, initialsOf(words)] : words);
}

function isFormOf(mention: NameMention, full: NameMention): boolean {
  if (mention.kind !== full.kind && (mention.words.length > 1 || isAcronym(mention.name))) return false;
  if (full.kind === "body")
    return mention.words.join(" ") === full.words.join(" ") || isAbbreviationOf(mention, full);
  const [only] = mention.words;
  if (mention.words.length === 1 && only !== undefined) return full.words.includes(only);
  let at = 0;
  for (const word of full.words) if (isSameWord(word, mention.words[at])) at++;
  return at === mention.words.length;
}

/** An initial stands for a word: "W." for "Wahyu". */
function isSameWord(full: string, short: string | undefined): boolean {
  return short !== undefined && (full === short || (short.length === 1 && full.startsWith(short)));
}

/** "KPK" for "Komisi Pemberantasan Korupsi". */
function isAbbreviationOf({ name, words }: NameMention, full: NameMention): boolean {
  return words.length === 1 && full.words.length > 1 && name === initialsOf(full.words).toUpperCase();
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

function theOne(named: readonly Group[], mention: NameMention): Group | undefined {
  const groups = named.filter((group) => mayBe(mention, group));
  const [first] = groups;
  if (mention.gender && named.length > 1 && groups.length === 1) return first;
  if (groups.length < 2) return first;
  if (isSharedSurname(mention, groups)) return undefined;
  const recent = groups.filter((group) =>
    group.some(({ paragraph, start }) => {
      const paragraphs = mention.paragraph - paragraph;
      return paragraphs === 1 || (paragraphs === 0 && start < mention.start);
    }),
  );
  const [nearest] = recent;
  return nearest && recent.length === 1 && !isOthersFirst(mention, nearest, groups) ? nearest : undefined;
}

/** Whether nothing shows one to be a man and the other a woman: "Mr Holm" is not Mette Holm. */
function mayBe({ gender }: NameMention, [full]: Group): boolean {
  const other = full?.gender ?? genderOfName(full?.words[0] ?? "");
  return !gender || !other || gender === other;
}

/** Whether a word is the last of several people's names, as a family's is: any of them may be called by it. */
function isSharedSurname({ words: [word, ...others] }: NameMention, groups: readonly Group[]): boolean {
  const bearers = groups.filter((group) =>
    group.some(({ kind, words }) => kind === "person" && words.length > 1 && words.at(-1) === word),
  );
  return others.length === 0 && bearers.length > 1;
}

/** Whether a word is the first of somebody else's name and a later one of the nearest: either may be meant. */
function isOthersFirst({ words: [word] }: NameMention, nearest: Group, groups: readonly Group[]): boolean {
  const isFirst = (group: Group): boolean => group[0]?.words[0] === word;
  return !isFirst(nearest) && groups.some(isFirst);
}
