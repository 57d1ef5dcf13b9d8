import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { wordsIn } from "../src/text/words.ts";

/** Made-up articles, of the sample articles' words and the same in every run. */
export interface TextMaker {
  /** An article's text of so many paragraphs, two in five of which quote somebody. */
  text(paragraphs: number): string;
  /** The next number from 0 to 1. */
  random(): number;
}

/** Starts from a seed. */
export async function textMaker(seed: number): Promise<TextMaker> {
  const random = generator(seed);
  const words = await sampleWords();
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const sentence = (length: number): string => {
    const made = Array.from({ length }, () =>
      // A tail of rare words, as in real text
      random() < 0.1 ? `kata${Math.floor(random() ** 2 * 50_000)}` : pick(words).toLowerCase(),
    ).join(" ");
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const paragraph = (speaker: string): string =>
    random() < 0.4
      ? `"${sentence(18)}," kata ${speaker}. ${sentence(20)}.`
      : `${sentence(22)}. ${sentence(24)}.`;
  return {
    random,
    text(paragraphs) {
      const speaker = `${pick(FIRST)} ${pick(LAST)}`;
      return Array.from({ length: paragraphs }, () => paragraph(speaker)).join("\n\n");
    },
  };
}

const FIRST = "Arya Bima Cakra Dewi Endah Farid Gita Hana".split(" ");
const LAST = "Wijaya Santoso Hartono Lestari Nugroho Permata".split(" ");

async function sampleWords(): Promise<readonly string[]> {
  const folder = "data/articles";
  const texts = await Promise.all(
    (await readdir(folder)).map(async (name) => readFile(join(folder, name), "utf8")),
  );
  return wordsIn(texts.join("\n")).map((word) => word.text);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
