import { keepBudget, type Budget } from "./keep-budget.ts";
import type { Text } from "./languages.ts";
import { UserError } from "./user-error.ts";

/** How much one member may ask. */
export interface Limits {
  readonly commandsPerMinute: number;
  /** Only what is asked of the web counts. */
  readonly fetchesPerHour: number;
}

/** What members have asked lately. */
export interface Rates {
  readonly commands: Budget;
  readonly fetches: Budget;
  /** Refusals that others had to read too. */
  readonly publicRefusals: Budget;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** @param now milliseconds from any point, never going back */
export function keepRates({ commandsPerMinute, fetchesPerHour }: Limits, now: () => number): Rates {
  return {
    commands: keepBudget({ most: commandsPerMinute, within: MINUTE }, now),
    fetches: keepBudget({ most: fetchesPerHour, within: HOUR }, now),
    publicRefusals: keepBudget({ most: 1, within: MINUTE }, now),
  };
}

/**
 * Counts a request of somebody's. One that is refused does not count, so that the wait it names is exact.
 *
 * @throws {UserError} that says how long to wait, if it is one too many
 */
export function countRequest(
  { commands, fetches }: Rates,
  asker: string,
  { reachesOutside }: { readonly reachesOutside: boolean },
): void {
  const budgets = reachesOutside ? [commands, fetches] : [commands];
  const wait = Math.max(...budgets.map((budget) => budget.waitOf(asker)));
  if (wait > 0) throw new UserError(waitFor(wait), "too-fast");
  for (const budget of budgets) budget.spend(asker);
}

/**
 * Whether a request that can only be refused before everybody is passed over in silence: it is one too many, and the
 * asker was told so within the last minute. Otherwise whoever floods a channel would have the bot flood it too.
 */
export function isPassedOver({ commands, publicRefusals }: Rates, asker: string): boolean {
  if (commands.waitOf(asker) === 0) return false;
  if (publicRefusals.waitOf(asker) > 0) return true;
  publicRefusals.spend(asker);
  return false;
}

/** Whole seconds, rounded up: whoever waits as long as this says is not refused again. */
function waitFor(milliseconds: number): Text {
  const total = Math.ceil(milliseconds / 1_000);
  const [minutes, seconds] = [Math.floor(total / 60), total % 60];
  const inEnglish = [plural(minutes, "minute"), plural(seconds, "second")].filter((part) => part !== "");
  const inIndonesian = [minutes && `${minutes} menit`, seconds && `${seconds} detik`].filter(Boolean);
  return {
    en: `Wait ${inEnglish.join(" and ")} before you ask again`,
    id: `Tunggu ${inIndonesian.join(" ")} lagi sebelum bertanya lagi`,
  };
}

function plural(count: number, unit: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
