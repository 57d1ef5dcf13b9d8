import { parseArgs } from "node:util";
import { commands } from "../commands/index.ts";
import type { Bot } from "./bot/bot.ts";
import { skippedFile } from "./bot/word-skipped-file.ts";
import { keepRates } from "./bot/rates.ts";
import { isShard, readSettings } from "./env.ts";
import type { Settings } from "./settings.ts";
import { openIntake } from "./open-intake.ts";
import { openLibraries } from "./library/libraries.ts";
import type { SkippedFile } from "./library/shelf.ts";
import { openLog } from "./running/open-log.ts";
import { sayWhyItEnds } from "./running/say-why-it-ends.ts";
import { readGlossary } from "./words/translation.ts";

/** Where Kutip answers: the three ways in share everything but this. */
type Place = "discord" | "terminal" | "json";

async function main(): Promise<void> {
  const { json, data } = parseArgs({
    options: { json: { type: "boolean", default: false }, data: { type: "string" } },
  }).values;
  const settings = readSettings();
  const place = json ? "json" : settings.discord ? "discord" : "terminal";
  const log = openLog({ ...settings, isForPeople: place !== "discord" });
  const { discord, shard, shards } = settings;
  if (place === "discord" && discord && shards !== undefined) {
    const { serveShards } = await import("./serve-shards.ts");
    const [file = "", ...args] = process.argv.slice(1);
    return serveShards({ settings: { ...settings, discord }, log, shards, file, args });
  }
  const nameSkipped = (file: SkippedFile): void => {
    process.stderr.write(`${skippedFile(file)[settings.defaultLocale]}\n`);
  };
  const { idleAfter, ...limits } = settings.libraries;
  const libraries = await openLibraries(data ?? settings.dataDir, {
    limits,
    idleAfter,
    report: (error) => log.error({ err: error }, "A library could not be followed"),
    announce(file, server) {
      if (place === "discord") log.warn({ file, server }, "A file cannot be read as an article");
      else nameSkipped(file);
    },
  });
  if (!shard?.id) for (const file of libraries.skipped) nameSkipped(file);
  const intake = openIntake(settings.intake);
  const bot: Bot = {
    commands,
    libraryOf: async (server) => libraries.of(server),
    keeperOf: async (server) => libraries.keeperOf(server),
    intake,
    reportFailure: (error) => log.error({ err: error }, "A request failed"),
  };
  if (place !== "discord" || !discord) {
    await openTerminal(bot, settings, place);
    return libraries.close();
  }
  readGlossary();
  const { openFeeds } = await import("./open-feeds.ts");
  openFeeds({ libraries, reach: intake.feedReach, settings, log });
  const { serveDiscord } = await import("./serve-discord.ts");
  return serveDiscord({
    bot: { ...bot, rates: keepRates(settings.limits, () => performance.now()) },
    log,
    settings: { ...settings, discord },
    close: () => libraries.close(),
    read: async () => ({
      libraries: libraries.open,
      articles: (await (await libraries.of(null)).articles()).length,
    }),
  });
}

/** Loads nothing of Discord: its library alone takes longer to start than the whole terminal. */
async function openTerminal(bot: Bot, { defaultLocale }: Settings, place: Place): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const house = { bot, defaultLocale, input, output };
  // A reader that stops reading, such as `head`, is no failure
  output.on("error", () => process.exit(0));
  if (place === "json") return (await import("./terminal/serve-json-lines.ts")).serveJsonLines(house);
  const { serveTerminal } = await import("./terminal/serve-terminal.ts");
  return serveTerminal({
    ...house,
    isInteractive: input.isTTY && output.isTTY,
    hasColour: output.isTTY && output.hasColors(),
  });
}

try {
  await main();
} catch (error) {
  await sayWhyItEnds(error, isShard());
  process.exit(1);
}
