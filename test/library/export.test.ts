import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { RefusedChange } from "../../src/library/refused-change.ts";
import { UnreadableArticle } from "../../src/articles/unreadable-article.ts";
import { dataFolder, librariesIn } from "../support/kept.ts";
import { nastyText } from "../support/nasty-text.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Unpacks as an operator does. */
async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

const source = fc.record({
  format: fc.constantFrom("txt" as const, "md" as const, "html" as const),
  text: nastyText.map((text) => `Kalimat awal. ${text}\n\nBaca juga: Lain\n\n${text}`),
  name: fc.option(nastyText, { nil: undefined }),
});

test("law: an export, unpacked into another Kutip, is the same library, with its aliases, settings, feeds and gaps", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(source, { minLength: 1, maxLength: 6 }), async (sources) => {
      const here = await librariesIn(await dataFolder());
      const keeper = await here.keeperOf("1");
      for (const { name, ...rest } of sources)
        await keeper.add({ ...rest, ...(name === undefined ? {} : { name }) }).catch((error: unknown) => {
          // What is no article is none anywhere
          if (!(error instanceof UnreadableArticle || error instanceof RefusedChange)) throw error;
        });
      const [first] = await (await here.of("1")).articles();
      if (first) await keeper.restoreLine(first.article, "Baca juga: Lain");
      await keeper.approveAlias("Ani", "Bu Ani");
      await keeper.changeSettings({ locale: "en" });
      await keeper.follow("https://contoh.id/feed");
      await keeper.countGap("Siapa?");
      const folder = await dataFolder();
      await unpack(await keeper.export(), join(folder, "servers", "lain"));
      const there = await librariesIn(folder);
      const other = await there.keeperOf("lain");
      const byId = async (libraries: typeof here, server: string): Promise<readonly unknown[]> =>
        (await (await libraries.of(server)).articles()).toSorted((a, b) =>
          a.article.id < b.article.id ? -1 : 1,
        );
      expect(await byId(there, "lain")).toEqual(await byId(here, "1"));
      for (const read of ["aliases", "settings", "feeds", "gaps", "skipped"] as const)
        expect([read, await other[read]()]).toEqual([read, await keeper[read]()]);
    }),
    { numRuns: 40 },
  );
});

test("the articles of an export are a shared shelf too", async () => {
  const keeper = await (await librariesIn(await dataFolder())).keeperOf("1");
  await keeper.add({ format: "txt", text: "Hujan turun.", about: { title: "Hujan — ☔" } });
  const folder = await dataFolder();
  await unpack(await keeper.export(), folder);
  const shared = await (await librariesIn(folder)).of(null);
  expect((await shared.articles()).map(({ article }) => article.title)).toEqual(["Hujan — ☔"]);
});
