import { ComponentType, type APIButtonComponentWithCustomId } from "discord.js";
import type { Locale } from "../../src/bot/languages.ts";
import type { Reply } from "../../src/bot/reply.ts";
import type { CardMessage } from "../../src/discord/card-message.ts";
import { pressOf } from "../../src/discord/custom-ids.ts";
import { renderReply } from "../../src/discord/render-reply.ts";
import { IDS } from "./loopback-ids.ts";

/** What was asked, where it does not matter. */
const ASKED = { command: "ask", options: { question: "Apa?" } };

/** All pages of a reply, as somebody sees them who presses "next" for as long as it can be pressed. */
export function turnAll(reply: Reply, locale: Locale): readonly CardMessage[] {
  const messages: CardMessage[] = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const message = renderReply(reply, locale, { page, asker: IDS.member, asked: ASKED, canShare: true });
    messages.push(message);
    page = nextPage(message, page);
  }
  return messages;
}

function nextPage(message: CardMessage, page: number): number | undefined {
  return buttonsOf(message)
    .filter(({ disabled }) => disabled !== true)
    .map(({ custom_id }) => pressOf(custom_id))
    .filter((press) => press?.kind === "turn")
    .map((press) => press.page)
    .find((other) => other > page);
}

/** The buttons of a message, in order. */
function buttonsOf({ components: [container] }: CardMessage): readonly APIButtonComponentWithCustomId[] {
  return container.components
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .filter((component) => component.type === ComponentType.Button)
    .filter((button) => "custom_id" in button);
}
