import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { recordFile } from "../../src/library/record-file.ts";
import { dataFolder, librariesIn, testTime } from "../support/kept.ts";

vi.setConfig({ testTimeout: 60_000 });

// Nothing in memory is shared between two openings of one folder: to each the other is another process.

test("what two processes add at once under one title is all kept, under names of their own", async () => {
  const folder = await dataFolder();
  const keepers = await Promise.all([1, 2, 3].map(async () => (await librariesIn(folder)).keeperOf("1")));
  await Promise.all(
    keepers.flatMap((keeper, at) =>
      Array.from({ length: 10 }, (_, number) =>
        keeper.add({ format: "txt", text: `Berita ${at} nomor ${number}.`, about: { title: "Berita" } }),
      ),
    ),
  );
  const later = await librariesIn(folder);
  const shelved = await (await later.of("1")).articles();
  expect(new Set(shelved.map(({ article }) => article.paragraphs[0]?.text)).size).toBe(30);
  expect(await (await later.keeperOf("1")).skipped()).toEqual([]);
  const files = await readdir(join(folder, "servers/1/articles"));
  expect(files.filter((name) => name.startsWith("."))).toEqual([]);
});

test("a process sees the records that another makes", async () => {
  const folder = await dataFolder();
  const [here, there] = [await librariesIn(folder), await librariesIn(folder)];
  const [one, other] = [await here.keeperOf("1"), await there.keeperOf("1")];
  await one.changeSettings({ locale: "en" });
  expect(await other.settings()).toEqual({ locale: "en" });
  const { change } = await other.approveAlias("Ani", "Bu Ani");
  expect(await one.aliases()).toEqual([{ name: "Ani", other: "Bu Ani" }]);
  expect(await one.undo()).toMatchObject({ what: "alias" });
  expect(await other.undo(change)).toBeUndefined();
});

test("no record is lost when one process shortens the file that another appends to", async () => {
  const path = join(await dataFolder(), "records.jsonl");
  const schema = v.object({ number: v.number(), padding: v.exactOptional(v.string()) });
  const files = [recordFile(path, schema), recordFile(path, schema), recordFile(path, schema)] as const;
  await files[0].append({ number: 0, padding: "x".repeat(300_000) });
  await Promise.all([
    ...files.map(async (file, at) => {
      for (let number = 1; number <= 40; number++) await file.append({ number: at * 100 + number });
    }),
    (async () => {
      for (let round = 0; round < 20; round++)
        await files[0].shrink((records) => records.map(({ number }) => ({ number })));
    })(),
  ]);
  const numbers = new Set((await files[1].read()).map(({ number }) => number));
  expect(numbers.size).toBe(121);
  expect(await files[2].damaged()).toEqual([]);
});

test("a record that was torn off spoils neither those before nor those after", async () => {
  const folder = await dataFolder();
  const path = join(folder, "records.jsonl");
  const records = recordFile(path, v.object({ number: v.number() }));
  await writeFile(path, '\n{"number":1}\n\n{"numb');
  await records.append({ number: 2 });
  expect(await records.read()).toEqual([{ number: 1 }, { number: 2 }]);
  expect(await records.damaged()).toEqual([]);
});

test("what a dead process left half-written is swept, and what a living one writes is not", async () => {
  const folder = await dataFolder();
  const articles = join(folder, "servers/1/articles");
  await mkdir(articles, { recursive: true });
  const host = (await import("node:os")).hostname();
  const ours = Buffer.from(host).toString("hex").slice(0, 32);
  const names = {
    dead: `.kutip-${ours}-4194999-aaaaaaaaaaaa.tmp`,
    living: `.kutip-${ours}-${process.pid}-aaaaaaaaaaaa.tmp`,
    elsewhere: ".kutip-00ff-1-aaaaaaaaaaaa.tmp",
  };
  for (const name of Object.values(names)) await writeFile(join(articles, name), "Setengah");
  await utimes(join(articles, names.elsewhere), 0, 0);
  const libraries = await librariesIn(folder);
  expect(await (await libraries.of("1")).articles()).toEqual([]);
  expect((await readdir(articles)).toSorted()).toEqual([names.elsewhere, names.living].toSorted());
});

test("what another process took away meanwhile is not taken for being here", async () => {
  const folder = await dataFolder();
  const timing = testTime();
  const [one, other] = [await librariesIn(folder, { timing }), await librariesIn(folder, { timing })];
  const [mine, theirs] = [await one.keeperOf("1"), await other.keeperOf("1")];
  const source = { format: "txt", text: "Air naik." } as const;
  const added = await mine.add(source);
  if (added.kind !== "added") throw new Error(`It is ${added.kind}`);
  const { change } = await mine.remove(added.article.article);
  const again = await mine.add(source);
  if (again.kind !== "added") throw new Error(`It is ${again.kind}`);
  await theirs.undo(again.change);
  // No look was taken since: for mine it is still here
  expect(await mine.undo(change)).toMatchObject({ what: "remove" });
  const shelved = await (await (await librariesIn(folder)).of("1")).articles();
  expect(shelved.map(({ article }) => article.paragraphs[0]?.text)).toEqual(["Air naik."]);
});
