/** In pixels, largest first, each with the height in pixels up to which the words may grow in it. */
const SIZES = [
  { size: 58, height: 330 },
  { size: 50, height: 430 },
  { size: 44, height: 540 },
  { size: 39, height: 640 },
  { size: 35, height: 780 },
  { size: 32, height: Number.POSITIVE_INFINITY },
] as const;

/** Of a letter, in ems; Chinese letters take a whole one. */
const LETTER_WIDTH = 0.49;

/** What a line holds, in pixels. */
const LINE_WIDTH = 816;
const LINE_HEIGHT = 1.4;

/** The sizes to try for some words, largest first: the shorter they are, the larger they stand. */
export function sizesFor(words: string): readonly number[] {
  const first = SIZES.findIndex(({ size, height }) => heightOf(words, size) <= height);
  return SIZES.slice(first).map(({ size }) => size);
}

function heightOf(words: string, size: number): number {
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.ceil((widthOf(line) * size) / LINE_WIDTH), 0);
  return lines * size * LINE_HEIGHT;
}

function widthOf(line: string): number {
  return Array.from(line).reduce((sum, letter) => sum + (letter < "\u2E80" ? LETTER_WIDTH : 1), 0);
}
