import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Bot } from "./bot/bot.ts";
import { warmUp } from "./bot/warm-up.ts";
import { startDiscord } from "./discord/start-discord.ts";
import type { DiscordSettings, Settings } from "./settings.ts";
import type { GatewayState } from "./health/gateway-state.ts";
import type { Metrics, Readings } from "./health/metrics.ts";
import { downloadFile } from "./intake/download-file.ts";
import { PAGE_LIMITS } from "./intake/fetch-limits.ts";
import { openCardPainter } from "./picture/card-painter.ts";
import { endOnFault } from "./running/end-on-fault.ts";
import { leaveOnSignal } from "./running/leave-on-signal.ts";
import { obeyManager, tellManager } from "./running/manager-link.ts";

/** What Discord is served with. */
export interface DiscordService {
  readonly bot: Bot;
  readonly log: Logger;
  readonly settings: Settings & { readonly discord: DiscordSettings };
  /** What the libraries hold now, for whoever counts. */
  readonly read: () => Promise<Readings>;
  /** Called when everything under way is answered. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a start may go on once the process is to leave, so that no answer is cut off. */
const START_PATIENCE = 2_000;

/**
 * Answers in Discord, in this process, until it is told to leave or Discord refuses the bot.
 *
 * @throws {DiscordRefused} whose message tells the operator
 */
export async function serveDiscord({ bot, log, settings, read, close }: DiscordService): Promise<void> {
  const { discord, shard, health, defaultLocale } = settings;
  const metrics = health && (await import("./health/metrics.ts")).openMetrics(read);
  const reportFailure = (error: unknown): void => bot.reportFailure(error);
  let state: GatewayState = "connecting";
  if (metrics && !shard) {
    const { openHealthPort } = await import("./health/open-health-port.ts");
    await openHealthPort({
      ...health,
      reportFailure,
      state: () => state,
      metrics: async () => metrics.text(),
    });
  }
  const watch = {
    gateway(next: GatewayState): void {
      state = next;
      metrics?.gateway(next);
      if (shard) void tellManager({ kind: "gateway", state });
    },
    servers: (count: number): void => metrics?.servers(count),
    unsent: (): void => metrics?.unsent(),
  };
  const painter = openCardPainter();
  const starting = startDiscord({
    ...discord,
    ...(shard ? { shard } : {}),
    defaultLocale,
    log,
    watch,
    drawQuoteCard: painter.drawQuoteCard,
    download: (url) => downloadFile(url, PAGE_LIMITS),
    bot: metrics ? counted(bot, metrics) : bot,
  });
  const finish = async (): Promise<void> => {
    const started = starting.catch(() => undefined);
    const running = await Promise.race([started, wait(START_PATIENCE, undefined, { ref: false })]);
    await running?.stop();
    await close();
  };
  endOnFault(log, finish);
  const leave = (): void => void finish().finally(() => process.exit(0));
  if (shard) obeyManager({ reportFailure, leave, snapshot: async () => (await metrics?.snapshot()) ?? [] });
  else leaveOnSignal(leave);
  const [{ inviteLink, portalNote, ended }] = await Promise.all([starting, warmUp(bot)]);
  if (!shard?.id) process.stdout.write(`${inviteLink}\n${portalNote[defaultLocale]}\n`);
  const refusal = await ended;
  if (refusal) throw refusal;
}

function counted(bot: Bot, metrics: Metrics): Bot {
  return {
    ...bot,
    observe: (command) => metrics.observe(command),
    reportFailure(error) {
      metrics.failed();
      bot.reportFailure(error);
    },
  };
}
