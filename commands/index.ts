import type { Command } from "../src/bot/command.ts";
import { articlesList } from "./articles-list.ts";
import { articlesRead } from "./articles-read.ts";
import { ask } from "./ask.ts";
import { help } from "./help.ts";
import { quotes } from "./quotes.ts";
import { summary } from "./summary.ts";
import { verify } from "./verify.ts";

/** Everything that members can ask, in the order in which it is offered. */
export const commands: readonly Command[] = [ask, summary, quotes, verify, articlesList, articlesRead, help];
