import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isolateDirection } from "../../src/discord/isolate-direction.ts";
import { nastyText } from "../support/nasty-text.ts";

/** How many isolates are open before each character of a line, and after its last. */
function depths(line: string): readonly number[] {
  let depth = 0;
  return [
    0,
    ...Array.from(line, (character) => {
      if (/[\u2066-\u2068]/u.test(character)) depth += 1;
      if (character === "\u2069") depth -= 1;
      return depth;
    }),
  ];
}

describe("isolateDirection", () => {
  test("every line of what it gives back closes what it opened, and nothing else", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const line of isolateDirection(text).split("\n")) {
          expect(Math.min(...depths(line))).toBeGreaterThanOrEqual(0);
          expect(depths(line).at(-1)).toBe(0);
        }
      }),
    );
  });

  test("a mark that turns the direction stands within an isolate", () => {
    expect(isolateDirection("a\u202Eb")).toBe("\u2068a\u202Eb\u2069");
  });

  test("a line that closes more than it opened is opened as often before it", () => {
    expect(isolateDirection("a\u2069b\u2069c")).toBe("\u2068\u2068\u2068a\u2069b\u2069c\u2069");
  });

  test("only the lines that need it are isolated", () => {
    expect(isolateDirection("satu\nשלום\ndua")).toBe("satu\n\u2068שלום\u2069\ndua");
  });

  test("text that is read from the left alone is left as it is", () => {
    const text = "習近平 dan Путин 😀 e\u0301 “siap”\u200B";
    expect(isolateDirection(text)).toBe(text);
  });
});
