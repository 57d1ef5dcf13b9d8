import fc from "fast-check";
import { expect, test } from "vitest";
import { freeId } from "../../src/library/free-id.ts";
import { nastyText } from "../support/nasty-text.ts";

test.for([
  ["Harga Naik 3%!", "harga-naik-3"],
  ["習近平 訪問", "習近平-訪問"],
  ["…", "artikel"],
  ["CON", "artikel-con"],
  ["../../etc/passwd", "etc-passwd"],
] as const)("%s becomes %s", ([name, id]) => {
  expect(freeId(name, () => false)).toBe(id);
});

test("a taken id gets the first number that is free", () => {
  const taken = new Set(["a", "a-2", "a-3"]);
  expect(freeId("A", (id) => taken.has(id))).toBe("a-4");
});

test("law: an id is short, is one file's name on every system, and names itself", () => {
  fc.assert(
    fc.property(fc.oneof(nastyText, fc.string({ unit: "binary", maxLength: 300 })), (name) => {
      const id = freeId(name, () => false);
      expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      expect(id.length).toBeLessThanOrEqual(70);
      expect(Buffer.byteLength(`${id}.txt`)).toBeLessThan(255);
    }),
  );
});
