import fc from "fast-check";
import { expect, test } from "vitest";
import { faultOf } from "../../src/bot/fault-of.ts";

test("a fault has its kind, its code and the place, and nothing of the message", () => {
  const error = Object.assign(new TypeError("rahasia dapur"), {
    code: "ENOSPC",
    status: 507,
    body: "rahasia",
  });
  const fault = faultOf(error);
  expect(fault).toMatchObject({ name: "TypeError", code: "ENOSPC", status: 507 });
  expect(fault.frames?.[0]).toMatch(/^at .*fault-of\.test\.ts:\d+:\d+/u);
  expect(JSON.stringify(fault)).not.toContain("rahasia");
});

test("a parser's error does not bring along what it could not parse", () => {
  const parse = (): unknown => JSON.parse("{ rahasia dapur");
  let thrown: unknown;
  try {
    parse();
  } catch (error) {
    thrown = new Error("Cannot read it: rahasia", { cause: error });
  }
  expect(faultOf(thrown)).toMatchObject({ name: "Error", cause: { name: "SyntaxError" } });
  expect(JSON.stringify(faultOf(thrown))).not.toContain("rahasia");
});

test("whatever is thrown, none of its words are in the fault", () => {
  const words = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(words, fc.constantFrom("\n    at ", "", "\n"), (noise, before) => {
      const secret = `${noise}${before}rahasia${noise}`;
      const changed = new Error(secret);
      changed.message = "";
      for (const thrown of [
        secret,
        { secret },
        new Error(secret),
        new Error("x", { cause: secret }),
        changed,
      ])
        expect(JSON.stringify(faultOf(thrown))).not.toContain("rahasia");
    }),
  );
});
