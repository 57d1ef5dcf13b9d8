import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { readMarkdown, visibleText } from "../support/discord-markdown.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  bot = await startLoopbackBot(discord, botOver(await sampleLibrary(await loopbackArticles())));
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const FLOOD = "banjir-di-sungai-wulan";
const HARBOUR = "the-harbour-of-saint-orel";

/** What a member sees in bold below small print. */
function boldIn(text: string): readonly string[] {
  return readMarkdown(text)
    .filter(({ marks }) => marks.join() === "bold")
    .map((run) => run.text);
}

describe("a slash command", () => {
  test("/ask shows the article, the paragraph and the answering sentence in bold", async () => {
    const { text, isPrivate } = await discord.slash("ask", {
      question: "Berapa rumah terendam di Desa Kedungrejo?",
    });
    expect(isPrivate).toBe(false);
    expect(text).toContain("-# [Banjir di Sungai Wulan](https://contoh.id/banjir_%28wulan%29) ¶1");
    expect(boldIn(text)).toContain("Sebanyak 214 rumah di Desa Kedungrejo terendam.");
  });

  test("/ask says so where no article answers", async () => {
    const { text } = await discord.slash("ask", { question: "Siapa juara catur antargalaksi?" });
    expect(text).toContain("Tidak ada artikel di sini yang menjawab ini");
    expect(text).toContain("antargalaksi");
  });

  test("/summary shows sentences of the article with their paragraphs", async () => {
    const { texts } = await discord.slash("summary", { article: FLOOD, sentences: 2 });
    expect(texts[0]).toContain("2 dari 6 kalimat");
    expect(texts.slice(1).every((text) => /^\*\*¶[12]\*\* /u.test(text))).toBe(true);
  });

  test("/quotes shows who said what, how sure that is, and where", async () => {
    const { text } = await discord.slash("quotes", { article: FLOOD });
    expect(text).toContain("> “Kami sudah meminta perbaikan sejak tahun lalu,”");
    expect(visibleText(text)).toMatch(/Banjir di Sungai Wulan\n[^]*Sumarni.* · tersurat · ¶2/u);
  });

  test("/verify shows how a claim differs, and the words that stand in the article", async () => {
    const { text } = await discord.slash("verify", {
      text: "Kami belum meminta perbaikan sejak tahun lalu",
      speaker: "Sumarni",
    });
    expect(text).toMatch(/^- .*belum/mu);
    expect(boldIn(text).join(" ")).toContain("meminta perbaikan sejak tahun lalu");
    expect(text).toContain("¶2");
  });

  test("/articles list shows every article", async () => {
    const { text } = await discord.slash("articles list");
    expect(text).toContain("2 artikel");
    expect(text).toContain("**[Banjir di Sungai Wulan](https://contoh.id/banjir_%28wulan%29)**");
    expect(visibleText(text)).toContain("The harbour of *Saint Orel*: @everyone");
  });

  test("/articles read shows a paragraph among its neighbours, below its heading", async () => {
    const { text } = await discord.slash("articles read", { article: FLOOD, paragraph: 2 });
    expect(text).toContain("**¶1** Sungai Wulan meluap");
    expect(text).toContain("### Tanggul\n**¶2** Tanggul di sisi barat");
  });

  test("/help names every command, to the asker alone", async () => {
    const { text, isPrivate } = await discord.slash("help");
    expect(isPrivate).toBe(true);
    for (const name of ["/tanya", "/ringkas", "/kutipan", "/artikel daftar", "/artikel baca", "/bantuan"])
      expect(text).toContain(name);
  });

  test("that is private shows its reply to the asker alone", async () => {
    expect((await discord.slash("articles list", { private: true })).isPrivate).toBe(true);
    expect((await discord.slash("articles list", { private: false })).isPrivate).toBe(false);
  });

  test("with a mistake in it is told so privately, and what to do", async () => {
    const { text, isPrivate } = await discord.slash("articles read", { article: FLOOD, paragraph: 9 });
    expect(isPrivate).toBe(true);
    expect(text).toContain("pilih dari 1 sampai 2");
  });

  test("that is not known here is told which there are", async () => {
    const { text, isPrivate } = await discord.slash("sing", { song: "x" });
    expect(isPrivate).toBe(true);
    expect(text).toContain("/tanya");
  });

  test("costs exactly one call to Discord", async () => {
    const before = discord.rest.calls.length;
    await discord.slash("articles read", { article: HARBOUR });
    expect(discord.rest.calls.length).toBe(before + 1);
  });
});

describe("the language of a reply", () => {
  test("is the server's where all see it", async () => {
    const asker = { locale: "en-US", guildLocale: "id" };
    expect((await discord.slash("articles list", {}, asker)).text).toContain("2 artikel");
  });

  test("is the asker's where the asker alone sees it", async () => {
    const asker = { locale: "en-GB", guildLocale: "id" };
    expect((await discord.slash("articles list", { private: true }, asker)).text).toContain("2 articles");
    expect((await discord.slash("help", {}, asker)).text).toContain("/ask");
  });

  test("of a mistake is the asker's, in public too", async () => {
    const asker = { locale: "en-US", guildLocale: "id" };
    const { text } = await discord.slash("articles read", { article: FLOOD, paragraph: 9 }, asker);
    expect(text).toContain("choose one from 1 to 2");
  });

  test("is English where the server speaks neither", async () => {
    const asker = { locale: "id", guildLocale: "fr" };
    expect((await discord.slash("articles list", {}, asker)).text).toContain("2 articles");
  });

  test("is the asker's in a direct message", async () => {
    const asker = { locale: "en-US", isDirect: true };
    expect((await discord.slash("articles list", {}, asker)).text).toContain("2 articles");
  });
});

describe("what an article or a question holds", () => {
  test("shows as it stands, and mentions, links and formats nothing", async () => {
    const { text } = await discord.slash("articles read", { article: HARBOUR });
    expect(visibleText(text)).toContain(
      "# @everyone who sails must ask <@100000000000000001> first, says a notice at https://contoh.id/pier_one.",
    );
    const marks = new Set(readMarkdown(text).flatMap((run) => run.marks));
    expect([...marks].toSorted()).toEqual(["bold", "heading", "subtext"]);
  });

  test("pings nobody", async () => {
    const { call, text } = await discord.slash("ask", {
      question: "Apakah @everyone dan @here mengungsi ke balai desa?",
    });
    expect(call.body).toMatchObject({ data: { allowed_mentions: { parse: [], replied_user: false } } });
    expect(readMarkdown(text).flatMap((run) => run.marks)).not.toContain("mention");
  });

  test("broke no limit of Discord's in any of these replies", () => {
    expect(discord.rest.violations).toEqual([]);
  });
});
