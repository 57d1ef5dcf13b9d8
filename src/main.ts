import { parseArgs } from "node:util";
import { destination, pino, stdSerializers, type Logger } from "pino";
import { commands } from "../commands/index.ts";
import type { Bot } from "./bot/bot.ts";
import { skippedFile } from "./bot/word-skipped-file.ts";
import { readSettings, type DiscordSettings, type Settings } from "./env.ts";
import { openLibraries } from "./library/libraries.ts";

/** Where Kutip answers: the three ways in share everything but this. */
type Place = "discord" | "terminal" | "json";

async function main(): Promise<void> {
  const { json, data } = parseArgs({
    options: { json: { type: "boolean", default: false }, data: { type: "string" } },
  }).values;
  const settings = readSettings();
  const place = json ? "json" : settings.discord ? "discord" : "terminal";
  const log = openLog(settings, place);
  const libraries = await openLibraries(data ?? settings.dataDir);
  for (const file of libraries.skipped)
    process.stderr.write(`${skippedFile(file)[settings.defaultLocale]}\n`);
  const bot: Bot = {
    commands,
    libraryOf: async (server) => libraries.of(server),
    reportFailure: (error) => log.error({ err: error }, "A request failed"),
  };
  if (place === "discord" && settings.discord)
    await openDiscord(bot, log, { ...settings, ...settings.discord });
  else await openTerminal(bot, settings, place);
}

/** On standard error, for standard output is the answers'. Somebody at a terminal is spared the stack. */
function openLog({ logLevel }: Settings, place: Place): Logger {
  const err = place === "discord" ? stdSerializers.err : (error: Error) => error.message;
  return pino({ level: logLevel, serializers: { err } }, destination({ fd: 2, sync: true }));
}

/** Answers in Discord until a signal ends it or Discord does. */
async function openDiscord(bot: Bot, log: Logger, settings: Settings & DiscordSettings): Promise<void> {
  const { startDiscord } = await import("./discord/start-discord.ts");
  const running = await startDiscord({ ...settings, bot, log });
  process.stdout.write(`${running.inviteLink}\n${running.portalNote[settings.defaultLocale]}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void running.stop());
  const refusal = await running.ended;
  if (refusal) throw refusal;
  process.exit(0);
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
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
