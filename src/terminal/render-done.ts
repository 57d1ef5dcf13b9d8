import type { Action } from "../bot/action.ts";
import type { DoneReply } from "../bot/reply.ts";
import { listedIn } from "../bot/word-done.ts";
import type { Look } from "./look.ts";
import { printable } from "./printable.ts";
import { renderShelved } from "./render-articles.ts";

/** What was done, the article that it was done to, and the lines to type for what can be done next. */
export function renderDone(reply: DoneReply, look: Look): readonly string[] {
  const { message, article, actions } = reply;
  const { locale, paint } = look;
  return [
    printable(message),
    article ? renderShelved(article, look) : "",
    listedIn(reply, locale)
      .map((line) => `  ${printable(line)}`)
      .join("\n"),
    actions
      .map((action) => `${action.label[locale]}: ${paint.accent(printable(lineOf(action, look)))}`)
      .join("\n"),
  ];
}

/** An action asks for nothing by a flag that is not set. */
const YES = { en: "yes", id: "ya" };

/** The line that asks for it, in the names of the language: one in others would be answered in theirs. */
function lineOf({ command: name, options }: Action, { locale, commands = [] }: Look): string {
  const command = commands.find(({ name: { en } }) => en === name);
  const values = Object.entries(options).map(([option, value]) => {
    const spec = command?.options[option];
    const named = { en: option, id: spec?.id ?? option }[locale];
    return ` ${named}: ${spec?.kind === "flag" ? YES[locale] : value}`;
  });
  return `/${command?.name[locale] ?? name}${values.join("")}`;
}
