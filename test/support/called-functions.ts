/** Functions for a thread to be tried with. */
let calls = 0;

export async function count(by: number): Promise<number> {
  calls += by;
  return calls;
}

export async function fail(message: string): Promise<never> {
  throw new RangeError(message);
}

export async function goOnForEver(): Promise<number> {
  for (;;) calls += 1;
}

export async function wantEverything(): Promise<number> {
  const all: number[][] = [];
  for (;;) all.push(Array.from({ length: 100_000 }, (_, at) => at + all.length));
}

export async function leave(): Promise<never> {
  process.exit(0);
}
