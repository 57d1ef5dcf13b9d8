import { createInterface } from "node:readline";
import { readLine } from "../bot/read-line.ts";
import { answerTyped } from "./answer-typed.ts";
import { completeLine } from "./complete-line.ts";
import { openingOf } from "./opening.ts";
import { COLOUR, PLAIN, type Paint } from "./paint.ts";
import { DEFAULT_SERVER } from "./operator.ts";
import { printable } from "./printable.ts";
import { renderReply } from "./render-reply.ts";
import type { TerminalHouse } from "./terminal-house.ts";
import { writeTo } from "./write-to.ts";

/** A terminal in front of somebody, or a pipe. */
export interface Terminal extends TerminalHouse {
  /** Whether somebody sits there: then lines can be edited and completed, and an opening greets. */
  readonly isInteractive: boolean;
  readonly hasColour: boolean;
}

/** Answers each line that is typed or piped in, until the input ends. */
export async function serveTerminal(terminal: Terminal): Promise<void> {
  const paint = terminal.hasColour ? COLOUR : PLAIN;
  await (terminal.isInteractive ? converse(terminal, paint) : answerPipe(terminal, paint));
}

/** Words that end a conversation, beside the end of input, be they written as commands or not. */
const LEAVING: ReadonlySet<string> = new Set(["exit", "quit", "keluar"]);

async function converse(terminal: Terminal, paint: Paint): Promise<void> {
  const { bot, defaultLocale, input, output } = terminal;
  const library = await bot.libraryOf(DEFAULT_SERVER);
  const look = { locale: defaultLocale, paint };
  await writeTo(output, `${openingOf(await library.articles(), await library.people(), look)}\n\n`);
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: "› ",
    completer: (line: string, reply: (error: null, result: [string[], string]) => void) => {
      void completeLine(line, bot, defaultLocale).then((result) => reply(null, result));
    },
  });
  lines.on("SIGINT", () => lines.close());
  const ended = new AbortController();
  lines.once("close", () => ended.abort());
  lines.prompt();
  for await (const line of lines) {
    if (LEAVING.has(line.trim().toLowerCase().replace(/^\//u, ""))) break;
    if (line.trim() !== "") await writeTo(output, `\n${await answerLine(line, terminal, paint)}\n\n`);
    // The input may have ended while this line was answered
    if (!ended.signal.aborted) lines.prompt();
  }
  lines.close();
  await writeTo(output, "\n");
}

async function answerPipe(terminal: Terminal, paint: Paint): Promise<void> {
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    await writeTo(terminal.output, `${await answerLine(line, terminal, paint)}\n\n`);
  }
}

const SAVED = { en: "Saved as", id: "Disimpan sebagai" };

async function answerLine(line: string, { bot, defaultLocale }: Terminal, paint: Paint): Promise<string> {
  const { command, options, locale = defaultLocale } = readLine(line, bot.commands);
  const answer = await answerTyped({ command, options, locale, server: DEFAULT_SERVER }, bot, () => true);
  const shown = renderReply(answer.reply, { locale: answer.locale, paint, commands: bot.commands });
  return answer.keptAs === undefined
    ? shown
    : `${shown}\n${SAVED[answer.locale]} ${printable(answer.keptAs)}`;
}
