import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Action } from "../../src/bot/action.ts";
import type { Bot } from "../../src/bot/bot.ts";
import type { GivenFile } from "../../src/bot/options.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { IntakeRefused } from "../../src/intake/intake-refused.ts";
import { done, keep, keepingBot, MODERATOR, refusal, send } from "../support/keeping-bot.ts";
import { dataFolder } from "../support/kept.ts";
import { MEMBER } from "../support/sample.ts";

const FLOOD = `Banjir di Sungai Wulan

Sungai Wulan meluap pada Rabu malam. Sebanyak 214 rumah terendam.

Baca juga: Tanggul jebol di hulu

"Kami sudah meminta perbaikan sejak tahun lalu," kata Sumarni.

Perbaikan dimulai Senin.

Post a Comment`;

function fileOf(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { name, size: bytes.length, read: async () => bytes };
}

function add(text: string, bot: Bot, more: object = {}): Promise<Reply> {
  return send({ command: "library add", options: { text, ...more } }, bot);
}

function press({ command, options }: Action, bot: Bot): Promise<Reply> {
  return send({ command, options, confirmed: true }, bot);
}

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

test("an article is replaced by a text, and keeps its name", async () => {
  const bot = await keepingBot();
  await add(FLOOD, bot);
  const article = "banjir-di-sungai-wulan";
  const options = { article, file: fileOf("baru.txt", "Air surut pada Kamis.") };
  const reply = done(await send({ command: "library replace", options }, bot));
  expect(reply.article?.article).toMatchObject({ id: article, paragraphs: { length: 1 } });
});

test("replacing an article by the same text changes nothing, and there is nothing to undo of it", async () => {
  const bot = await keepingBot();
  const { change } = done(await add(FLOOD, bot));
  const options = {
    article: "banjir-di-sungai-wulan",
    file: fileOf("lagi.txt", FLOOD.replace(/^.*\n\n/u, "")),
  };
  const reply = done(await send({ command: "library replace", options }, bot));
  expect(reply).toMatchObject({
    message: 'Nothing changed: "Banjir di Sungai Wulan" says the same already',
    article: { article: { id: options.article } },
    actions: [],
  });
  expect(reply).not.toHaveProperty("change");
  expect(done(await keep(`/library undo ${change}`, bot))).toMatchObject({ undone: "add" });
  expect(refusal(await keep("/library undo", bot))).toMatch(/no change left/u);
});

test("removing asks first where there is a button to answer with, and can be undone", async () => {
  const bot = await keepingBot();
  await add(FLOOD, bot);
  const asked = done(await keep("/library remove banjir", bot, { confirmed: false }));
  expect(asked.message).toBe('Remove "Banjir di Sungai Wulan"?');
  const [remove] = asked.actions;
  if (!remove) throw new Error("nothing confirms it");
  expect(remove.confirms).toBe(true);
  const removed = done(await press(remove, bot));
  expect(removed.message).toBe('Removed "Banjir di Sungai Wulan"');
  expect(refusal(await press(remove, bot))).toMatch(/There is no article/u);
  expect(await keep("Berapa rumah terendam?", bot)).toMatchObject({ kind: "sorry" });
  const [undo] = removed.actions;
  if (!undo) throw new Error("nothing undoes it");
  expect(done(await press(undo, bot))).toMatchObject({
    undone: "remove",
    article: { article: { id: "banjir-di-sungai-wulan" }, quotes: [{}] },
  });
  expect(await keep("Berapa rumah terendam?", bot)).toMatchObject({ kind: "passages" });
});

test("what one server keeps no other sees or changes", async () => {
  const bot = await keepingBot();
  const { change } = done(await add(FLOOD, bot));
  const elsewhere = { server: "2" };
  expect(await keep("/articles", bot, elsewhere)).toMatchObject({ articles: [] });
  expect(refusal(await keep("/library remove banjir-di-sungai-wulan", bot, elsewhere))).toMatch(
    /no article/u,
  );
  expect(refusal(await keep(`/library undo ${change}`, bot, elsewhere))).toMatch(/no such change/u);
  expect(await keep("/articles", bot)).toMatchObject({ articles: [{}] });
});

