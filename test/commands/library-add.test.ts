import { expect, test } from "vitest";
import { IntakeRefused } from "../../src/intake/intake-refused.ts";
import { add, fileOf, FLOOD, press } from "../support/flood.ts";
import { done, keep, keepingBot, refusal, send } from "../support/keeping-bot.ts";

test("a pasted article is titled by its first line, says what was left out, and offers to restore and to undo", async () => {
  const bot = await keepingBot();
  const reply = done(await add(FLOOD, bot));
  expect(reply.message).toBe('Added "Banjir di Sungai Wulan"');
  expect(reply.article).toMatchObject({
    article: {
      id: "banjir-di-sungai-wulan",
      dropped: ["Baca juga: Tanggul jebol di hulu", "Post a Comment"],
      paragraphs: { length: 3 },
    },
    quotes: { length: 1 },
  });
  expect(reply.actions.map(({ command }) => command)).toEqual([
    "library restore",
    "library restore",
    "library undo",
  ]);
  expect(await keep("Berapa rumah terendam?", bot)).toMatchObject({ kind: "passages" });
});

test("each action of a reply does what it says, also after another was done", async () => {
  const bot = await keepingBot();
  const [first, second, undo] = done(await add(FLOOD, bot)).actions;
  if (!first || !second || !undo) throw new Error("an action is missing");
  expect(done(await press(first, bot)).article?.article.paragraphs[1]?.text).toBe(
    "Baca juga: Tanggul jebol di hulu",
  );
  expect(done(await press(second, bot)).article?.article.dropped).toEqual([]);
  expect(refusal(await press(second, bot))).toMatch(/No line was left out/u);
  expect(done(await keep("/library undo", bot))).toMatchObject({ undone: "restore" });
  expect(done(await press(undo, bot))).toMatchObject({ undone: "add" });
  expect(refusal(await press(undo, bot))).toMatch(/undone already/u);
});

test("the first line is no title where it is a paragraph, part of one, or the only one", async () => {
  const bot = await keepingBot();
  const firstOf = async (text: string) => done(await add(text, bot)).article?.article.paragraphs[0]?.text;
  expect(await firstOf("Air naik sejak Selasa.\n\nWarga mengungsi.")).toBe("Air naik sejak Selasa.");
  expect(await firstOf("Kapal itu berangkat dari\npelabuhan kecil pada\nmalam hari.")).toContain("Kapal itu");
  expect(await firstOf("Pasar buka pagi")).toBe("Pasar buka pagi");
  expect(await firstOf("---\ntitle: Kebun\n---\nKebun dibuka.")).toBe("Kebun dibuka.");
});

test("a title that is given wins", async () => {
  const reply = done(await add(FLOOD, await keepingBot(), { title: "Air" }));
  expect(reply.article?.article.title).toBe("Air");
});

test("a text comes from one place, and from one", async () => {
  const bot = await keepingBot();
  expect(refusal(await keep("/library add", bot))).toMatch(/^bad-option: There is no article/u);
  expect(refusal(await keep("/library add x text: y", bot))).toMatch(/in one way/u);
});

test("an address that was pasted as the text is fetched", async () => {
  const bot = await keepingBot();
  const fetched: string[] = [];
  const fetchSource = async (url: string) => {
    fetched.push(url);
    return { format: "txt", text: "Kabar baik." } as const;
  };
  await add("https://contoh.id/kabar", { ...bot, intake: { ...bot.intake, fetchSource } });
  expect(fetched).toEqual(["https://contoh.id/kabar"]);
});

test("the same article again is already here, and a changed one offers to replace it", async () => {
  const bot = await keepingBot();
  await add(FLOOD, bot);
  expect(done(await add(FLOOD, bot))).toMatchObject({
    message: 'Already here as "Banjir di Sungai Wulan"',
    actions: [],
  });
  const changed = FLOOD.replace("214", "241").replace(
    "Perbaikan dimulai Senin.",
    "Hujan reda.\n\nWarga pulang.",
  );
  const reply = done(await add(changed, bot));
  expect(reply.difference).toEqual({ added: 2, removed: 1, changed: 1 });
  expect(reply.message).toContain("(+2 −1 ~1 ¶)");
  const [replace] = reply.actions;
  if (!replace) throw new Error("nothing offers to replace it");
  const replaced = done(await press(replace, bot));
  expect(replaced.message).toBe('Replaced "Banjir di Sungai Wulan" (+2 −1 ~1 ¶)');
  expect(replaced.article?.article.paragraphs[0]?.text).toContain("241");
  expect(refusal(await press(replace, bot))).toMatch(/no longer set aside/u);
  expect(done(await keep("/library undo", bot))).toMatchObject({ undone: "replace" });
});

test("whatever cannot be taken in is refused in one sentence, and nothing is kept", async () => {
  const bot = await keepingBot();
  const refused = {
    ...bot.intake,
    fetchSource: () => Promise.reject(new IntakeRefused("forbidden-address")),
  };
  expect(refusal(await keep("/library add http://127.0.0.1/", { ...bot, intake: refused }))).toMatch(
    /^bad-option: .*private network/u,
  );
  const given = async (name: string, content: string | Uint8Array) =>
    refusal(await send({ command: "library add", options: { file: fileOf(name, content) } }, bot));
  expect(await given("a.exe", "x")).toMatch(/must end in/u);
  expect(await given("a.txt", new Uint8Array([0, 1, 2, 3]))).toMatch(/not what its name says/u);
  expect(await given("a.txt", "x".repeat(3_000_000))).toMatch(/too large/u);
  const file = { name: "a.txt", size: 50_000_000, read: () => Promise.reject(new Error("it was read")) };
  expect(refusal(await send({ command: "library add", options: { file } }, bot))).toMatch(
    /at most 20000000/u,
  );
  expect(await given("a.txt", "x ".repeat(150_000))).toMatch(/too long: it may have 100000 bytes/u);
  expect(await given("a.txt", " ")).toMatch(/there is no text in it/u);
  expect(await given("a.txt", "Baca juga: Berita lain")).toMatch(/No paragraph is left/u);
  expect(await given("a.txt", "---\ntitle: [\n---\nx")).toMatch(/front matter/u);
  expect(await keep("/articles", bot)).toMatchObject({ articles: [] });
});
