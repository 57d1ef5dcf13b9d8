import { ComponentType, MessageFlags, type APIComponentInContainer } from "discord.js";
import { MAX_TEXT, type CardMessage } from "./card-message.ts";

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
  const count = components.length + parts.length;
  if (!flags.includes(MessageFlags.IsComponentsV2)) refuse("it does not say that it is made of components");
  if (parts.length === 0) refuse("its container is empty");
  if (count > MAX_COMPONENTS) refuse(`it has ${count} components of at most ${MAX_COMPONENTS}`);
  if (length > MAX_TEXT) refuse(`its texts have ${length} characters of at most ${MAX_TEXT}`);
  if (texts.some((text) => text.trim() === "")) refuse("one of its texts is blank");
  if (texts.some((text) => /\p{Cs}/u.test(text))) refuse("one of its texts has half a character");
  if (allowedMentions.parse.length > 0 || allowedMentions.repliedUser) refuse("it could ping somebody");
}

function textOf(part: APIComponentInContainer): readonly string[] {
  return part.type === ComponentType.TextDisplay ? [part.content] : [];
}

function refuse(reason: string): never {
  throw new Error(`Cannot send this message: ${reason}`);
}
