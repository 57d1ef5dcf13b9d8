import { expect, test } from "vitest";
import { startProgram } from "../support/program.ts";

/** Programs start slowly where many tests run. */
const SLOW = 60_000;

const PROGRAM = ["--import", "tsx", "test/support/faulty-program.ts"];

test.for(["rejection", "exception"])(
  "a fault outside of any answer (%s) is logged once without its words, and ends the process when all is finished",
  { timeout: SLOW },
  async (how) => {
    const { closed, written } = startProgram([how, "rahasia dapur"], {}, PROGRAM);
    expect(await closed).toBe(1);
    expect(written.out).toBe("finished\n");
    const lines = written.err.trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: 60,
      fault: {
        name: "RangeError",
        frames: expect.arrayContaining([expect.stringContaining("faulty-program.ts")]),
      },
    });
    expect(written.err).not.toContain("rahasia");
  },
);
