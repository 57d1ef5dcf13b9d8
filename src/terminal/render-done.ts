import type { Action } from "../bot/action.ts";
import type { DoneReply } from "../bot/reply.ts";
import type { Look } from "./look.ts";
import { printable } from "./printable.ts";
import { renderShelved } from "./render-articles.ts";

/** What was done, the article that it was done to, and the lines to type for what can be done next. */
export function renderDone({ message, article, actions }: DoneReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  return [
    printable(message),
    article ? renderShelved(article, look) : "",
    actions.map((action) => `${action.label[locale]}: ${paint.accent(printable(lineOf(action)))}`).join("\n"),
  ];
}

/** In English names, which a line in any language may use. */
function lineOf({ command, options }: Action): string {
  const values = Object.entries(options).map(([name, value]) => ` ${name}: ${value}`);
  return `/${command}${values.join("")}`;
}
