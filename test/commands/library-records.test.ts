import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { add, FLOOD, press } from "../support/flood.ts";
import { done, keep, keepingBot, refusal } from "../support/keeping-bot.ts";
import { MEMBER } from "../support/sample.ts";

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
