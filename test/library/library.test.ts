import fc from "fast-check";
import { expect, test } from "vitest";
import { Library } from "../../src/library/library.ts";
import { articleOf, sampleLibrary } from "../support/sample.ts";

test("an article is found by id, by title, by a part of it, and with a slip", async () => {
  const library = await sampleLibrary();
  for (const name of [
    "night-trains-return-to-the-northern-line",
    "Night trains return to the Northern Line after nine years",
    "night trains",
    "NORTHERN",
    "nigth trains",
  ]) {
    const { meant } = await library.matchArticles(name);
    expect([name, ...meant.map(({ id }) => id)]).toEqual([name, "night-trains-return-to-the-northern-line"]);
  }
});

test("where no article has a name, those are offered that have its words", async () => {
  const library = await sampleLibrary([
    await articleOf("panen-raya", "Petani memanen bawang di Wanasari."),
    await articleOf("wana-sar", "Kapal tiba."),
  ]);
  const { meant, nearest } = await library.matchArticles("bawang wanasari");
  expect(meant).toEqual([]);
  expect(nearest[0]).toBe("Panen raya");
});

test("two articles cannot have one id", async () => {
  const library = await sampleLibrary();
  await expect(
    library.add(await articleOf("night-trains-return-to-the-northern-line", "Lain.")),
  ).rejects.toThrow(/is taken/u);
});

test("law: what was added is found, and what was removed is not", async () => {
  const names = ["Andaru", "Belinda", "Cakrawala", "Damarwulan", "Endratmo"] as const;
  const steps = fc.array(fc.record({ name: fc.constantFrom(...names), add: fc.boolean() }), {
    maxLength: 15,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (wanted) => {
      const library = new Library();
      const present = new Set<string>();
      for (const { name, add } of wanted) {
        const wasThere = add ? present.has(name) : present.delete(name);
        const removed = !add && (await library.remove(name));
        expect(removed).toBe(!add && wasThere);
        if (add && !wasThere)
          await library.add(await articleOf(name, `"Air sungai naik," kata ${name}. Warga mengungsi.`));
        if (add) present.add(name);
      }
      expect((await library.articles()).map(({ article }) => article.id).toSorted()).toEqual(
        [...present].toSorted(),
      );
      for (const name of names) {
        const { passages } = await library.find(`Siapa ${name}?`, { count: 10 });
        expect(passages.every(({ text }) => present.has(text.article.id))).toBe(true);
        expect(passages.some(({ text }) => text.article.id === name)).toBe(present.has(name));
        expect((await library.quotes({})).some(({ words }) => words.article.id === name)).toBe(
          present.has(name),
        );
      }
    }),
    { numRuns: 40 },
  );
});
