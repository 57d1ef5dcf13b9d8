import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bot } from "../../src/bot/bot.ts";
import { openCardPainter } from "../../src/picture/card-painter.ts";
import type { Library } from "../../src/library/library.ts";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { startLoopbackDiscord, type LoopbackDiscord, type SeenReply } from "../support/loopback-discord.ts";
import { IDS } from "../support/loopback-ids.ts";
import { visibleText } from "../support/discord-markdown.ts";
import { articleOf, botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;
let library: Library;
let other: Library;

const painter = openCardPainter();

/** Milliseconds that the library takes to open. */
let delay = 0;

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  library = await sampleLibrary([...(await loopbackArticles()), await rice()]);
  other = await sampleLibrary([await articleOf("lain", "Pasar lama direnovasi.")]);
  const libraryOf: Bot["libraryOf"] = async (server) => {
    if (delay > 0) await wait(delay);
    return server === IDS.otherGuild ? other : library;
  };
  bot = await startLoopbackBot(discord, { ...botOver(library), libraryOf }, painter);
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  await painter.close();
});

/** Somebody is quoted twelve times, on days that stand in order. */
function rice(): ReturnType<typeof articleOf> {
  const text = Array.from(
    { length: 12 },
    (_, day) => `“Harga beras hari ke-${day + 1} sudah kami catat,” kata Menteri Perdagangan Budi Santoso.`,
  );
  return articleOf("harga-beras", text.join("\n\n"));
}

const RICE = { article: "harga-beras" };

/** The days of which a reply quotes. */
function daysIn({ text }: SeenReply): readonly number[] {
  return [...visibleText(text).matchAll(/hari ke-(?<day>\d+)/gu)].map(({ groups }) =>
    Number(groups?.["day"]),
  );
}

