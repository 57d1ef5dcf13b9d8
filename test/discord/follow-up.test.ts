import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { startLoopbackDiscord, type LoopbackDiscord, type SeenReply } from "../support/loopback-discord.ts";
import { IDS } from "../support/loopback-ids.ts";
import { articleOf, botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

const TALKS = `Presiden Anwar Salim dan Perdana Menteri Lina Hartono berunding tentang tarif beras di Kota Wulan.

“Tarif beras harus turun tahun ini,” kata Anwar Salim.

“Tarif beras baru kami bahas bulan depan,” kata Lina Hartono.`;

const FLOOD = `Sungai Tirta meluap pada Rabu malam. Sebanyak 214 rumah di Desa Kedungrejo terendam.

“Kami kekurangan perahu,” kata Lina Hartono, yang memimpin evakuasi.`;

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  const library = await sampleLibrary([
    await articleOf("perundingan-tarif", TALKS),
    await articleOf("banjir-tirta", FLOOD),
  ]);
  bot = await startLoopbackBot(discord, botOver(library));
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

function reply(to: SeenReply, words: string): Promise<SeenReply> {
  return discord.mention(words, { repliesTo: IDS.bot, repliesToMessage: to.id ?? "1" });
}

describe("a reply to an answer of the bot's", () => {
  test("keeps its topic and its article", async () => {
    const first = await discord.mention("Apa kata Anwar Salim tentang tarif beras?");
    expect(first.text).toContain("Tarif beras harus turun");
    const second = await reply(first, "dan apa kata Lina?");
    expect(second.texts[0]).toBe("### dan apa kata Lina? tarif beras");
    expect(second.texts[1]).toContain("Tarif beras baru kami bahas bulan depan");
    expect(second.text).not.toContain("perahu");
  });

  test("of several answers, to the one that it replies to", async () => {
    const flood = await discord.mention("Berapa rumah terendam di Desa Kedungrejo?");
    await discord.mention("Apa kata Anwar Salim tentang tarif beras?");
    const second = await reply(flood, "kapan?");
    expect(second.texts[0]).toBe("### kapan? rumah terendam Desa Kedungrejo");
    expect(second.text).toContain("¶1");
  });

  test("looks beyond the article where it has no answer", async () => {
    const first = await discord.mention("/kutipan Anwar Salim");
    const second = await reply(first, "Berapa rumah terendam di Desa Kedungrejo?");
    expect(second.text).toContain("Sebanyak 214 rumah");
  });

  test("is a question of its own where the answer is gone, or remembers nothing", async () => {
    const help = await discord.mention("/bantuan");
    expect((await reply(help, "Berapa rumah terendam di Desa Kedungrejo?")).text).toContain("214 rumah");
    const gone = await discord.mention("Berapa rumah terendam di Desa Kedungrejo?", {
      repliesTo: IDS.bot,
      repliesToMessage: "999999999999999999",
    });
    expect(gone.text).toContain("214 rumah");
  });

  test("costs one more look at Discord, and a question that replies to nothing none", async () => {
    const first = await discord.mention("Berapa rumah terendam di Desa Kedungrejo?");
    const before = discord.rest.calls.length;
    await reply(first, "kapan?");
    expect(discord.rest.calls.slice(before).map(({ method }) => method)).toEqual(["GET", "POST"]);
  });
});

test("what concerns a library's keepers is not shown to all in reply to a message", async () => {
  const { text } = await discord.mention("/pustaka celah");
  expect(text).toContain("perintah garis miring");
});

test("no follow-up broke a limit of Discord's", () => {
  expect(discord.rest.violations).toEqual([]);
});
