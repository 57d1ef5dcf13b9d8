import { access, chmod, mkdir, readdir, readFile, rename, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import type { ArticleSource } from "../../src/articles/article-source.ts";
import type { Added } from "../../src/library/keeper.ts";
import type { Keeper } from "../../src/library/keeper.ts";
import { InvalidServer } from "../../src/library/server-id.ts";
import { dataFolder, librariesIn, testTime } from "../support/kept.ts";

const FLOOD: ArticleSource = {
  format: "txt",
  text: 'Air naik pada Senin.\n\n"Kami mengungsi," kata Ani Lestari.\n\nBaca juga: Berita lain\n\nHujan reda.',
  about: { title: "Banjir di Desa", url: "https://contoh.id/banjir?utm_source=x" },
};

async function added(keeper: Keeper, source: ArticleSource): Promise<Added> {
  const outcome = await keeper.add(source);
  if (outcome.kind !== "added") throw new Error(`It is ${outcome.kind}`);
  return outcome;
}

test("an added article is in the next answer, in a readable file, and still there after opening again", async () => {
  const folder = await dataFolder();
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("1234");
  const { article } = await added(keeper, FLOOD);
  expect(article.article).toMatchObject({ id: "banjir-di-desa", dropped: ["Baca juga: Berita lain"] });
  expect(article.quotes).toHaveLength(1);
  const { passages } = await (await libraries.of("1234")).find("Kapan air naik?", { count: 1 });
  expect(passages[0]?.text.article).toBe(article.article);
  expect(await readFile(join(folder, "servers/1234/articles/banjir-di-desa.txt"), "utf8")).toContain(
    "\n\nAir naik pada Senin.\n\n",
  );
  const again = await (await librariesIn(folder)).of("1234");
  expect(await again.articles()).toEqual([article]);
});

test("nothing is made on disk by asking or by reading", async () => {
  const folder = await dataFolder({ "a.txt": "Hujan turun." });
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("default");
  expect(await keeper.gaps()).toEqual([]);
  expect(await keeper.undo()).toBeUndefined();
  expect(await (await libraries.of("default")).articles()).toHaveLength(1);
  await expect(access(join(folder, "servers"))).rejects.toThrow("ENOENT");
});

test.for(["", ".", "..", "../x", "a/b", "a\\b", "a\0", "ä", "x".repeat(65)])(
  "%j names no server",
  async (server) => {
    const libraries = await librariesIn(await dataFolder());
    await expect(libraries.of(server)).rejects.toThrow(InvalidServer);
    await expect(libraries.keeperOf(server)).rejects.toThrow(InvalidServer);
  },
);

test("the same article is here already, by its text or its address, on the server's shelf or the shared one", async () => {
  const folder = await dataFolder({ "bersama.txt": "Pasar dibuka kembali.\n\nPedagang senang." });
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("1");
  const { article } = await added(keeper, FLOOD);
  expect(await keeper.add({ ...FLOOD, about: {} })).toEqual({
    kind: "already-here",
    article: article.article,
  });
  expect(
    await keeper.add({ format: "txt", text: "Pasar  dibuka kembali.\n\nPedagang senang." }),
  ).toMatchObject({ kind: "already-here", article: { id: "bersama" } });
});

test("a changed article is set aside, replaces the one here when told to, and both can be undone", async () => {
  const folder = await dataFolder();
  const keeper = await (await librariesIn(folder)).keeperOf("1");
  await added(keeper, FLOOD);
  const changed = await keeper.add({
    format: "txt",
    text: 'Air naik pada Selasa.\n\n"Kami mengungsi," kata Ani Lestari.\n\nWarga pulang. Sawah rusak.',
    about: { url: "http://www.contoh.id/banjir/" },
  });
  expect(changed).toMatchObject({ kind: "changed", difference: { added: 1, removed: 1, changed: 1 } });
  if (changed.kind !== "changed") return;
  // As after a restart
  const libraries = await librariesIn(folder);
  const other = await libraries.keeperOf("1");
  const replaced = await other.replaceStaged(changed.staged);
  expect(replaced).toMatchObject({
    article: { article: { id: "banjir-di-desa" } },
    difference: changed.difference,
  });
  expect(await other.replaceStaged(changed.staged)).toBeUndefined();
  const text = async (): Promise<string | undefined> =>
    (await (await libraries.of("1")).articles())[0]?.article.paragraphs[0]?.text;
  expect(await text()).toBe("Air naik pada Selasa.");
  expect(await other.undo()).toMatchObject({ kind: "undone", what: "replace" });
  expect(await text()).toBe("Air naik pada Senin.");
  expect(await other.undo()).toMatchObject({ kind: "undone", what: "add" });
  expect(await (await libraries.of("1")).articles()).toEqual([]);
  expect(await other.undo()).toBeUndefined();
});

test("the same text in an article's place is no change, and lines that were restored in it stay restored", async () => {
  const keeper = await (await librariesIn(await dataFolder())).keeperOf("1");
  const { article } = await added(keeper, FLOOD);
  const restored = await keeper.restoreLine(article.article, "Baca juga: Berita lain");
  const now = restored?.article.article ?? article.article;
  expect(await keeper.replace(now, FLOOD)).toEqual({ kind: "already-here", article: now });
  expect(await keeper.add(FLOOD)).toEqual({ kind: "already-here", article: now });
  expect((await keeper.changes()).map(({ what }) => what)).toEqual(["restore", "add"]);
  const longer = { ...FLOOD, text: `${FLOOD.text}\n\nWarga pulang.` };
  const changed = await keeper.add(longer);
  expect(changed).toMatchObject({ kind: "changed", difference: { added: 1, removed: 0, changed: 0 } });
  expect(await keeper.replace(now, longer)).toMatchObject({ article: { article: { dropped: [] } } });
});

test("an article whose removal is undone is here once, also if somebody added it again", async () => {
  const libraries = await librariesIn(await dataFolder());
  const keeper = await libraries.keeperOf("1");
  const { article } = await added(keeper, FLOOD);
  const { change } = await keeper.remove(article.article);
  const again = await added(keeper, FLOOD);
  expect(await keeper.undo(change)).toMatchObject({ what: "remove", article: again.article });
  expect(await (await libraries.of("1")).articles()).toEqual([again.article]);
  expect(await keeper.undo(change)).toBeUndefined();
});

test("what is undone first is what was done last, also where the clock was set back", async () => {
  const folder = await dataFolder();
  const late = await (await librariesIn(folder, { timing: testTime("2026-11-24T08:00:00Z") })).keeperOf("1");
  await added(late, FLOOD);
  const early = await (await librariesIn(folder, { timing: testTime("2026-11-20T08:00:00Z") })).keeperOf("1");
  await added(early, { format: "txt", text: "Pasar dibuka.", about: { title: "Pasar" } });
  expect(await early.undo()).toMatchObject({ article: { article: { id: "pasar" } } });
  expect(await early.undo()).toMatchObject({ article: { article: { id: "banjir-di-desa" } } });
});

test("what cannot be recorded is not undone, and can be once it can", async () => {
  const folder = await dataFolder();
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("1");
  const { article } = await added(keeper, FLOOD);
  const text = async (): Promise<string | undefined> =>
    (await (await libraries.of("1")).articles())[0]?.article.paragraphs[0]?.text;
  const replaced = await keeper.replace(article.article, { format: "txt", text: "Air surut." });
  if (replaced.kind !== "replaced") throw new Error(`It is ${replaced.kind}`);
  // A folder in the place of the records cannot be appended to
  const records = join(folder, "servers/1/changes.jsonl");
  await keeper.changes();
  await rename(records, `${records}.aside`);
  await mkdir(records);
  await expect(keeper.undo(replaced.change)).rejects.toThrow("EISDIR");
  await rmdir(records);
  await rename(`${records}.aside`, records);
  expect(await text()).toBe("Air surut.");
  expect(await keeper.undo(replaced.change)).toMatchObject({ what: "replace" });
  expect(await text()).toBe("Air naik pada Senin.");
});

test("an article in a file of the longest name is replaced, removed and undone like any other", async () => {
  const folder = await dataFolder();
  const articles = join(folder, "servers/1/articles");
  await mkdir(articles, { recursive: true });
  const id = "x".repeat(251);
  await writeFile(join(articles, `${id}.txt`), "Air naik.\n\nWarga pergi.\n\nBaca juga: Lain");
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("1");
  const now = async (): Promise<Article> => {
    const [shelved] = await (await libraries.of("1")).articles();
    if (!shelved) throw new Error("It is gone");
    return shelved.article;
  };
  expect(await keeper.restoreLine(await now(), "Baca juga: Lain")).toMatchObject({ kind: "restored" });
  const changed = await keeper.add({ format: "txt", text: "Air naik.\n\nWarga pergi.\n\nHujan reda." });
  if (changed.kind !== "changed") throw new Error(`It is ${changed.kind}`);
  expect(await keeper.replaceStaged(changed.staged)).toMatchObject({
    kind: "replaced",
    article: { article: { id } },
  });
  await keeper.remove(await now());
  for (const what of ["remove", "replace", "restore"]) expect(await keeper.undo()).toMatchObject({ what });
  expect(await now()).toMatchObject({ id, dropped: ["Baca juga: Lain"] });
});

test("a removed article is gone, comes back with its undo after a restart, and not twice", async () => {
  const folder = await dataFolder();
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("1");
  const { article } = await added(keeper, FLOOD);
  const { change } = await keeper.remove(article.article);
  expect(await (await libraries.of("1")).articles()).toEqual([]);
  await expect(keeper.remove(article.article)).rejects.toMatchObject({ reason: "gone" });
  const later = await librariesIn(folder);
  const other = await later.keeperOf("1");
  expect(await other.undo(change)).toMatchObject({ what: "remove", article: { article: article.article } });
  expect(await other.undo(change)).toBeUndefined();
  expect(await (await later.of("1")).articles()).toEqual([article]);
});

test("a dropped line is restored, and dropped again when that is undone", async () => {
  const libraries = await librariesIn(await dataFolder());
  const keeper = await libraries.keeperOf("1");
  const { article } = await added(keeper, FLOOD);
  const restored = await keeper.restoreLine(article.article, "Baca juga: Berita lain");
  expect(restored?.article.article).toMatchObject({ dropped: [] });
  expect(restored?.article.article.paragraphs.map(({ text }) => text)).toContain("Baca juga: Berita lain");
  expect(await keeper.restoreLine(article.article, "Baca juga: Berita lain")).toBeUndefined();
  expect(await keeper.undo(restored?.change)).toMatchObject({
    what: "restore",
    article: { article: { dropped: ["Baca juga: Berita lain"] } },
  });
});

test("an article that was dropped as Markdown is restored, replaced and undone like any other", async () => {
  const folder = await dataFolder();
  const articles = join(folder, "servers/1/articles");
  await mkdir(articles, { recursive: true });
  const text = "# Banjir\n\nAir *naik*.\n\n## Sebab\n\nTanggul jebol.\n\nBaca juga: Lain\n";
  await writeFile(join(articles, "banjir.md"), text);
  const libraries = await librariesIn(folder);
  const keeper = await libraries.keeperOf("1");
  const now = async (): Promise<readonly (readonly [text: string, heading?: string])[]> => {
    const [shelved] = await (await libraries.of("1")).articles();
    return (shelved?.article.paragraphs ?? []).map(({ text, heading }) =>
      heading ? [text, heading] : [text],
    );
  };
  const [shelved] = await (await libraries.of("1")).articles();
  if (!shelved) throw new Error("It is not here");
  await keeper.restoreLine(shelved.article, "Baca juga: Lain");
  expect(await now()).toEqual([["Air naik."], ["Tanggul jebol.", "Sebab"], ["Baca juga: Lain", "Sebab"]]);
  await keeper.replace(shelved.article, { format: "txt", text: "Air *surut*." });
  expect(await now()).toEqual([["Air *surut*."]]);
  await keeper.undo();
  await keeper.undo();
  expect(await now()).toEqual([["Air naik."], ["Tanggul jebol.", "Sebab"]]);
  expect(await readFile(join(articles, "banjir.md"), "utf8")).toBe(text);
  expect(await keeper.undo()).toBeUndefined();
});

test("the shared shelf is not a server's to change", async () => {
  const libraries = await librariesIn(await dataFolder({ "bersama.txt": "Pasar dibuka kembali." }));
  const keeper = await libraries.keeperOf("1");
  const [shelved] = await (await libraries.of("1")).articles();
  if (!shelved) throw new Error("It is empty");
  await expect(keeper.remove(shelved.article)).rejects.toMatchObject({ reason: "shared" });
  await expect(keeper.replace(shelved.article, FLOOD)).rejects.toMatchObject({ reason: "shared" });
});

test("limits are kept: articles, their length, and feeds", async () => {
  const limits = { articlesPerServer: 1, bytesPerArticle: 400, feedsPerServer: 1 };
  const keeper = await (await librariesIn(await dataFolder(), { limits })).keeperOf("1");
  await expect(keeper.add({ format: "txt", text: "Kalimat. ".repeat(50) })).rejects.toMatchObject({
    reason: "too-long",
    limit: 400,
  });
  await added(keeper, FLOOD);
  await expect(keeper.add({ format: "txt", text: "Lain sekali." })).rejects.toMatchObject({ reason: "full" });
  await keeper.follow("https://contoh.id/feed");
  expect(await keeper.follow("https://contoh.id/feed")).toBeUndefined();
  await expect(keeper.follow("https://contoh.id/lain")).rejects.toMatchObject({ reason: "too-many-feeds" });
});

test("two approved names are one person's, until that is undone", async () => {
  const libraries = await librariesIn(await dataFolder());
  const keeper = await libraries.keeperOf("1");
  await added(keeper, {
    format: "txt",
    text: '"Air naik," kata Ani Lestari.\n\n"Hujan lagi," kata Bu Kades.',
  });
  const people = async (): Promise<number> => (await (await libraries.of("1")).people()).length;
  const before = await people();
  const { change } = await keeper.approveAlias("Ani Lestari", "Bu Kades");
  expect(await people()).toBe(before - 1);
  await keeper.undo(change);
  expect(await people()).toBe(before);
  await expect(keeper.approveAlias("Ani", "ANI ")).rejects.toMatchObject({ reason: "same-name" });
});

test("a gap is counted on a server that has kept nothing yet", async () => {
  const folder = await dataFolder();
  await (await (await librariesIn(folder)).keeperOf("1")).countGap("Siapa raja Mars?");
  const keeper = await (await librariesIn(folder)).keeperOf("1");
  expect(await keeper.gaps()).toMatchObject([{ question: "Siapa raja Mars?", count: 1 }]);
});

const MAY_WRITE_ANYWHERE = process.getuid?.() === 0;
if (MAY_WRITE_ANYWHERE) process.stdout.write("A read-only folder is not tested: root may write to it\n");
test.skipIf(MAY_WRITE_ANYWHERE)("a gap is passed over where nothing may be written", async () => {
  const folder = await dataFolder();
  await chmod(folder, 0o555);
  const keeper = await (await librariesIn(folder)).keeperOf("1");
  await keeper.countGap("Siapa raja Mars?");
  expect(await keeper.gaps()).toEqual([]);
});

test("gaps are counted whatever their case and marks, most asked first, and are forgotten when told to", async () => {
  const keeper = await (await librariesIn(await dataFolder())).keeperOf("1");
  await added(keeper, FLOOD);
  for (const question of ["Berapa harga beras?", "Siapa Bupati?", "berapa  harga beras"])
    await keeper.countGap(question);
  expect((await keeper.gaps()).map(({ question, count }) => [question, count])).toEqual([
    ["Berapa harga beras?", 2],
    ["Siapa Bupati?", 1],
  ]);
  await keeper.clearGaps();
  expect(await keeper.gaps()).toEqual([]);
});

test("settings and feeds are remembered, and undone one after the other", async () => {
  const folder = await dataFolder();
  const keeper = await (await librariesIn(folder)).keeperOf("1");
  await keeper.changeSettings({ locale: "en" });
  await keeper.follow("https://contoh.id/feed");
  await keeper.noteFeed("https://contoh.id/feed", { failures: 2, seen: ["https://contoh.id/1"] });
  await keeper.noteFeed("https://contoh.id/lain", { failures: 2 });
  const later = await (await librariesIn(folder)).keeperOf("1");
  expect(await later.settings()).toEqual({ locale: "en" });
  expect(await later.feeds()).toEqual([
    { url: "https://contoh.id/feed", failures: 2, seen: ["https://contoh.id/1"] },
  ]);
  expect(await later.undo()).toMatchObject({ what: "follow" });
  expect(await later.feeds()).toEqual([]);
  expect(await later.undo()).toMatchObject({ what: "settings" });
  expect(await later.settings()).toEqual({});
});

test("lines of records that somebody damaged are named, and the others count", async () => {
  const folder = await dataFolder();
  const keeper = await (await librariesIn(folder)).keeperOf("1");
  await keeper.changeSettings({ locale: "en" });
  const path = join(folder, "servers/1/settings.jsonl");
  await writeFile(path, `{"change": 3}\n${await readFile(path, "utf8")}{"change": "half`);
  expect(await keeper.settings()).toEqual({ locale: "en" });
  expect(await keeper.skipped()).toEqual([{ name: "settings.jsonl", reason: "damaged-lines", detail: "1" }]);
  await keeper.changeSettings({ locale: "id" });
  expect(await keeper.settings()).toEqual({ locale: "id" });
});

test("no temporary file is left behind", async () => {
  const folder = await dataFolder();
  const keeper = await (await librariesIn(folder)).keeperOf("1");
  await added(keeper, FLOOD);
  const files = await readdir(join(folder, "servers/1"), { recursive: true });
  expect(files.toSorted()).toEqual(["articles", "articles/banjir-di-desa.txt", "changes.jsonl"]);
});
