import type { QuotedPerson } from "../quotes/quoted-person.ts";
import { matchNames, type NameMatches } from "../text/match-names.ts";

/** The names of the people that somebody may mean by any form of a name, or else by a role. */
export function matchSpeakers(typed: string, people: readonly QuotedPerson[]): NameMatches {
  const allNames = people.flatMap(({ names }) => names);
  const byName = matchNames(typed, allNames, { ofPeople: true });
  const allRoles = people.flatMap(({ roles }) => roles);
  const byRole = byName.meant.length > 0 ? [] : matchNames(typed, allRoles).meant;
  const meant = people.filter(
    ({ names, roles }) =>
      names.some((name) => byName.meant.includes(name)) || roles.some((role) => byRole.includes(role)),
  );
  return { meant: meant.flatMap(({ names }) => names), nearest: meant.length > 0 ? [] : byName.nearest };
}
