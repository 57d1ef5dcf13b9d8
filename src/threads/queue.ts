/** Does work after all work that was given before, whether or not that failed. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue without anything in it. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // Whoever gave the work hears of its failure
    last = result.catch(() => {});
    return result;
  };
}