test("an article of the shared shelf is not this server's to change", async () => {
  const bot = await keepingBot({ shelf: { "hujan.txt": "Hujan turun.\n\nBaca juga: Angin" } });
  for (const line of ["remove hujan", "restore hujan line: 1", "replace hujan text: Kering."]) {
    expect(refusal(await keep(`/library ${line}`, bot))).toMatch(
      /^not-allowed: That article is on the shared shelf/u,
    );
  }
});

test("only who may manage the server changes its library", async () => {
  const bot = await keepingBot();
  for (const { name, access } of bot.commands) {
    if (access !== "manage") continue;
    expect(refusal(await send({ command: name.en, asker: MEMBER }, bot))).toMatch(/^not-allowed: /u);
    expect(refusal(await send({ command: name.en, server: null }, bot))).toMatch(/^not-allowed: /u);
  }
});

test("a line is restored by its text, its number or its beginning, and a wrong one is told the numbers", async () => {
  const bot = await keepingBot();
  await add(FLOOD, bot);
  for (const line of ["2", "post a comment", "Post"]) {
    expect(done(await keep(`/library restore banjir line: ${line}`, bot)).message).toBe(
      '"Post a Comment" is part of "Banjir di Sungai Wulan" again',
    );
    await keep("/library undo", bot);
  }
  for (const line of ["0", "3", "Sungai", "99999999999"]) {
    expect(refusal(await keep(`/library restore banjir line: ${line}`, bot))).toMatch(/from 1 to 2/u);
  }
});

const TWO_NAMES = `"Kami siap," kata Wiryo Atmaja.

"Kami tunggu," ujar Bagus Lesmana.

"Kami pulang," kata Sumarni.`;

test("two names that are approved as one person's are one in the next answer, until it is undone", async () => {
  const bot = await keepingBot();
  await add(TWO_NAMES, bot);
  expect(done(await keep("/library alias", bot))).toMatchObject({ aliases: [] });
  const reply = done(await keep("/library alias wiryo other: bagus lesmana", bot));
  expect(reply.aliases).toEqual([{ name: "Wiryo Atmaja", other: "Bagus Lesmana" }]);
  expect(await keep("/quotes Wiryo", bot)).toMatchObject({ quotes: { length: 2 } });
  await keep("/library undo", bot);
  expect(await keep("/quotes Wiryo", bot)).toMatchObject({ quotes: { length: 1 } });
});

test("an alias needs two names that differ, of people who are quoted", async () => {
  const bot = await keepingBot();
  await add(TWO_NAMES, bot);
  expect(refusal(await keep("/library alias Wiryo", bot))).toMatch(/Give both names/u);
  expect(refusal(await keep("/library alias sumarni other: SUMARNI", bot))).toMatch(/one name already/u);
  expect(refusal(await keep("/library alias Wiryo other: Zzz", bot))).toMatch(/There is no speaker "Zzz"/u);
});

test("questions that no article answered are counted, not those asked in private or of one article", async () => {
  const bot = await keepingBot();
  expect(done(await keep("/library gaps", bot))).toMatchObject({ gaps: [], actions: [] });
  await add(FLOOD, bot);
  await keep("Siapa gubernur Antartika?", bot);
  await keep("siapa gubernur antartika", bot, { asker: MEMBER });
  await keep("/ask Siapa raja Mars? private: yes", bot);
  await keep("/ask Siapa ratu Mars? article: banjir", bot);
  await keep("Berapa rumah terendam?", bot);
  const { gaps } = done(await keep("/library gaps", bot));
  expect(gaps).toMatchObject([{ question: "Siapa gubernur Antartika?", count: 2 }]);
  const asked = done(await keep("/library gaps clear: yes", bot, { confirmed: false }));
  expect(asked.message).toMatch(/^Forget 1 unanswered question\?/u);
  expect(done(await keep("/library gaps", bot)).gaps).toHaveLength(1);
  const [forget] = asked.actions;
  if (!forget) throw new Error("nothing confirms it");
  await press(forget, bot);
  expect(done(await keep("/library gaps", bot)).gaps).toEqual([]);
});

test("the language of public replies is the one that the moderators chose", async () => {
  const bot = await keepingBot();
  await add(FLOOD, bot);
  const ask = async () => refusal(await keep("Siapa gubernur Antartika?", bot, { publicLocale: "id" }));
  expect(await ask()).toMatch(/Tidak ada artikel/u);
  expect(done(await keep("/library settings language: english", bot)).settings).toEqual({ locale: "en" });
  expect(await ask()).toMatch(/No article/u);
  expect(done(await keep("/library settings none", bot)).settings).toEqual({});
  expect(await ask()).toMatch(/Tidak ada artikel/u);
  await keep("/library undo", bot);
  expect(done(await keep("/library settings", bot)).settings).toEqual({ locale: "en" });
});

