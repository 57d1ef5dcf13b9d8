import type { Action } from "../../src/bot/action.ts";
import type { Bot } from "../../src/bot/bot.ts";
import type { GivenFile } from "../../src/bot/options.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { send } from "./keeping-bot.ts";

/** A text as a moderator would paste it, with two lines that are a site's. */
export const FLOOD = `Banjir di Sungai Wulan

Sungai Wulan meluap pada Rabu malam. Sebanyak 214 rumah terendam.

Baca juga: Tanggul jebol di hulu

"Kami sudah meminta perbaikan sejak tahun lalu," kata Sumarni.

Perbaikan dimulai Senin.

Post a Comment`;

/** A file that is given to a command. */
export function fileOf(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { name, size: bytes.length, read: async () => bytes };
}

/** What adding a text says. */
export function add(text: string, bot: Bot, more: object = {}): Promise<Reply> {
  return send({ command: "library add", options: { text, ...more } }, bot);
}

/** What an action that a reply offers says. */
export function press({ command, options }: Action, bot: Bot): Promise<Reply> {
  return send({ command, options, confirmed: true }, bot);
}
