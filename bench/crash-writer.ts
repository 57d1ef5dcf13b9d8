/**
 * Changes a server's library without end, at random, and says on standard output what it begins and what is done:
 * `node --import tsx bench/crash-writer.ts DATA_DIR WRITER`. `bench/crash.ts` starts it, and kills it.
 */
import { randomInt } from "node:crypto";
import { writeSync } from "node:fs";
import { openLibraries } from "../src/library/libraries.ts";
import { RefusedChange } from "../src/library/refused-change.ts";
import { crashSource, type CrashLine } from "./crash-words.ts";

/** Articles that one writer changes. */
const NAMES = 12;

const [dataDir = "", writer = ""] = process.argv.slice(2);
const libraries = await openLibraries(dataDir);
const keeper = await libraries.keeperOf("1");
let number = 0;
for (;;) {
  const name = `artikel-${writer}-${randomInt(NAMES)}`;
  const shelved = await (await libraries.of("1")).articles();
  const article = shelved.find((each) => each.article.id === name)?.article;
  const version = `${process.pid}x${number++}`;
  const lot = randomInt(10);
  if (lot === 0) {
    await say({ name, alias: version }, () => keeper.approveAlias(`Ani ${version}`, "Bu Ani"));
  } else if (!article) await say({ name, version }, () => keeper.add(crashSource(name, version)));
  else if (lot < 3) await say({ name }, () => keeper.remove(article));
  else if (lot < 5) {
    const now = /versi (?<version>[^.]+)\./u.exec(article.paragraphs[0]?.text ?? "")?.groups?.["version"];
    // Replaced, then put back as it was
    const replaced = await say({ name, version }, () => keeper.replace(article, crashSource(name, version)));
    if (replaced?.kind === "replaced")
      await say({ name, ...(now ? { version: now } : {}) }, () => keeper.undo(replaced.change));
  } else await say({ name, version }, () => keeper.replace(article, crashSource(name, version)));
}

async function say<Result>(
  step: Omit<CrashLine, "said">,
  change: () => Promise<Result>,
): Promise<Result | undefined> {
  print({ ...step, said: "begun" });
  try {
    const result = await change();
    print({ ...step, said: "done" });
    return result;
  } catch (error) {
    if (!(error instanceof RefusedChange) || error.reason !== "no-space") throw error;
    print({ ...step, said: "refused" });
    return undefined;
  }
}

/** At once, so that what was said is out when the process is killed. */
function print(line: CrashLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