test("an export is a zip of the articles as plain files", async () => {
  const bot = await keepingBot();
  await add(FLOOD, bot);
  const { file } = done(await keep("/library export", bot));
  expect(file?.name).toBe("kutip-library.zip");
  const names = Object.keys(unzipSync(file?.bytes ?? new Uint8Array()));
  expect(names.filter((name) => name.endsWith("banjir-di-sungai-wulan.txt"))).toHaveLength(1);
});

test("a feed is followed once, if it is one, and no longer followed when it is not wanted", async () => {
  const bot = await keepingBot();
  const url = "https://contoh.id/feed";
  expect(refusal(await keep(`/library follow ${url}`, bot))).toMatch(/no RSS, Atom or JSON feed/u);
  const feeding = { ...bot, intake: { ...bot.intake, checkFeed: async () => ({ title: "Contoh" }) } };
  expect(done(await keep(`/library follow ${url}`, feeding))).toMatchObject({
    message: expect.stringContaining('Following "Contoh"'),
    feeds: [{ url }],
  });
  expect(refusal(await keep(`/library follow ${url}`, feeding))).toMatch(/followed already/u);
  expect(done(await keep("/library feeds", bot)).feeds).toMatchObject([{ url }]);
  expect(done(await keep(`/library unfollow ${url}`, bot)).feeds).toEqual([]);
  expect(refusal(await keep(`/library unfollow ${url}`, bot))).toMatch(/is not followed/u);
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

test("what was kept is there after a restart, and can be undone", async () => {
  const folder = await dataFolder();
  const { change } = done(await add(FLOOD, await keepingBot({ folder })));
  const bot = await keepingBot({ folder });
  expect(await keep("/articles", bot)).toMatchObject({
    articles: [{ article: { id: "banjir-di-sungai-wulan" } }],
  });
  expect(done(await keep(`/library undo ${change}`, bot)).undone).toBe("add");
});

test("a server that cannot be one is refused", async () => {
  const bot = await keepingBot();
  for (const server of ["../x", "a/b", "x".repeat(65)]) {
    expect(refusal(await send({ command: "articles list", server, asker: MODERATOR }, bot))).toMatch(
      /"server" must be/u,
    );
  }
});

test("of two articles that can be meant the server's own is changed, and is named by its id beside one of its title", async () => {
  const bot = await keepingBot({
    shelf: { "lama.txt": "---\ntitle: Air Naik\n---\nHujan turun di bukit." },
  });
  await add("Air Naik\n\nHujan turun di kota.", bot);
  expect(refusal(await keep("/summary air naik", bot))).toMatch(
    /can be 2 articles; .*: "air-naik", "lama"$/u,
  );
  expect(done(await keep("/library remove Air naik", bot)).message).toBe('Removed "Air Naik"');
});

test("a slip in the name of a command that changes a library does nothing but list them", async () => {
  const bot = await keepingBot();
  for (const line of ["/library", "/pustaka", "/library remov x"]) {
    expect(refusal(await keep(line, bot))).toMatch(
      /^unknown-command: .*: \/library add, \/library replace, /u,
    );
  }
});

test("a library that is full says how much it may hold and what to do", async () => {
  const limits = { articlesPerServer: 1, bytesPerArticle: 200, feedsPerServer: 1 };
  const bot = await keepingBot({ limits });
  await add("Satu\n\nKabar pertama.", bot);
  expect(refusal(await add("Dua\n\nKabar kedua.", bot))).toBe(
    "not-allowed: The library is full: it may hold 1 article; remove one first with /library remove",
  );
  const removed = done(await keep("/library remove satu", bot));
  await add("Dua\n\nKabar kedua.", bot);
  expect(refusal(await keep(`/library undo ${removed.change}`, bot))).toMatch(
    /^not-allowed: The library is full/u,
  );
  const feeding = { ...bot, intake: { ...bot.intake, checkFeed: async () => ({}) } };
  await keep("/library follow https://contoh.id/1", feeding);
  expect(refusal(await keep("/library follow https://contoh.id/2", feeding))).toMatch(
    /^not-allowed: This server may follow 1 feed and does/u,
  );
});
