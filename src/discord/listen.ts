import { Events, type Client } from "discord.js";
import { answerForm } from "./answer-form.ts";
import { answerInteraction } from "./answer-interaction.ts";
import { answerMention } from "./answer-mention.ts";
import { answerMenu } from "./answer-menu.ts";
import { answerPress } from "./answer-press.ts";
import { keepAnswersUnderWay, type AnswersUnderWay } from "./answers-under-way.ts";
import { completeInteraction } from "./complete-interaction.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { failureOf } from "./failure-of.ts";

/** Answers what reaches a client from now on. An answer that cannot be sent is logged; kinds that are not ours pass by. */
export function listen(client: Client, house: DiscordHouse): AnswersUnderWay {
  const answers = keepAnswersUnderWay();
  const begin = (work: () => Promise<void>): void =>
    answers.begin(() =>
      work().catch((error: unknown) => {
        house.watch?.unsent();
        house.log.warn({ failure: failureOf(error) }, "Could not send an answer");
      }),
    );
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) begin(() => answerInteraction(interaction, house));
    else if (interaction.isButton() || interaction.isStringSelectMenu())
      begin(() => answerPress(interaction, house));
    else if (interaction.isMessageContextMenuCommand()) begin(() => answerMenu(interaction, house));
    else if (interaction.isModalSubmit()) begin(() => answerForm(interaction, house));
    else if (interaction.isAutocomplete()) begin(() => completeInteraction(interaction, house));
  });
  client.on(Events.MessageCreate, (message) => begin(() => answerMention(message, house)));
  return answers;
}
