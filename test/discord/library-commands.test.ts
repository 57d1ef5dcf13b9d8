import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { IDS } from "../support/loopback-ids.ts";
import { visibleText } from "../support/discord-markdown.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";
import type { Bot } from "../../src/bot/bot.ts";
import { openLibraries, type Libraries } from "../../src/library/libraries.ts";
import { readUpload } from "../../src/intake/read-upload.ts";
import { IntakeRefused } from "../../src/intake/intake-refused.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;
let libraries: Libraries;
let folder: string;
const asked: string[] = [];

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  const intake = {
    fetchSource: (url: string) => Promise.reject(new IntakeRefused("unreachable", url)),
    checkFeed: (url: string) => Promise.reject(new IntakeRefused("unreachable", url)),
    readUpload,
  };
  const shared = "Rapat desa ditunda.\n\n“Kami menunggu hasil audit,” kata Kepala Desa Sutrisno.";
  folder = await mkdtemp(join(tmpdir(), "kutip-discord-"));
  await mkdir(join(folder, "articles"));
  await writeFile(join(folder, "articles", "rapat-desa.txt"), shared);
  libraries = await openLibraries(folder);
  const kept: Bot = {
    ...botOver(await sampleLibrary([])),
    libraryOf: (server) => libraries.of(server),
    keeperOf: (server) => libraries.keeperOf(server),
    intake,
  };
  bot = await startLoopbackBot(discord, kept, {
    download: async (url) => {
      asked.push(url);
      return new TextEncoder().encode(
        "Jembatan Lama\n\nJembatan lama ditutup Senin.\n\nBaca juga: Jalan baru dibuka",
      );
    },
  });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  await libraries.close();
  await rm(folder, { recursive: true, force: true });
});

/** Manage Server, and no other. */
const MODERATOR = { permissions: "32" };

const PASTED = {
  Teks: "Pasar Senja Dibuka\n\nPasar senja dibuka kembali pada Jumat.",
  "Teks 2": "Sebanyak 80 pedagang sudah menempati kios.",
};

describe("/library add", () => {
  test("opens a form where nothing is given, and keeps what is pasted into it", async () => {
    const form = await discord.open("library add", {}, MODERATOR);
    expect(form.title).toBe("Tempel artikelnya");
    expect(form.fields.map(({ label }) => label)).toEqual(["Judul", "Teks", "Teks 2", "Teks 3"]);
    const added = await discord.send(form, PASTED, MODERATOR);
    expect(added.isPrivate).toBe(true);
    expect(added.text).toContain('"Pasar Senja Dibuka" ditambahkan');
    expect(added.text).toContain("2 paragraf");
    const { text } = await discord.slash("ask", { question: "Berapa pedagang menempati kios pasar senja?" });
    expect(text).toContain("**Sebanyak 80 pedagang sudah menempati kios.**");
  });

  test("has what was given already stand in the form", async () => {
    const form = await discord.open("library add", { title: "Kios Baru" }, { ...MODERATOR, locale: "en-US" });
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ["Title", "Kios Baru"],
      ["Text", undefined],
      ["Text 2", undefined],
      ["Text 3", undefined],
    ]);
  });

  test("reads an attachment, shows what was left out of it, and restores it at a press", async () => {
    const file = {
      name: "jembatan.txt",
      size: 70,
      url: "https://cdn.discordapp.com/attachments/1/2/jembatan.txt?ex=1",
    };
    const added = await discord.slash("library add", { file }, MODERATOR);
    expect(asked).toEqual([file.url]);
    expect(visibleText(added.text)).toContain('Tidak disertakan: "Baca juga: Jalan baru dibuka"');
    const restored = await discord.press(added, "Pulihkan baris 1", MODERATOR);
    expect(restored).toMatchObject({ isPrivate: true, isUpdate: true });
    const read = await discord.slash("articles read", { article: "jembatan" });
    expect(read.text).toContain("Jalan baru dibuka");
    const undone = await discord.press(restored, "Urungkan", MODERATOR);
    expect(undone.isUpdate).toBe(true);
    expect((await discord.slash("articles read", { article: "jembatan" })).text).not.toContain("Jalan baru");
  });

  test("says what of a file or an address cannot be had", async () => {
    const { text, isPrivate } = await discord.slash("library add", { url: "https://contoh.id/x" }, MODERATOR);
    expect(isPrivate).toBe(true);
    expect(text).toContain("contoh.id");
  });
});

describe("a form that is none of ours", () => {
  test.each(["x", "f~1abc", "s~", "~"])("(%s) is answered politely", async (customId) => {
    const { text, isPrivate } = await discord.send({ customId, title: "", fields: [] }, {}, MODERATOR);
    expect(isPrivate).toBe(true);
    expect(text).toContain("sudah terlalu lama");
  });
});

