import { setTimeout as wait } from "node:timers/promises";
import {
  MessageFlags,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type RepliableInteraction,
} from "discord.js";
import type { AnswerMessage } from "./answer-as-message.ts";

/** Discord waits three seconds for a first response, and the network takes its part of them. In milliseconds. */
const PATIENCE = 1_800;

/**
 * Sends an answer with one call, if it is there in time. Otherwise Discord is told that it will come, and it is sent in
 * the place that was kept for it; a private answer in a place that all would see is sent apart from it instead.
 *
 * @param isPrivate whether the answer is expected to be
 */
export async function sendInTime(
  interaction: RepliableInteraction,
  answering: Promise<AnswerMessage>,
  isPrivate: boolean,
): Promise<void> {
  const timely = await inTime(answering);
  if (timely) {
    await interaction.reply(privately(timely));
    return;
  }
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const late = await answering;
  if (late.isPrivate && !isPrivate) {
    await interaction.deleteReply();
    await interaction.followUp(privately(late));
  } else await interaction.editReply(late.message);
}

/**
 * Puts an answer in the place of the message whose button was pressed, unless it is for other eyes than that. A refusal
 * is sent apart, so that what was there can be pressed again.
 */
export async function updateInTime(
  interaction: MessageComponentInteraction,
  answering: Promise<AnswerMessage>,
  isPrivate: boolean,
): Promise<void> {
  const timely = await inTime(answering);
  if (timely) {
    if (timely.isPrivate === isPrivate && !timely.isRefusal) await interaction.update(timely.message);
    else await interaction.reply(privately(timely));
    return;
  }
  await interaction.deferUpdate();
  const late = await answering;
  if (late.isPrivate === isPrivate && !late.isRefusal) await interaction.editReply(late.message);
  else await interaction.followUp(privately(late));
}

/** The answer, or undefined if it takes longer than Discord waits. */
async function inTime(answering: Promise<AnswerMessage>): Promise<AnswerMessage | undefined> {
  const impatience = new AbortController();
  const { signal } = impatience;
  const timeout = wait(PATIENCE, undefined, { signal }).catch(() => undefined);
  try {
    return await Promise.race([answering, timeout]);
  } finally {
    impatience.abort();
  }
}

function privately({ message, isPrivate }: AnswerMessage): InteractionReplyOptions {
  return isPrivate ? { ...message, flags: [...message.flags, MessageFlags.Ephemeral] } : message;
}
