import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from "discord.js";
import type { Request } from "../bot/request.ts";
import { answerAsMessage, sorryMessage } from "./answer-as-message.ts";
import { answerCard } from "./answer-card.ts";
import { answerContext } from "./answer-context.ts";
import { pressOf } from "./custom-ids.ts";
import type { DiscordHouse } from "./discord-house.ts";
import type { Memory } from "./memory.ts";
import { memoryOfMessage } from "./memory-of-message.ts";
import { NOTICES } from "./notices.ts";
import type { PlaceKey } from "./place-key.ts";
import { readPress, type Press } from "./press.ts";
import { hasOthers, requestPlace } from "./request-place.ts";
import { sendInTime, updateInTime } from "./send-in-time.ts";

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/**
 * Answers the press of a button, or a choice in a menu. All that it is about comes from the message that it stands on; whose library is asked,
 * and what may be done to it, comes from who presses it and where.
 */
export async function answerPress(interaction: Pressed, house: DiscordHouse): Promise<void> {
  const press = pressIn(interaction);
  const memory = memoryOfMessage(interaction.message);
  const { asked, offers = [] } = memory ?? {};
  switch (press?.kind) {
    case "turn":
      return memory && asked
        ? turn(interaction, house, { ...memory, asked }, press.page)
        : tooOld(interaction, house);
    case "share":
      return memory && asked ? share(interaction, house, asked) : tooOld(interaction, house);
    case "context":
      return sendInTime(interaction, answerContext(interaction, house, press.place), true);
    case "offer": {
      const offer = offers[press.index];
      return offer ? accept(interaction, house, offer) : tooOld(interaction, house);
    }
    case "card":
      return picture(interaction, house, { key: press.place, asker: memory?.asker });
    case "form":
    case "choose":
    case undefined:
      return tooOld(interaction, house);
  }
}

/** What is chosen in a menu of ours is as if pressed. */
function pressIn(interaction: Pressed): Press | undefined {
  if (!interaction.isStringSelectMenu()) return pressOf(interaction.customId);
  const [chosen = ""] = interaction.values;
  return pressOf(interaction.customId)?.kind === "choose" ? readPress(chosen) : undefined;
}

type Asked = NonNullable<Memory["asked"]>;

/** Whoever asked turns the page of the message; anybody else gets a copy, and leaves it as it is for the others. */
async function turn(
  interaction: Pressed,
  { bot, defaultLocale }: DiscordHouse,
  { asker, asked }: Memory & { readonly asked: Asked },
  page: number,
): Promise<void> {
  const { command, options, locale, seen } = asked;
  const place = requestPlace(interaction, defaultLocale);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const showing = { page, seen, hasOthers: hasOthers(interaction) };
  if (isPrivate || asker === interaction.user.id) {
    const request: Request = { ...place, command, options, locale, publicLocale: locale };
    return updateInTime(interaction, answerAsMessage(request, bot, showing), isPrivate);
  }
  const request: Request = { ...place, command, options: { ...options, private: true } };
  return sendInTime(interaction, answerAsMessage(request, bot, showing), true);
}

/** A picture is for all to see where whoever asked wants it, and for nobody else where another does. */
function picture(
  interaction: Pressed,
  house: DiscordHouse,
  { key, asker }: { readonly key: PlaceKey; readonly asker: string | undefined },
): Promise<void> {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral) || asker !== interaction.user.id;
  return sendInTime(interaction, answerCard(interaction, house, { key, isPrivate }), isPrivate);
}

/** Shows to all the page that the asker alone sees. */
function share(
  interaction: Pressed,
  { bot, defaultLocale }: DiscordHouse,
  { command, options, page, seen }: Asked,
): Promise<void> {
  const request = {
    ...requestPlace(interaction, defaultLocale),
    command,
    options: { ...options, private: false },
  };
  return sendInTime(interaction, answerAsMessage(request, bot, { page, seen, hasOthers: true }), false);
}

/** Does what a reply offered to do next; what was asked about first is confirmed by the press. */
async function accept(
  interaction: Pressed,
  { bot, defaultLocale }: DiscordHouse,
  { command, options, confirms }: Memory["offers"][number],
): Promise<void> {
  const request = { ...requestPlace(interaction, defaultLocale), command, options, confirmed: confirms };
  const showing = { page: 0, hasOthers: hasOthers(interaction) };
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  await updateInTime(interaction, answerAsMessage(request, bot, showing), isPrivate);
}

async function tooOld(interaction: Pressed, { defaultLocale }: DiscordHouse): Promise<void> {
  const { locale } = requestPlace(interaction, defaultLocale);
  await sendInTime(interaction, Promise.resolve(sorryMessage(NOTICES.tooOld[locale], locale)), true);
}
