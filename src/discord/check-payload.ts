import {
  ComponentType,
  MessageFlags,
  type APIComponentInMessageActionRow,
  type APIComponentInContainer,
} from "discord.js";
import type { CardMessage } from "./card-message.ts";
import { MAX_TEXT } from "./part-shown.ts";

/** In UTF-16 units. */
const MAX_ID = 100;

/** Nested ones included. */
const MAX_COMPONENTS = 40;

/**
 * Checks a message against Discord's limits, which neither its types nor its builders do.
 *
 * @throws {Error} that names the limit; then nothing of the message may be sent, for Discord would refuse it
 */
export function checkPayload({ flags, components, allowedMentions }: CardMessage): void {
  const parts = components.flatMap((container) => container.components);
  const texts = parts.flatMap(textOf);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const controls = parts.flatMap(controlsOf);
  const ids = controls.flatMap((control) => ("custom_id" in control ? [control.custom_id] : []));
  const count = components.length + parts.length + controls.length;
  if (!flags.includes(MessageFlags.IsComponentsV2)) refuse("it does not say that it is made of components");
  if (parts.length === 0) refuse("its container is empty");
  if (count > MAX_COMPONENTS) refuse(`it has ${count} components of at most ${MAX_COMPONENTS}`);
  if (length > MAX_TEXT) refuse(`its texts have ${length} characters of at most ${MAX_TEXT}`);
  if (texts.some((text) => text.trim() === "")) refuse("one of its texts is blank");
  if (texts.some((text) => /\p{Cs}/u.test(text))) refuse("one of its texts has half a character");
  if (ids.some((id) => id === "" || id.length > MAX_ID))
    refuse("one of its buttons has no id, or a long one");
  if (new Set(ids).size < ids.length) refuse("two of its buttons have the same id");
  if (allowedMentions.parse.length > 0 || allowedMentions.repliedUser) refuse("it could ping somebody");
}

function textOf(part: APIComponentInContainer): readonly string[] {
  return part.type === ComponentType.TextDisplay ? [part.content] : [];
}

function controlsOf(part: APIComponentInContainer): readonly APIComponentInMessageActionRow[] {
  return part.type === ComponentType.ActionRow ? part.components : [];
}

function refuse(reason: string): never {
  throw new Error(`Cannot send this message: ${reason}`);
}
