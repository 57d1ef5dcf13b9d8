import { sliceOf, type Span } from "../text/span.ts";
import type { Alias } from "./aliases.ts";
import { isNicknameOf } from "./is-nickname-of.ts";
import type { NameMention } from "./name-mention.ts";
import { fullerInTitle, type TitleWords } from "./title-names.ts";
import type { Token } from "./token.ts";

/** Somebody, or a body that speaks, whom the article names. */
export interface Person {
  /** The fullest form in the article or its title. */
  readonly name: string;
  /** The words of that form, folded. */
  readonly words: readonly string[];
  readonly kind: "person" | "body";
  /** Whether the article ever shows that the name is somebody's who can speak. */
  readonly isPersonal: boolean;
  /** Where the article first says who that is. */
  readonly role?: { readonly paragraph: number; readonly span: Span };
  /** All mentions, in order. */
  readonly mentions: readonly NameMention[];
}

/** The title of an article, and the words that its text writes small. */
export interface ArticleTitle {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly plain: ReadonlySet<string>;
}

/** Everybody whom an article names. */
export interface People {
  /** Whom a mention names; undefined where it fits two people equally well. */
  personOf(mention: NameMention): Person | undefined;
  readonly everybody: readonly Person[];
}

/**
 * Groups the mentions of an article into people: a shorter form belongs to the fullest form that holds its words in the
 * same order. Where several hold it, the one named last before it is meant.
 */
export function findPeople(
  mentions: readonly NameMention[],
  aliases: readonly Alias[],
  title: ArticleTitle,
): People {
  const titleWords = { ...title, named: new Set(mentions.flatMap(({ words }) => words)) };
  const groups = joinNicknames(joinAliases(groupByName(mentions), aliases));
  const people = new Map<NameMention, Person>();
  const everybody: Person[] = [];
  for (const group of groups) {
    const person = personFrom(group, { ...titleWords, text: title.text });
    everybody.push(person);
    for (const mention of group) people.set(mention, person);
  }
  return { everybody, personOf: (mention) => people.get(mention) };
}

function groupByName(mentions: readonly NameMention[]): readonly (readonly NameMention[])[] {
  const groups: NameMention[][] = [];
  const longestFirst = mentions.toSorted((a, b) => b.words.length - a.words.length);
  const leaders: {
    readonly words: readonly string[];
    readonly group: NameMention[];
    readonly kind: NameMention["kind"];
  }[] = [];
  for (const mention of longestFirst) {
    const fitting = leaders.filter(({ words, kind }) => isShortFormOf(mention, { words, kind }));
    const leader = nearest(fitting, mention);
    if (leader) leader.group.push(mention);
    else {
      const group = [mention];
      groups.push(group);
      leaders.push({ words: mention.words, group, kind: mention.kind });
    }
  }
  return groups.map((group) => group.toSorted(inOrder));
}

/** Joins those who are named once by one name and then by the other; the name to which the other was given stays first. */
function joinAliases(
  groups: readonly (readonly NameMention[])[],
  aliases: readonly Alias[],
): readonly (readonly NameMention[])[] {
  let joined = groups;
  for (const { of, words } of aliases) {
    const known = joined.find((group) => group.includes(of));
    const other = joined.find(
      (group) => group !== known && group.every((mention) => isWithin(mention.words, words)),
    );
    if (known && other)
      joined = [...joined.filter((group) => group !== known && group !== other), [...known, ...other]];
  }
  return joined;
}

/** Joins a short name that the article never explains to the only person whose full name it is made of. */
function joinNicknames(groups: readonly (readonly NameMention[])[]): readonly (readonly NameMention[])[] {
  let joined = groups;
  for (const group of groups) {
    const [first] = group;
    const nickname = first?.words.length === 1 ? first.name : undefined;
    if (nickname === undefined || group.some(({ words }) => words.length > 1)) continue;
    const bearers = joined.filter((other) =>
      other.some(({ kind, words }) => kind === "person" && isNicknameOf(nickname, words)),
    );
    const [bearer] = bearers;
    if (bearer && bearers.length === 1 && bearer !== group)
      joined = [...joined.filter((other) => other !== group && other !== bearer), [...bearer, ...group]];
  }
  return joined;
}

function isWithin(words: readonly string[], alias: readonly string[]): boolean {
  return words.every((word) => alias.includes(word));
}

function inOrder(a: NameMention, b: NameMention): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

function isShortFormOf(mention: NameMention, full: Pick<NameMention, "words" | "kind">): boolean {
  if (mention.kind !== full.kind && mention.words.length > 1) return false;
  if (full.kind === "body")
    return mention.words.join(" ") === full.words.join(" ") || isInitials(mention, full);
  if (mention.words.length === 1 && mention.words[0]?.length !== 1)
    return full.words.includes(mention.words[0] ?? "");
  let at = 0;
  for (const word of full.words) if (sameWord(word, mention.words[at])) at++;
  return at === mention.words.length;
}

/** "KPK" for "Komisi Pemberantasan Korupsi". */
function isInitials({ name, words }: NameMention, full: Pick<NameMention, "words">): boolean {
  const initials = full.words.map((word) => word.charAt(0)).join("");
  return words.length === 1 && full.words.length > 1 && name.length > 1 && name === initials.toUpperCase();
}

/** An initial stands for a word: "W." for "Wahyu". */
function sameWord(full: string, short: string | undefined): boolean {
  return short !== undefined && (full === short || (short.length === 1 && full.startsWith(short)));
}

/** Of several leaders the one last named before the mention, or else the first. */
function nearest<Leader extends { readonly group: readonly NameMention[] }>(
  leaders: readonly Leader[],
  mention: NameMention,
): Leader | undefined {
  if (leaders.length < 2) return leaders[0];
  const distanceOf = ({ group }: Leader): number =>
    Math.min(
      ...group.map((other) =>
        inOrder(other, mention) < 0
          ? (mention.paragraph - other.paragraph) * 10_000 + mention.start - other.start
          : Infinity,
      ),
    );
  return leaders.toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
}

function personFrom(unordered: readonly NameMention[], title: TitleWords & ArticleTitle): Person {
  const group = unordered.toSorted(inOrder);
  const fullest = unordered.toSorted((a, b) => b.words.length - a.words.length)[0];
  const withRole = group.find(({ role, paragraph }) => role !== undefined && paragraph >= 0);
  return {
    name: (fullest && inTitle(fullest, title)) ?? fullest?.name ?? "",
    words: fullest?.words ?? [],
    kind: fullest?.kind ?? "person",
    mentions: group,
    isPersonal: group.some((mention) => mention.isPersonal),
    ...(withRole?.role ? { role: { paragraph: withRole.paragraph, span: withRole.role } } : {}),
  };
}

/** The fuller form of a one-word name in the title. */
function inTitle({ words, kind }: NameMention, title: TitleWords & ArticleTitle): string | undefined {
  const [word] = words;
  const span = kind === "person" && words.length === 1 && word ? fullerInTitle(word, title) : undefined;
  return span && sliceOf(title.text, span);
}
