import { answer } from "./answer.ts";
import type { Bot } from "./bot.ts";

/**
 * Asks a question whose answer nobody sees: the first question derives what all others need, and no member is to wait
 * for that.
 */
export async function warmUp(bot: Bot): Promise<void> {
  const options = { question: "Who said what about the economy, and kapan?" };
  const nobody = { id: "", mayManage: false };
  await answer({ command: "ask", options, locale: "en", server: null, asker: nobody }, bot);
}
