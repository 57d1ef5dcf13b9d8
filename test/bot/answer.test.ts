import { beforeAll, expect, test } from "vitest";
import { wholeParagraph } from "../../src/articles/excerpt.ts";
import { answer } from "../../src/bot/answer.ts";
import { checkReply } from "../../src/bot/check-reply.ts";
import { defineCommand } from "../../src/bot/command.ts";
import type { Request } from "../../src/bot/request.ts";
import type { Library } from "../../src/library/library.ts";
import { keepingBot } from "../support/keeping-bot.ts";
import { MEMBER, articleOf, botOver, sampleLibrary } from "../support/sample.ts";

let library: Library;

beforeAll(async () => {
  library = await sampleLibrary();
});

async function ask(command: string, options: Request["options"], more: Partial<Request> = {}) {
  return answer({ command, options, locale: "en", server: null, asker: MEMBER, ...more }, botOver(library));
}

async function messageOf(
  command: string,
  options: Request["options"],
  more: Partial<Request> = {},
): Promise<string> {
  const { reply, isPrivate } = await ask(command, options, more);
  if (reply.kind !== "sorry") throw new Error(`expected a sorry, got ${reply.kind}`);
  expect(isPrivate).toBe(true);
  return `${reply.reason}: ${reply.message}`;
}

test("a mistake is answered privately, in the asker's language, with what to do", async () => {
  expect(await messageOf("fly", {})).toMatch(
    /^unknown-command: There is no command "fly"; choose one of these: \/ask, /u,
  );
  expect(await messageOf("fly", {}, { locale: "id" })).toMatch(/pilih salah satu: \/tanya, /u);
  expect(await messageOf("ask", {})).toMatch(/^bad-option: "question" is missing/u);
  expect(await messageOf("ask", { question: " \n" })).toMatch(/is missing/u);
  expect(await messageOf("ask", { question: 5 })).toMatch(/"question" must be text/u);
  expect(await messageOf("ask", { question: "x".repeat(6_000) })).toMatch(
    /6000 characters; shorten it to 2000/u,
  );
  expect(await messageOf("ask", { question: "x", count: 11 })).toMatch(/whole number from 1 to 10/u);
  expect(await messageOf("ask", { question: "x", count: "dua" })).toMatch(/whole number/u);
  expect(await messageOf("ask", { question: "x", private: "maybe" })).toMatch(/yes or no/u);
  expect(await messageOf("summary", { article: "xi dan putin", length: "huge" })).toMatch(
    /one of: short, medium, long/u,
  );
  expect(await messageOf("help", { verbose: true })).toMatch(/has no options; leave "verbose" out/u);
  expect(await messageOf("ask", { question: "x", color: "red" })).toMatch(
    /choose from: question, article, count, private/u,
  );
  expect(await messageOf("articles read", { article: "xi dan putin", paragraph: 13 })).toMatch(
    /choose one from 1 to 12/u,
  );
});

test("an unknown article or speaker brings the nearest names", async () => {
  expect(await messageOf("summary", { article: "hubungan si dan putri" })).toMatch(
    /nearest: "Hubungan Xi dan Putin di KTT SCO"/u,
  );
  expect(await messageOf("quotes", { speaker: "Zzz" })).toMatch(
    /There is no speaker "Zzz" here; the nearest: "/u,
  );
});

test("a name that several articles have asks for more of it", async () => {
  library = await sampleLibrary([
    await articleOf("banjir-satu", "Air naik."),
    await articleOf("banjir-dua", "Air surut."),
  ]);
  expect(await messageOf("summary", { article: "banjir" })).toMatch(
    /can be 2 articles; name one in full: "Banjir satu", "Banjir dua"/u,
  );
  library = await sampleLibrary();
});

test("what one article does not answer is not said of all of them", async () => {
  const article = "night-trains-return-to-the-northern-line";
  for (const question of ["Siapa Zulkarnain?", "Berapa harga bawang merah?"]) {
    const { reply } = await ask("ask", { question, article });
    expect(reply).toMatchObject({ kind: "sorry", reason: "not-in-library" });
    expect(reply.kind === "sorry" && reply.message).toMatch(/^This article does not answer that/u);
  }
});

test.each([
  ["Siapa Zulkarnain?", 'the word "Zulkarnain" is in none of them'],
  ["Siapa Zulkarnain Harahap?", 'these words are in none of them: "Zulkarnain", "Harahap"'],
])("the refusal of %s says %s", async (question, missing) => {
  const { reply } = await ask("ask", { question });
  expect(reply).toMatchObject({ kind: "sorry", message: `No article here answers this; ${missing}` });
});

test("a question of function words alone asks for a subject", async () => {
  for (const question of ["yang dan di", "what is the", "🙂🙂", "?!", "**__~~**"]) {
    expect(await messageOf("ask", { question })).toMatch(/^bad-option: There is no word to look for/u);
  }
});

test("a choice may be given in either language", async () => {
  const { reply } = await ask("summary", { article: "xi dan putin", length: "pendek" });
  expect(reply.kind).toBe("summary");
});

test("a public reply speaks the room's language and a private one the asker's", async () => {
  const room = { locale: "en", publicLocale: "id" } as const;
  expect(await ask("articles list", {}, room)).toMatchObject({ isPrivate: false, locale: "id" });
  expect(await ask("articles list", { private: true }, room)).toMatchObject({
    isPrivate: true,
    locale: "en",
  });
  expect(await ask("help", {}, room)).toMatchObject({ isPrivate: true, locale: "en" });
  expect(await messageOf("ask", {}, room)).toMatch(/is missing/u);
});

test("a failure of ours is reported once and answered with an apology that shows nothing of it", async () => {
  const reported: unknown[] = [];
  const broken = {
    ...botOver(library),
    libraryOf: () => Promise.reject(new Error("disk on fire at /srv")),
    reportFailure: (error: unknown) => void reported.push(error),
  };
  const { reply } = await answer(
    { command: "help", options: {}, locale: "en", server: null, asker: MEMBER },
    broken,
  );
  expect(reply).toMatchObject({ kind: "sorry", reason: "failed" });
  expect(JSON.stringify(reply)).not.toMatch(/fire|srv/u);
  expect(reported).toHaveLength(1);
});

test("a command of those who manage the library is refused to others, and where there is no server", async () => {
  const managing = defineCommand({
    name: { en: "shred", id: "hancurkan" },
    description: { en: "Shred", id: "Hancurkan" },
    visibility: "private",
    access: "manage",
    options: {},
    run: async () => ({ kind: "done", message: "Shredded", actions: [] }),
  });
  const bot = await keepingBot({ commands: [managing] });
  const shred = async (mayManage: boolean, server: string | null) => {
    const asker = { id: "1", mayManage };
    return (await answer({ command: "shred", options: {}, locale: "en", server, asker }, bot)).reply;
  };
  expect(await shred(true, "1")).toMatchObject({ kind: "done" });
  expect(await shred(false, "1")).toMatchObject({ kind: "sorry", reason: "not-allowed" });
  expect(await shred(true, null)).toMatchObject({ kind: "sorry", reason: "not-allowed" });
});

test("a reply with a single excerpt that its library does not hold is not sent", async () => {
  const stranger = await articleOf("stranger", "Not in this library.");
  const [paragraph] = stranger.paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const passages = [{ text: wholeParagraph(stranger, paragraph), answer: null, score: 1 }];
  expect(() => checkReply({ kind: "passages", question: "x", passages, missing: [] }, library)).toThrow(
    /stranger/u,
  );
});
