import type { Alias } from "./aliases.ts";
import { isNicknameOf } from "./is-nickname-of.ts";
import type { NameMention } from "./name-mention.ts";

type Group = readonly NameMention[];

/** An article that names more people than this is a list, and no place to guess at nicknames. */
const MOST_NAMES = 400;

/** Joins the groups of those who are called by one name and by another; the name to which the other was given stays first. */
export function joinNames(groups: readonly Group[], aliases: readonly Alias[]): readonly Group[] {
  return groups.length > MOST_NAMES ? groups : joinNicknames(joinAliases(groups, aliases));
}

function joinAliases(groups: readonly Group[], aliases: readonly Alias[]): readonly Group[] {
  let joined = groups;
  for (const { of, words } of aliases) {
    const known = joined.find((group) => group.includes(of));
    const other = joined.find(
      (group) =>
        group !== known && group.every((mention) => mention.words.every((word) => words.includes(word))),
    );
    if (known && other) joined = join(joined, known, other);
  }
  return joined;
}

/** Joins a short name that the article never explains to the only person whose full name it is made of. */
function joinNicknames(groups: readonly Group[]): readonly Group[] {
  let joined = groups;
  for (const group of groups) {
    const [first] = group;
    if (!first || group.some(({ words }) => words.length > 1)) continue;
    const bearers = joined.filter((other) =>
      other.some(({ kind, words }) => kind === "person" && isNicknameOf(first.name, words)),
    );
    const [bearer] = bearers;
    if (bearer && bearers.length === 1) joined = join(joined, bearer, group);
  }
  return joined;
}

function join(groups: readonly Group[], first: Group, second: Group): readonly Group[] {
  return [...groups.filter((group) => group !== first && group !== second), [...first, ...second]];
}
