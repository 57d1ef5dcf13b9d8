import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Command } from "../../src/bot/command.ts";
import type { Form } from "../../src/bot/offered-command.ts";
import type { Request } from "../../src/bot/request.ts";
import { formPayload } from "../../src/discord/form-payload.ts";
import { faultsInCallback } from "../support/loopback-message-limits.ts";
import { MODERATOR } from "../support/keeping-bot.ts";

function hasForm(command: Command): command is Command & { readonly form: Form } {
  return command.form !== undefined;
}

const opening = commands.filter(hasForm);

function requestFor(command: Command, options: Request["options"] = {}): Request {
  return { command: command.name.en, options, locale: "id", server: "200000000000000001", asker: MODERATOR };
}

describe("formPayload", () => {
  test("keeps to Discord's limits for every command that has a form, in both languages", () => {
    expect(opening.length).toBeGreaterThan(0);
    for (const command of opening)
      for (const locale of ["en", "id"] as const) {
        const data = formPayload(requestFor(command), command, locale);
        expect(data).toBeDefined();
        expect(faultsInCallback({ type: 9, data })).toEqual([]);
      }
  });

  test("remembers what was given beside what it asks for, unless that has no room", () => {
    const command = opening.find(({ options }) => "article" in options);
    if (!command) throw new Error("There is no such command");
    const short = formPayload(requestFor(command, { article: "banjir" }), command, "id");
    expect(short?.custom_id.length).toBeLessThanOrEqual(100);
    const article = Array.from({ length: 60 }, (_, index) => String(index * 7919)).join("-");
    expect(formPayload(requestFor(command, { article }), command, "id")).toBeUndefined();
  });
});
