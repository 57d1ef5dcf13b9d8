import type { ChatInputCommandInteraction } from "discord.js";
import type { Command } from "../bot/command.ts";
import { findCommand } from "../bot/find-command.ts";
import type { Request } from "../bot/request.ts";
import { answerAsMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { formPayload } from "./form-payload.ts";
import { readInteraction } from "./read-interaction.ts";
import { hasOthers } from "./request-place.ts";
import { sendInTime } from "./send-in-time.ts";

/** Answers a slash command, with exactly one call to Discord where the answer is there in time. */
export async function answerInteraction(
  interaction: ChatInputCommandInteraction,
  house: DiscordHouse,
): Promise<void> {
  const { bot } = house;
  const request = readInteraction(interaction, house);
  const command = findCommand(request.command, bot.commands);
  const form = command && formFor(request, command);
  if (form) {
    await interaction.showModal(form);
    return;
  }
  const showing = { page: 0, hasOthers: hasOthers(interaction) };
  const isPrivate = command?.visibility === "private" || request.options["private"] === true;
  await sendInTime(interaction, answerAsMessage(request, bot, showing), isPrivate);
}

/** The form that asks for what was not given; none for those who may not use the command, who are told so instead. */
function formFor(request: Request, command: Command): ReturnType<typeof formPayload> {
  const { form, access } = command;
  if (!form || form.unlessGiven.some((name) => request.options[name] !== undefined)) return undefined;
  if (access === "manage" && (request.server === null || !request.asker.mayManage)) return undefined;
  return formPayload(request, { ...command, form }, request.locale);
}
