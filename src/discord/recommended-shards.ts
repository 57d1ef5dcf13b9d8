import { REST, Routes } from "discord.js";
import * as v from "valibot";
import { refusalOf } from "./refusal-of.ts";

const Gateway = v.object({ shards: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * How many connections Discord recommends for a bot's servers.
 *
 * @throws {DiscordRefused} if it does not say
 */
export async function recommendedShards(token: string, apiUrl: string): Promise<number> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    return v.parse(Gateway, await rest.get(Routes.gatewayBot())).shards;
  } catch (error) {
    throw refusalOf(error, { task: "ask Discord how many shards to run", apiUrl });
  }
}