/** Days, both ends included. */
function days(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe("next and previous", () => {
  test("turn the page of a public answer in its place, for whoever asked", async () => {
    const first = await discord.slash("quotes", RICE);
    expect(daysIn(first)).toEqual(days(1, 4));
    expect(first.texts.at(-1)).toBe("-# 1–4 dari 12");
    expect(first.buttons.find(({ label }) => label === "Sebelumnya")?.isOff).toBe(true);
    const second = await discord.press(first, "Berikutnya");
    expect(second).toMatchObject({ isUpdate: true, isPrivate: false });
    expect(daysIn(second)).toEqual(days(5, 8));
    const third = await discord.press(second, "Berikutnya");
    expect(daysIn(third)).toEqual(days(9, 12));
    expect(third.buttons.find(({ label }) => label === "Berikutnya")?.isOff).toBe(true);
    expect(daysIn(await discord.press(third, "Sebelumnya"))).toEqual(days(5, 8));
  });

  test("give anybody else a copy of their own, in their language, and leave the answer alone", async () => {
    const first = await discord.slash("quotes", RICE);
    const joko = { isOther: true, locale: "en-US" };
    const copy = await discord.press(first, "Berikutnya", joko);
    expect(copy).toMatchObject({ isUpdate: false, isPrivate: true });
    expect(copy.texts.at(-1)).toBe("-# 5–8 of 12");
    const next = await discord.press(copy, "Next", joko);
    expect(next).toMatchObject({ isUpdate: true, isPrivate: true });
    expect(daysIn(next)).toEqual(days(9, 12));
  });

  test("keep the language of the answer, whatever the asker's is", async () => {
    const english = { locale: "en-US", guildLocale: "id" };
    const first = await discord.slash("quotes", RICE, english);
    expect((await discord.press(first, "Berikutnya", english)).texts.at(-1)).toBe("-# 5–8 dari 12");
  });

  test("cost one call to Discord", async () => {
    const first = await discord.slash("quotes", RICE);
    const before = discord.rest.calls.length;
    await discord.press(first, "Berikutnya");
    expect(discord.rest.calls.length).toBe(before + 1);
  });

  test("work on the answer to a mention", async () => {
    const first = await discord.mention("/kutipan artikel: harga-beras");
    const second = await discord.press(first, "Berikutnya");
    expect(second.isUpdate).toBe(true);
    expect(daysIn(second)).toEqual(days(5, 8));
  });

  test("work after the bot was started anew", async () => {
    const first = await discord.slash("quotes", RICE);
    await bot.stop();
    bot = await startLoopbackBot(discord, { ...botOver(library), libraryOf: async () => library });
    expect(daysIn(await discord.press(first, "Berikutnya"))).toEqual(days(5, 8));
    await bot.stop();
    const libraryOf: Bot["libraryOf"] = async (server) => {
      if (delay > 0) await wait(delay);
      return server === IDS.otherGuild ? other : library;
    };
    bot = await startLoopbackBot(discord, { ...botOver(library), libraryOf }, painter);
  });

  test("show more passages than were shown at first", async () => {
    const first = await discord.slash("ask", { question: "Siapa yang mencatat harga beras?" });
    expect(daysIn(first)).toHaveLength(3);
    const second = await discord.press(first, "Berikutnya");
    expect(daysIn(second)).toHaveLength(3);
    expect(daysIn(first).filter((day) => daysIn(second).includes(day))).toEqual([]);
  });

  test("unveil what came nearest to a question without an answer", async () => {
    const refusal = await discord.slash("ask", { question: "Siapa astronot yang mendarat di sungai?" });
    expect(refusal.text).not.toContain("¶");
    const label =
      refusal.buttons.map((button) => button.label).find((each) => each.includes("terdekat")) ?? "";
    const nearest = await discord.press(refusal, label);
    expect(nearest.isUpdate).toBe(true);
    expect(nearest.text).toMatch(/Bagian terdekat, yang mungkin tidak menjawabnya[^]*¶/u);
  });
});

describe("context", () => {
  test("shows a paragraph among its neighbours to whoever presses, alone", async () => {
    const answer = await discord.slash("ask", { question: "Siapa Kepala Desa Kedungrejo?" });
    const label =
      answer.buttons.map((button) => button.label).find((each) => each.startsWith("Konteks")) ?? "";
    const around = await discord.press(answer, label, { isOther: true, locale: "en-US" });
    expect(around).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(visibleText(around.text)).toContain("¶1 Sungai Wulan meluap");
    expect(visibleText(around.text)).toContain("¶2 Tanggul di sisi barat");
    expect(around.text).toContain("2 paragraphs");
  });

  test("leads on to the whole article", async () => {
    const quotes = await discord.slash("quotes", RICE);
    const around = await discord.press(quotes, "¶4");
    expect(daysIn(around)).toEqual([3, 4, 5]);
    expect(daysIn(await discord.press(around, "Baca artikel"))).toEqual(days(1, 8));
  });
});

describe("a quote card", () => {
  test("is a picture of one of the quotations, with words for those who cannot see it", async () => {
    const quotes = await discord.slash("quotes", RICE);
    const shown = await discord.press(quotes, "¶2 Budi Santoso");
    expect(shown).toMatchObject({ isPrivate: false, isUpdate: false });
    expect(
      Buffer.from(shown.call.files[0]?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect(JSON.stringify(shown.call.body)).toContain("Harga beras hari ke-2 sudah kami catat");
    expect(shown.text).toContain("¶2");
  });

  test("is for whoever presses alone, where another asked", async () => {
    const quotes = await discord.slash("quotes", RICE);
    const shown = await discord.press(quotes, "¶2 Budi Santoso", { isOther: true });
    expect(shown.isPrivate).toBe(true);
    expect(shown.call.files).toHaveLength(1);
  });

  test("can be had of the words that a claim was compared with", async () => {
    const verdict = await discord.slash("verify", { text: "Kami sudah meminta perbaikan sejak tahun lalu" });
    const shown = await discord.press(verdict, "Kartu kutipan");
    expect(JSON.stringify(shown.call.body)).toContain("Kami sudah meminta perbaikan sejak tahun lalu");
  });

  test("is not made of what is no longer in the library that is asked", async () => {
    const quotes = await discord.slash("quotes", RICE);
    const elsewhere = await discord.press(quotes, "¶2 Budi Santoso", { server: IDS.otherGuild });
    expect(elsewhere).toMatchObject({ isPrivate: true });
    expect(elsewhere.text).toContain("tidak ada di pustaka ini");
    expect(elsewhere.call.files).toEqual([]);
  });
});

describe("a menu", () => {
  test("reads one of the articles that are listed", async () => {
    const list = await discord.slash("articles list");
    const read = await discord.press(list, "Banjir di Sungai Wulan");
    expect(read.isPrivate).toBe(true);
    expect(visibleText(read.text)).toContain("¶1 Sungai Wulan meluap");
  });

  test("whose choice is none of ours is answered politely", async () => {
    const list = await discord.slash("articles list");
    const [choice] = list.buttons;
    if (!choice) throw new Error("There is no menu");
    const forged = { ...list, buttons: [{ ...choice, label: "x", value: "sing" }] };
    expect((await discord.press(forged, "x")).text).toContain("sudah terlalu lama");
  });
});

describe("show to all", () => {
  test("makes an answer public that its asker alone saw, at the page where it was", async () => {
    const hidden = await discord.slash("quotes", { ...RICE, private: true }, { locale: "en-US" });
    const second = await discord.press(hidden, "Next", { locale: "en-US" });
    const shown = await discord.press(second, "Show to all", { locale: "en-US" });
    expect(shown).toMatchObject({ isPrivate: false, isUpdate: false });
    expect(daysIn(shown)).toEqual(days(5, 8));
    expect(shown.texts.at(-1)).toBe("-# 5–8 dari 12");
    expect(shown.buttons.map(({ label }) => label)).not.toContain("Tunjukkan ke semua");
    expect((await discord.press(shown, "Berikutnya")).isUpdate).toBe(true);
  });

  test("is offered neither for help and mistakes, nor where nobody else is", async () => {
    expect((await discord.slash("help")).buttons).toEqual([]);
    expect((await discord.slash("articles read", { ...RICE, paragraph: 99 })).buttons).toEqual([]);
    const direct = await discord.slash("quotes", { ...RICE, private: true }, { isDirect: true });
    expect(direct.buttons.map(({ label }) => label)).not.toContain("Tunjukkan ke semua");
  });
});

describe("a button of the past", () => {
  test("shows the answer anew, and says so, once the library gives another one", async () => {
    const text = "Stok gula aman.\n\n“Stok gula cukup,” kata Sri Wahyuni.";
    await library.add(await articleOf("gula", text));
    const before = await discord.slash("articles list");
    const listed = await discord.slash("ask", { question: "Apa kata Sri Wahyuni soal stok gula?" });
    const label =
      listed.buttons.map((button) => button.label).find((each) => each.startsWith("Konteks")) ?? "";
    await library.remove("gula");
    expect(before.text).toContain("4 artikel");
    const gone = await discord.press(listed, label);
    expect(gone.isPrivate).toBe(true);
    expect(gone.text).toBe("Artikel yang dituju tombol ini sudah tidak ada di pustaka ini");
    await library.add(await articleOf("gula", "Stok gula menipis.\n\n“Stok gula habis,” kata Sri Wahyuni."));
    expect((await discord.press(listed, label)).text).toContain("sudah berubah");
    await library.remove("gula");
  });

  test("turns to the first page of what there is now, where that is not what was shown", async () => {
    const first = await discord.slash("quotes", { speaker: "Budi Santoso" });
    const more = "“Beras impor tiba besok,” kata Menteri Perdagangan Budi Santoso.";
    await library.add(await articleOf("beras-impor", more));
    const second = await discord.press(first, "Berikutnya");
    expect(second.text).toContain("Pustaka sudah berubah sejak ini ditanyakan");
    expect(daysIn(second)).toEqual(days(1, 4));
    const third = await discord.press(second, "Berikutnya");
    expect(third.text).not.toContain("Pustaka sudah berubah");
    await library.remove("beras-impor");
  });

  test("of another server answers that the article is gone", async () => {
    const first = await discord.slash("quotes", RICE);
    const elsewhere = { server: IDS.otherGuild };
    expect((await discord.press(first, "Konteks ¶1", elsewhere)).text).toContain("tidak ada di pustaka ini");
    const turned = await discord.press(first, "Berikutnya", elsewhere);
    expect(turned).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(turned.text).toContain('Tidak ada artikel "harga-beras" di sini');
  });

  test.each(["x", "t1~", "s~", "o0~1abc", "cabcdefgh.abcdef.1~", "~~~", "q~", "t0~1AAAA", "\u{1F600}"])(
    "or that is none of ours (%s) is answered politely",
    async (id) => {
      const { text, isPrivate } = await discord.pressId(id, { locale: "en-US" });
      expect(isPrivate).toBe(true);
      expect(text).toMatch(/too old|is not in this library any more/u);
    },
  );
});

describe("an answer that is not there in time", () => {
  test("is announced, and sent when it is there", async () => {
    const first = await discord.slash("quotes", RICE);
    delay = 2_500;
    const [late, wasPrivate, second] = await Promise.all([
      discord.slash("articles list"),
      discord.slash("help"),
      discord.press(first, "Berikutnya"),
    ]);
    delay = 0;
    expect(late.text).toContain("3 artikel");
    expect(late.call.path).toMatch(/original$/u);
    expect(wasPrivate.text).toContain("/tanya");
    expect(daysIn(second)).toEqual(days(5, 8));
  }, 30_000);

  test("stays private where it is a mistake and the answer would have been public", async () => {
    delay = 2_500;
    const { call, isPrivate } = await discord.slash("articles read", { ...RICE, paragraph: 99 });
    delay = 0;
    expect(isPrivate).toBe(true);
    expect(call.method).toBe("POST");
    expect(discord.rest.calls.some(({ method }) => method === "DELETE")).toBe(true);
  }, 20_000);
});

test("no button broke a limit of Discord's", () => {
  expect(discord.rest.violations).toEqual([]);
});
