import { parseArgs } from "node:util";
import type { Amount } from "../src/summary/amount.ts";
import { chooseSentences } from "../src/summary/choose-sentences.ts";
import { weightsBetween, type WeightPair } from "../src/summary/weigh.ts";
import { fitWeights, type Example, type FitOptions } from "./summary-fit.ts";
import { lessonOf } from "./summary-lessons.ts";
import { rougeOf, type Rouge } from "./summary-rouge.ts";
import { readSummarySet } from "./summary-set.ts";

/**
 * node --import tsx bench/summary-learn.ts SET[*IMPORTANCE]... [--same] [--folds N] [--decay 0.01]
 *
 * Learns the weights of one language from its sets by imitation: at each step of choosing sentences, a softmax over
 * them is fitted to what each would add to ROUGE against the reference. Prints weights for src/summary/weights.json; with
 * --folds instead what weights learnt on the other parts of the sets reach on each part. With --same, reports and
 * explanations share their weights.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    same: { type: "boolean", default: false },
    folds: { type: "string" },
    decay: { type: "string", default: "0.01" },
  },
});

interface SetExample extends Example {
  readonly set: string;
  readonly reference: readonly string[];
}

const fit: FitOptions = { same: values.same, decay: Number(values.decay) };
const examples = (await Promise.all(positionals.map(examplesOf))).flat();
if (values.folds === undefined) say(JSON.stringify(fitWeights(examples, fit), null, 2));
else reportFolds(Number(values.folds));

async function examplesOf(argument: string): Promise<readonly SetExample[]> {
  const [set = "", importance = "1"] = argument.split("*");
  const entries = await readSummarySet(set);
  return entries.map((entry) => ({
    set,
    reference: entry.reference,
    lesson: lessonOf(entry),
    importance: Number(importance),
  }));
}

function reportFolds(folds: number): void {
  const pairs = Array.from({ length: folds }, (_, fold) =>
    fitWeights(
      examples.filter((_example, index) => index % folds !== fold),
      fit,
    ),
  );
  for (const set of new Set(examples.map((example) => example.set))) {
    for (const amount of [{ sentences: 3 }, { words: 65 }]) {
      const scores = examples.flatMap((example, index) => {
        const pair = pairs[index % folds];
        return example.set === set && pair ? [scoreOf(example, pair, amount)] : [];
      });
      const mean = (kind: keyof Rouge): string =>
        ((100 * scores.reduce((sum, score) => sum + score[kind], 0)) / scores.length).toFixed(2);
      say(`${set} ${JSON.stringify(amount)} ${mean("one")} / ${mean("two")} / ${mean("longest")}`);
    }
  }
}

function scoreOf({ lesson, reference }: SetExample, pair: WeightPair, amount: Amount): Rouge {
  const weights = weightsBetween(pair, lesson.explaining);
  const options = lesson.candidates.map((candidate, place) => ({
    candidate,
    worth: (lesson.features[place] ?? []).reduce(
      (sum, value, at) => sum + value * (weights.get(lesson.names[at] ?? "") ?? 0),
      0,
    ),
  }));
  const chosen = chooseSentences(options, { amount, weights });
  return rougeOf(
    chosen.map(({ text }) => text),
    reference,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
