/** When things happen, so that tests can say when. */
export interface Timing {
  /** Milliseconds since some moment, of a clock that is never set back. */
  now(): number;
  /** The day and time that records carry. */
  today(): Date;
  /** Calls after some milliseconds, unless the returned function is called before. Keeps no process from ending. */
  after(milliseconds: number, call: () => void): () => void;
}

/** As the machine's clock has it. */
export const MACHINE_TIME: Timing = {
  now: () => performance.now(),
  today: () => new Date(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
