import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "../../src/library/difference.ts";
import { articleOf } from "../support/sample.ts";

const NONE = { added: 0, removed: 0, changed: 0 };

test("paragraphs that came, went and changed are told apart", async () => {
  const before = await articleOf(
    "a",
    "Air naik pada Senin.\n\nHujan reda.\n\nWarga pulang ke rumah.\n\nSawah rusak.",
  );
  const after = await articleOf(
    "a",
    "Air naik pada Selasa.\n\nHujan reda.\n\nBantuan datang.\n\nWarga pulang ke rumah.\n\nTanggul jebol di barat.",
  );
  expect(differenceOf(before, after)).toEqual({ added: 2, removed: 1, changed: 1 });
});

test("law: nothing differs from itself, and the counts add up", async () => {
  const texts = fc.array(fc.constantFrom("Satu dua tiga.", "Dua tiga empat.", "Lima.", "Enam."), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(texts, texts, async (old, fresh) => {
      const [before, after] = [
        await articleOf("a", old.join("\n\n")),
        await articleOf("a", fresh.join("\n\n")),
      ];
      expect(differenceOf(before, before)).toEqual(NONE);
      const { added, removed, changed } = differenceOf(before, after);
      expect(after.paragraphs.length - before.paragraphs.length).toBe(added - removed);
      expect(changed + Math.max(added, removed)).toBeLessThanOrEqual(
        Math.max(before.paragraphs.length, after.paragraphs.length),
      );
    }),
  );
});

test("an article of thousands of paragraphs is compared without a pause", async () => {
  const text = (from: number): string =>
    Array.from({ length: 3_000 }, (_, number) => `Kalimat nomor ${number * from}.`).join("\n\n");
  const [before, after] = [await articleOf("a", text(1)), await articleOf("a", text(7))];
  const { added, removed } = differenceOf(before, after);
  expect(added).toBe(removed);
});
