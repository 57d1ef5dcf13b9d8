import { expect, test } from "vitest";
import { add, FLOOD } from "../support/flood.ts";
import { done, keep, keepingBot, MODERATOR, refusal, send } from "../support/keeping-bot.ts";
import { dataFolder } from "../support/kept.ts";
import { MEMBER } from "../support/sample.ts";

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
