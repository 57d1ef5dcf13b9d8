import { appendFile, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { Library } from "../../src/library/library.ts";
import type { Libraries } from "../../src/library/libraries.ts";
import { dataFolder, librariesIn, testTime } from "../support/kept.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Waits until something is as expected; the test's own time limit ends it. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}

async function textsOf(library: Library): Promise<readonly string[]> {
  const shelved = await library.articles();
  return shelved.flatMap(({ article }) => article.paragraphs.map(({ text }) => text)).toSorted();
}

async function untilTexts(
  libraries: Libraries,
  server: string | null,
  texts: readonly string[],
): Promise<void> {
  await until(async () => {
    const now = await textsOf(await libraries.of(server));
    return JSON.stringify(now) === JSON.stringify(texts);
  });
}

const places = [null, "1"] as const;

test.for(places)(
  "a file that is dropped, edited or removed is followed without a restart (server %s)",
  async (server) => {
    const folder = await dataFolder();
    const articles = server === null ? join(folder, "articles") : join(folder, "servers/1/articles");
    await mkdir(articles, { recursive: true });
    const libraries = await librariesIn(folder);
    await libraries.of(server);
    await writeFile(join(articles, "hujan.txt"), "Hujan turun.");
    await untilTexts(libraries, server, ["Hujan turun."]);
    await writeFile(join(articles, "hujan.txt"), "Hujan reda.");
    await untilTexts(libraries, server, ["Hujan reda."]);
    // As editors do that write beside and rename
    await writeFile(join(articles, ".hujan.txt.swp"), "Hujan lagi.");
    await rename(join(articles, ".hujan.txt.swp"), join(articles, "hujan.txt"));
    await untilTexts(libraries, server, ["Hujan lagi."]);
    expect(
      (await (await libraries.of(server)).find("Kapan hujan lagi?", { count: 1 })).passages,
    ).toHaveLength(1);
    await rm(join(articles, "hujan.txt"));
    await untilTexts(libraries, server, []);
  },
);

test("a folder of articles that is made while it runs is found", async () => {
  const folder = await dataFolder();
  const libraries = await librariesIn(folder);
  await libraries.of("1");
  await mkdir(join(folder, "servers/1/articles"), { recursive: true });
  await writeFile(join(folder, "servers/1/articles/hujan.txt"), "Hujan turun.");
  await untilTexts(libraries, "1", ["Hujan turun."]);
  expect((await (await libraries.of("1")).find("Kapan hujan turun?", { count: 1 })).passages).toHaveLength(1);
});

test("a file that is being written does not replace the good one until it stands still", async () => {
  const folder = await dataFolder();
  const timing = testTime();
  const articles = join(folder, "servers/1/articles");
  await mkdir(articles, { recursive: true });
  await writeFile(join(articles, "hujan.txt"), "Hujan turun.");
  const libraries = await librariesIn(folder, { timing });
  const keeper = await libraries.keeperOf("1");
  const look = async (): Promise<readonly string[]> => {
    await keeper.skipped();
    timing.pass(10_000);
    // Waits for its turn after the look
    await keeper.skipped();
    return textsOf(await libraries.of("1"));
  };
  expect(await look()).toEqual(["Hujan turun."]);
  await writeFile(join(articles, "hujan.txt"), "Kalimat pertama.");
  for (let part = 0; part < 20; part++) {
    expect(await look()).toEqual(["Hujan turun."]);
    await appendFile(join(articles, "hujan.txt"), ` Bagian ${part}.`);
  }
  await look();
  expect(await look()).toEqual([expect.stringMatching(/^Kalimat pertama\. Bagian 0\..* Bagian 19\.$/u)]);
});

test("an edit that cannot be read leaves the last good version in place, and is named until it is mended", async () => {
  const folder = await dataFolder({ "hujan.txt": "Hujan turun." });
  const announced: string[] = [];
  const libraries = await librariesIn(folder, {
    announce: ({ name, reason }) => announced.push(`${name} ${reason}`),
  });
  const path = join(folder, "articles/hujan.txt");
  await writeFile(path, "---\ntitle: [\n---\nRusak.");
  await until(async () => libraries.skipped.length > 0);
  expect(libraries.skipped).toMatchObject([{ name: "hujan.txt", reason: "front-matter" }]);
  expect(await textsOf(await libraries.of(null))).toEqual(["Hujan turun."]);
  await writeFile(path, "Hujan reda.");
  await untilTexts(libraries, null, ["Hujan reda."]);
  expect(libraries.skipped).toEqual([]);
  expect(announced).toEqual(["hujan.txt front-matter"]);
});

test("two files of one name but for the ending are one article, and the other's when the first goes", async () => {
  const folder = await dataFolder({ "a.md": "Satu.", "a.txt": "Dua." });
  const libraries = await librariesIn(folder);
  expect(await textsOf(await libraries.of(null))).toEqual(["Satu."]);
  await rm(join(folder, "articles/a.md"));
  await untilTexts(libraries, null, ["Dua."]);
});

test("a link that leads nowhere is named, and its article is here once it leads to one", async () => {
  const folder = await dataFolder();
  const libraries = await librariesIn(folder);
  await symlink("../tujuan.txt", join(folder, "articles", "tautan.txt"));
  await until(async () => libraries.skipped.length === 1);
  expect(libraries.skipped).toEqual([{ name: "tautan.txt", reason: "unopenable", detail: "ENOENT" }]);
  await writeFile(join(folder, "tujuan.txt"), "Hujan turun.");
  await untilTexts(libraries, null, ["Hujan turun."]);
  expect(libraries.skipped).toEqual([]);
});

test("a shared folder that goes away is reported once, keeps its articles, and is followed again when it is back", async () => {
  const folder = await dataFolder({ "hujan.txt": "Hujan turun." });
  const reports: unknown[] = [];
  const timing = testTime();
  const libraries = await librariesIn(folder, { timing, report: (error) => reports.push(error) });
  const library = await libraries.of(null);
  const look = async (): Promise<void> => {
    timing.pass(5_000);
    await wait(30);
  };
  await rename(join(folder, "articles"), join(folder, "pergi"));
  await until(async () => {
    await look();
    return reports.length > 0;
  });
  for (let looks = 0; looks < 5; looks++) await look();
  expect(reports).toHaveLength(1);
  expect(await textsOf(library)).toEqual(["Hujan turun."]);
  await rename(join(folder, "pergi"), join(folder, "articles"));
  await writeFile(join(folder, "articles", "kapal.txt"), "Kapal tiba.");
  await until(async () => {
    await look();
    return (await textsOf(library)).length === 2;
  });
  expect(reports).toHaveLength(1);
});
