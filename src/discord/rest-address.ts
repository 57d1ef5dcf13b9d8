import { DefaultRestOptions } from "discord.js";

/** The base address of Discord's REST interface, without a version, from how an operator writes it. */
export function restAddress(apiUrl: string = DefaultRestOptions.api): string {
  return apiUrl.replace(/(?:\/v\d+)?\/*$/u, "");
}