describe("/library remove", () => {
  test("asks first, removes at a press, and takes it back at another", async () => {
    const form = await discord.open("library add", {}, MODERATOR);
    await discord.send(form, { Judul: "Kabar Singkat", Teks: "Sumur desa diperdalam." }, MODERATOR);
    const question = await discord.slash("library remove", { article: "Kabar Singkat" }, MODERATOR);
    expect(question.text).toContain('Hapus "Kabar Singkat"?');
    expect((await discord.slash("articles list")).text).toContain("Kabar Singkat");
    const removed = await discord.press(question, "Hapus", MODERATOR);
    expect(removed).toMatchObject({ isUpdate: true, isPrivate: true });
    expect((await discord.slash("articles list")).text).not.toContain("Kabar Singkat");
    await discord.press(removed, "Urungkan", MODERATOR);
    expect((await discord.slash("articles list")).text).toContain("Kabar Singkat");
  });

  test("at a press of the past says that the article is gone, and leaves the message as it is", async () => {
    const form = await discord.open("library add", {}, MODERATOR);
    await discord.send(form, { Judul: "Kabar Lama", Teks: "Sumur desa ditutup." }, MODERATOR);
    const question = await discord.slash("library remove", { article: "Kabar Lama" }, MODERATOR);
    await discord.press(question, "Hapus", MODERATOR);
    const again = await discord.press(question, "Hapus", MODERATOR);
    expect(again).toMatchObject({ isUpdate: false, isPrivate: true });
    expect(again.text).toContain('Tidak ada artikel "kabar-lama" di sini');
  });
});

describe("who may not manage the server", () => {
  test("is refused on arrival, whatever Discord let through, and is shown no form", async () => {
    for (const asker of [
      { permissions: "0" },
      { permissions: "32", isDirect: true },
      { permissions: "32", isUserInstalled: true },
    ]) {
      const { text, isPrivate } = await discord.slash("library add", {}, asker);
      expect(isPrivate).toBe(true);
      expect(text).toMatch(/Kelola Server|Pakai perintah ini di server/u);
    }
  });

  test("is refused at a button and a form of somebody who may", async () => {
    const question = await discord.slash("library remove", { article: "rapat-desa" }, MODERATOR);
    expect(question.isPrivate).toBe(true);
    const form = await discord.open("library add", {}, MODERATOR);
    expect((await discord.send(form, PASTED, { permissions: "0" })).text).toContain("Kelola Server");
  });
});

describe("another server", () => {
  test("neither sees nor completes what was added here", async () => {
    const elsewhere = { server: IDS.otherGuild };
    expect((await discord.slash("articles list", {}, elsewhere)).text).not.toContain("Pasar Senja");
    expect(await discord.type("summary", "article", "pasar", elsewhere)).toEqual([]);
    expect(await discord.type("summary", "article", "pasar")).toHaveLength(1);
  });

  test("in which the member alone brought the bot along has the shared shelf", async () => {
    const brought = await discord.slash("articles list", {}, { isUserInstalled: true });
    expect(brought.text).toContain("1 artikel");
    expect(await discord.type("summary", "article", "pasar", { isUserInstalled: true })).toEqual([]);
  });
});

describe("the other library commands", () => {
  test("export brings a zip along", async () => {
    const { call, text } = await discord.slash("library export", {}, MODERATOR);
    expect(text).toContain("seluruh pustaka");
    expect(call.files.map(({ name }) => name)).toEqual(["kutip-library.zip"]);
    expect(
      Buffer.from(call.files[0]?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  test("gaps lists what found no answer, page by page", async () => {
    for (let number = 10; number < 30; number += 1)
      await discord.slash("ask", { question: `Siapa pemenang lomba layang-layang nomor ${number}?` });
    const first = await discord.slash("library gaps", {}, MODERATOR);
    expect(first.text).toContain("layang-layang");
    const second = await discord.press(first, "Berikutnya", MODERATOR);
    const lines = [first, second].flatMap(({ text }) =>
      text.split("\n").filter((line) => line.startsWith("- ")),
    );
    expect(new Set(lines).size).toBe(20);
    expect(lines).toHaveLength(20);
  });

  test("settings fix the language of public replies", async () => {
    await discord.slash("library settings", { language: "en" }, MODERATOR);
    expect((await discord.slash("articles list", {}, { locale: "id", guildLocale: "id" })).text).toMatch(
      /\d articles/u,
    );
    expect((await discord.slash("articles list", { private: true }, { guildLocale: "id" })).text).toMatch(
      /\d artikel/u,
    );
    await discord.slash("library settings", { language: "none" }, MODERATOR);
  });

  test("complete lines that were left out", async () => {
    const choices = await discord.type("library restore", "line", "", MODERATOR);
    expect(choices).toEqual([]);
  });
});

test("no library command broke a limit of Discord's", () => {
  expect(discord.rest.violations).toEqual([]);
});
