import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openLibraries, type Libraries, type LibrariesOptions } from "../../src/library/libraries.ts";
import type { Timing } from "../../src/library/timing.ts";

/** A data folder of its own for a test, with a shared shelf of the files given, removed when the test is over. */
export async function dataFolder(shelf: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kutip-data-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "articles"));
  for (const [name, text] of Object.entries(shelf)) await writeFile(join(folder, "articles", name), text);
  return folder;
}

/** The libraries of a data folder, closed when the test is over. A failure that nobody waits for fails the test. */
export async function librariesIn(
  folder: string,
  options: Partial<LibrariesOptions> = {},
): Promise<Libraries> {
  const failures: unknown[] = [];
  const libraries = await openLibraries(folder, { report: (error) => failures.push(error), ...options });
  onTestFinished(async () => {
    await libraries.close();
    if (failures.length > 0) throw failures[0];
  });
  return libraries;
}

/** A clock that a test moves. */
interface TestTime extends Timing {
  /** Lets time pass: whatever falls due is called. */
  pass(milliseconds: number): void;
}

/** A clock that stands until it is moved. */
export function testTime(start = "2026-11-24T08:00:00Z"): TestTime {
  let now = 0;
  const due = new Set<{ readonly at: number; readonly call: () => void }>();
  return {
    now: () => now,
    today: () => new Date(Date.parse(start) + now),
    after(milliseconds, call) {
      const entry = { at: now + milliseconds, call };
      due.add(entry);
      return () => due.delete(entry);
    },
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = [...due].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        due.delete(next);
        now = next.at;
        next.call();
      }
      now = until;
    },
  };
}
