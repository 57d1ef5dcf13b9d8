import type { ModalSubmitInteraction } from "discord.js";
import { findCommand } from "../bot/find-command.ts";
import { answerAsMessage, sorryMessage, type AnswerMessage } from "./answer-as-message.ts";
import { memoryIn } from "./custom-ids.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { fieldId, fieldsOf } from "./form-payload.ts";
import { readMemory } from "./memory.ts";
import { NOTICES } from "./notices.ts";
import { hasOthers, requestPlace } from "./request-place.ts";
import { sendInTime } from "./send-in-time.ts";

/** Answers a form that was sent, to the asker alone. */
export async function answerForm(interaction: ModalSubmitInteraction, house: DiscordHouse): Promise<void> {
  await sendInTime(interaction, answerFilled(interaction, house), true);
}

async function answerFilled(
  interaction: ModalSubmitInteraction,
  { bot, defaultLocale }: DiscordHouse,
): Promise<AnswerMessage> {
  const place = requestPlace(interaction, defaultLocale);
  const [offer] = readMemory(memoryIn([interaction.customId]))?.offers ?? [];
  const command = offer && findCommand(offer.command, bot.commands);
  if (!offer || !command?.form) return sorryMessage(NOTICES.tooOld[place.locale], place.locale);
  const options = { ...offer.options };
  for (const field of fieldsOf(command.form, command)) {
    const text = textOf(interaction, fieldId(field));
    const before = options[field.option];
    // A long text goes on from a new paragraph
    if (text !== "") options[field.option] = before === undefined ? text : `${before}\n\n${text}`;
  }
  const request = { ...place, command: offer.command, options, confirmed: false };
  return answerAsMessage(request, bot, { page: 0, hasOthers: hasOthers(interaction) });
}

/** A field that is not there is empty. */
function textOf({ fields }: ModalSubmitInteraction, id: string): string {
  const field = fields.fields.get(id);
  return field && "value" in field && typeof field.value === "string" ? field.value : "";
}
