import type { CrashLine } from "./crash-words.ts";

/** What writers were told is on disk, and what may be since they were killed in the middle. */
export interface CrashLedger {
  note(line: CrashLine): void;
  /** Once the writers are dead: what they had begun may have been made or not. */
  settle(found: ReadonlyMap<string, string>, aliases: ReadonlySet<string>): CrashFaults;
  readonly acknowledged: number;
  readonly refused: number;
}

/** Faults, by what they are of. */
export interface CrashFaults {
  readonly lost: readonly string[];
}

/** Where no article is. */
const GONE = "gone";

/** A ledger over one folder, from its beginning. */
export function crashLedger(): CrashLedger {
  const known = new Map<string, string>();
  const begun = new Map<string, string>();
  const aliases = new Set<string>();
  let acknowledged = 0;
  let refused = 0;
  return {
    get acknowledged() {
      return acknowledged;
    },
    get refused() {
      return refused;
    },
    note({ said, name, version = GONE, alias }) {
      if (said === "done") acknowledged++;
      if (said === "refused") refused++;
      if (alias !== undefined) {
        if (said === "done") aliases.add(alias);
        return;
      }
      if (said === "begun") begun.set(name, version);
      else begun.delete(name);
      if (said === "done") known.set(name, version);
    },
    settle(found, approved) {
      const names = new Set([...known.keys(), ...found.keys()]);
      const lost = [...names].flatMap((name) => {
        const [is, was, maybe] = [found.get(name) ?? GONE, known.get(name) ?? GONE, begun.get(name)];
        known.set(name, is);
        return is === was || is === maybe ? [] : [`${name} is ${is}, not ${was}`];
      });
      begun.clear();
      return { lost: [...lost, ...[...aliases].filter((alias) => !approved.has(alias))] };
    },
  };
}
