import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import weights from "../src/search/weights.json" with { type: "json" };
import { foreignOf, type Example } from "./answer-example.ts";
import { fitAnswers } from "./answer-fit.ts";
import { loneArticles, smallLibraries } from "./answer-small.ts";
import { refusedOf, scored, thresholdsOf, withThresholds, type Scored } from "./answer-thresholds.ts";
import { joinedLibrary, otherMatters, wholeLibrary } from "./answer-whole.ts";
import { readFolders } from "./search-folder.ts";
import { groupBy } from "./search-group.ts";

/**
 * npm run bench:learn-answer -- FOLDER… [--judge FOLDER]… [--write]
 *
 * Learns when the best passage answers, once the ranking has been learnt: the weights of answers in
 * src/search/weights.json. Each answerable question is put to its set's library with and without the passages that
 * answer it, and without their article; to small libraries, to its article alone, and to two sets in one library. A
 * question may be in another language than what answers it. One threshold holds for all questions in the language of
 * what they are put to, one for each other language: the strictest with which no library has more refused that it
 * answers than may be. Sets of a folder to judge are refused by what the others taught.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, judge: { type: "string", multiple: true } },
});
if (folders.length === 0)
  throw new Error("Name a folder: npm run bench:learn-answer -- FOLDER… [--judge FOLDER]… [--write]");

const sets = await readFolders(folders);
const examples = sets.flatMap((named, at) => [
  ...wholeLibrary(named),
  ...smallLibraries(named),
  ...loneArticles(named),
  ...otherMatters(named, sets),
  ...sets.slice(at + 1).flatMap((other) => joinedLibrary(named, other)),
]);
const judged = [0, 1].flatMap((half) => {
  const taught = examples.filter((example) => example.half !== half);
  const learnt = fitAnswers(taught);
  // Scores of the two halves are compared by how far they are from what each half's threshold is
  return fromThresholds(
    examples.filter((example) => example.half === half),
    learnt,
    taught,
  );
});
say("held out                       answered and refused   without passage   article   other matters");
report(judged);

const learnt = fitAnswers(examples);
const unseen = await readFolders(values.judge ?? []);
if (unseen.length > 0) {
  say("not learnt from");
  const asked = unseen.flatMap((named) => [
    ...wholeLibrary(named),
    ...smallLibraries(named),
    ...otherMatters(named, [...sets, ...unseen]),
  ]);
  report(fromThresholds(asked, learnt, examples));
}
if (values.write) {
  const ofAnswers = withThresholds(learnt, thresholdsOf(scored(examples, learnt)));
  const file = new URL("../src/search/weights.json", import.meta.url);
  await writeFile(file, `${JSON.stringify({ ...weights, ...ofAnswers }, null, 2)}\n`);
}

function fromThresholds(
  some: readonly Example[],
  learnt_: readonly number[],
  taught: readonly Example[],
): readonly Scored[] {
  const thresholds = thresholdsOf(scored(taught, learnt_));
  return scored(some, learnt_).map((each) => ({
    ...each,
    score: each.score - (thresholds.get(foreignOf(each)) ?? 0),
  }));
}

/** Scores are compared with 0. */
function report(all: readonly Scored[]): void {
  const groups = groupBy(all, (each) => [each.library, foreignOf(each) ?? ""].join(" ").trim());
  for (const [name, group] of [...groups].toSorted(([a], [b]) => a.localeCompare(b))) {
    const shares = (["answered", "passage", "article", "other"] as const).map((standing) => {
      const some = group.filter((each) => each.standing === standing);
      return some.length === 0 ? "-" : `${refusedOf(some, new Map()).toFixed(3)} of ${some.length}`;
    });
    say(`${name.padEnd(42)} ${shares.map((share) => share.padEnd(16)).join(" ")}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
