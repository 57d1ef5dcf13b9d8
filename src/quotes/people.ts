import { sliceOf, type Span } from "../text/span.ts";
import type { Alias } from "./aliases.ts";
import { groupNames } from "./group-names.ts";
import { joinNames } from "./join-names.ts";
import type { NameMention } from "./name-mention.ts";
import { PLACES } from "./places.ts";
import { fullerInTitle } from "./title-names.ts";
import type { Token } from "./token.ts";

/** Somebody, or a body that speaks, whom the article names. */
export interface Person {
  /** The fullest form in the article or its title. */
  readonly name: string;
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
  /** Whom a mention names. */
  personOf(mention: NameMention): Person | undefined;
  readonly everybody: readonly Person[];
}

/** Groups the mentions of an article into people, by their names, the aliases that the article gives, and nicknames. */
export function findPeople(
  mentions: readonly NameMention[],
  aliases: readonly Alias[],
  title: ArticleTitle,
): People {
  const named = new Set(mentions.flatMap(({ words }) => words));
  const people = new Map<NameMention, Person>();
  const everybody: Person[] = [];
  for (const group of joinNames(groupNames(mentions), aliases)) {
    const person = personFrom(group, { ...title, named });
    everybody.push(person);
    for (const mention of group) people.set(mention, person);
  }
  return { everybody, personOf: (mention) => people.get(mention) };
}

type TitleOfNamed = ArticleTitle & { readonly named: ReadonlySet<string> };

/** The first of the longest forms is the fullest; an alias joined to a name stands behind it. */
function personFrom(group: readonly NameMention[], title: TitleOfNamed): Person {
  const mentions = group.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const fullest = group.toSorted((a, b) => b.words.length - a.words.length)[0];
  const withRole = mentions.find(({ role }) => role !== undefined);
  return {
    name: (fullest && formInTitle(fullest, title)) ?? fullest?.name ?? "",
    kind: fullest?.kind ?? "person",
    mentions,
    isPersonal: mentions.some(({ isPersonal }) => isPersonal) || isShortened(mentions),
    ...(withRole?.role ? { role: { paragraph: withRole.paragraph, span: withRole.role } } : {}),
  };
}

/** Whether a fuller name is cut to its last word elsewhere, as only people's are: "Mette Holm", then "Holm". */
function isShortened(mentions: readonly NameMention[]): boolean {
  const single = new Set(mentions.flatMap(({ words }) => (words.length === 1 ? words : [])));
  return mentions.some(({ words, kind }) => {
    const last = words.at(-1) ?? "";
    return kind === "person" && words.length > 1 && single.has(last) && !PLACES.has(last);
  });
}

/** The fuller form of a one-word name in the title. */
function formInTitle({ words, kind }: NameMention, title: TitleOfNamed): string | undefined {
  const [word] = words;
  const span = kind === "person" && words.length === 1 && word ? fullerInTitle(word, title) : undefined;
  return span && sliceOf(title.text, span);
}
