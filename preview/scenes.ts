import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../commands/index.ts";
import type { Bot, Outcome } from "../src/bot/bot.ts";
import type { Locale } from "../src/bot/languages.ts";
import { keepRates } from "../src/bot/rates.ts";
import { readLine } from "../src/bot/read-line.ts";
import { answerAsMessage } from "../src/discord/answer-as-message.ts";
import { openLibraries, type Libraries } from "../src/library/libraries.ts";
import { readSettings } from "../src/env.ts";
import { openIntake } from "../src/open-intake.ts";
import { cardScenes } from "./card-scenes.ts";
import { LINES, NASTY_LINES, type Line } from "./lines.ts";
import { NASTY_ARTICLE } from "./nasty-article.ts";
import type { Scene } from "./scene.ts";

const SERVER = "100000000000000001";
const MEMBER = "100000000000000002";

/** Every kind of reply, in both languages, answered by the house as it is over the articles that come with it. */
export async function sampleScenes(): Promise<readonly Scene[]> {
  const folder = await mkdtemp(join(tmpdir(), "kutip-preview-"));
  try {
    const [sample, nasty] = [join(folder, "sample"), join(folder, "nasty")];
    await cp("data/articles", join(sample, "articles"), { recursive: true });
    await mkdir(join(nasty, "articles"), { recursive: true });
    await writeFile(join(nasty, "articles", "palsu.txt"), NASTY_ARTICLE);
    return [
      ...(await withLibraries(sample, async (libraries) => [
        ...(await answered(libraries, LINES, "reply")),
        ...(await cardScenes(await libraries.of(null))),
        ...(await refusals(libraries)),
      ])),
      ...(await withLibraries(nasty, (libraries) => answered(libraries, NASTY_LINES, "nasty"))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withLibraries<T>(folder: string, use: (libraries: Libraries) => Promise<T>): Promise<T> {
  const libraries = await openLibraries(folder);
  try {
    return await use(libraries);
  } finally {
    await libraries.close();
  }
}

async function answered(
  libraries: Libraries,
  lines: readonly Line[],
  name: string,
): Promise<readonly Scene[]> {
  const scenes: Scene[] = [];
  for (const line of lines)
    scenes.push(await sceneOf(line, `${name}-${scenes.length + 1}`, botOver(libraries)));
  return scenes;
}

/** What a member reads whom Kutip asks to wait, and what everybody reads when it fails. */
async function refusals(libraries: Libraries): Promise<readonly Scene[]> {
  const rates = keepRates({ commandsPerMinute: 1, fetchesPerHour: 1 }, () => 0);
  rates.commands.spend(MEMBER);
  const failing = { ...botOver(libraries), libraryOf: () => Promise.reject(new Error("No library")) };
  const tooFast = { ...botOver(libraries), rates };
  return Promise.all(
    (["id", "en"] as const).flatMap((locale: Locale) => [
      sceneOf({ locale, typed: "/kutipan Putin" }, `too-fast-${locale}`, tooFast),
      sceneOf({ locale, typed: "/kutipan Putin" }, `failed-${locale}`, failing),
    ]),
  );
}

function botOver(libraries: Libraries): Bot {
  return {
    commands,
    libraryOf: (server) => libraries.of(server),
    keeperOf: (server) => libraries.keeperOf(server),
    intake: openIntake(readSettings({}).intake),
    reportFailure: () => {},
  };
}

/** As a channel shows an answer that nobody has turned yet. */
const FIRST_SHOWING = { page: 0, hasOthers: true };

async function sceneOf({ locale, typed, manages }: Line, id: string, bot: Bot): Promise<Scene> {
  let kind: Outcome = "failed";
  const observe = () => (outcome: Outcome) => {
    kind = outcome;
  };
  const request = {
    ...readLine(typed, commands),
    locale,
    server: SERVER,
    asker: { id: MEMBER, mayManage: manages === true },
  };
  const { message, isPrivate } = await answerAsMessage(request, { ...bot, observe }, FIRST_SHOWING);
  return { id, locale, kind, asked: typed, isPrivate, message };
}
