import { expect, test } from "vitest";
import { add, fileOf, FLOOD, press } from "../support/flood.ts";
import { done, keep, keepingBot, refusal, send } from "../support/keeping-bot.ts";

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
