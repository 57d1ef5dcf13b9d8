/** ROUGE as F1 between 0 and 1: single words, pairs of words, and longest common subsequences by sentence. */
export interface Rouge {
  readonly one: number;
  readonly two: number;
  readonly longest: number;
}

/** How much of the reference's wording a summary has, both given as sentences. Words are neither stemmed nor dropped. */
export function rougeOf(summary: readonly string[], reference: readonly string[]): Rouge {
  const own = summary.map(tokensOf);
  const wanted = reference.map(tokensOf);
  return {
    one: sharedRuns(own.flat(), wanted.flat(), 1),
    two: sharedRuns(own.flat(), wanted.flat(), 2),
    longest: sharedSubsequences(own, wanted),
  };
}

type Tokens = readonly string[];

/** What counts as a word: a run of letters and digits, lower case. */
export function tokensOf(text: string): Tokens {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedRuns(own: Tokens, wanted: Tokens, length: number): number {
  const have = countRuns(own, length);
  let hits = 0;
  for (const [run, count] of countRuns(wanted, length)) hits += Math.min(count, have.get(run) ?? 0);
  return harmonicMean(hits, own.length - length + 1, wanted.length - length + 1);
}

function countRuns(tokens: Tokens, length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= tokens.length; at += 1) {
    const run = tokens.slice(at, at + length).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/**
 * For each sentence of the reference the union of its longest common subsequences with each sentence of the summary; a
 * word counts no more often than either side has it, as ROUGE 1.5.5 does.
 */
function sharedSubsequences(own: readonly Tokens[], wanted: readonly Tokens[]): number {
  const have = countRuns(own.flat(), 1);
  let hits = 0;
  for (const sentence of wanted) {
    const union = new Set(own.flatMap((other) => commonPositions(sentence, other)));
    for (const at of union) {
      const token = sentence[at] ?? "";
      const left = have.get(token) ?? 0;
      if (left > 0) hits += 1;
      have.set(token, left - 1);
    }
  }
  return harmonicMean(hits, own.flat().length, wanted.flat().length);
}

/** Where in `one` a longest common subsequence with `other` stands. */
function commonPositions(one: Tokens, other: Tokens): readonly number[] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  const cell = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      table[row * width + column] =
        one[row - 1] === other[column - 1]
          ? cell(row - 1, column - 1) + 1
          : Math.max(cell(row - 1, column), cell(row, column - 1));
    }
  }
  const positions: number[] = [];
  for (let row = one.length, column = other.length; row > 0 && column > 0;) {
    if (one[row - 1] === other[column - 1]) {
      positions.push(row - 1);
      row -= 1;
      column -= 1;
    } else if (cell(row - 1, column) >= cell(row, column - 1)) row -= 1;
    else column -= 1;
  }
  return positions;
}

function harmonicMean(hits: number, own: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (own + wanted);
}
