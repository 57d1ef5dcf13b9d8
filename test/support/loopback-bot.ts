import { Writable } from "node:stream";
import { pino } from "pino";
import type { Bot } from "../../src/bot/bot.ts";
import { startDiscord, type DiscordStart, type RunningDiscord } from "../../src/discord/start-discord.ts";
import type { LoopbackDiscord } from "./loopback-discord.ts";
import { TOKEN } from "./loopback-ids.ts";

/** The bot as it runs, and what it logged. */
export interface LoopbackBot extends RunningDiscord {
  readonly logged: readonly string[];
}

/** Starts the bot as `main` does, with the loopback's address for Discord's. */
export async function startLoopbackBot(
  { rest }: Pick<LoopbackDiscord, "rest">,
  bot: Bot,
  start: Partial<DiscordStart> = {},
): Promise<LoopbackBot> {
  const logged: string[] = [];
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      logged.push(line.toString());
      done();
    },
  });
  const log = pino({ level: "debug" }, stream);
  const running = await startDiscord({
    token: TOKEN,
    apiUrl: rest.apiUrl,
    defaultLocale: "id",
    drawQuoteCard: () => Promise.reject(new Error("There are no pictures on this Discord")),
    typingPatience: 60_000,
    download: () => Promise.reject(new Error("There are no files on this Discord")),
    bot,
    log,
    ...start,
  });
  return { ...running, logged };
}
