import { stemOf } from "../text/stem.ts";
import { isIdle } from "./is-idle.ts";

/** Stems by a stem that they stand for. */
export type JoinedStems = ReadonlyMap<string, ReadonlySet<string>>;

interface Joining {
  readonly language: "id" | "en";
  /** Whether the words of a group stand for each other, or the first for all others and each of them for the first. */
  readonly all: boolean;
}

/** Reads groups of words, one a line, and joins the stems of each; words that are not looked for are left out. */
export function joinGroups(groups: string, { language, all }: Joining): JoinedStems {
  const joined = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    if (a !== b) joined.set(a, (joined.get(a) ?? new Set()).add(b));
  };
  for (const line of groups.trim().split("\n")) {
    const telling = line.split(" ").filter((word) => !isIdle(word, language));
    const stems = telling.map((word) => stemOf(word, language));
    for (const head of all ? stems : stems.slice(0, 1))
      for (const other of stems) {
        join(head, other);
        join(other, head);
      }
  }
  return joined;
}
