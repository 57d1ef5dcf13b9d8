import { ApplicationCommandType, type APIApplicationCommandOption } from "discord.js";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { ask } from "../../commands/ask.ts";
import type { Command } from "../../src/bot/command.ts";
import { checkCommands } from "../../src/discord/check-commands.ts";
import { commandPayloads, type CommandPayload } from "../../src/discord/command-payloads.ts";
import { areSameCommands } from "../../src/discord/same-commands.ts";

const payloads = commandPayloads(commands, "everywhere");

function optionsIn(payload: CommandPayload): readonly APIApplicationCommandOption[] {
  return "options" in payload ? (payload.options ?? []) : [];
}

describe("commandPayloads", () => {
  test("name a command in English, and in Indonesian for those whose client is", () => {
    expect(payloads.find(({ name }) => name === "ask")).toMatchObject({
      type: 1,
      description: "Ask the articles a question",
      name_localizations: { id: "tanya", "en-US": "ask", "en-GB": "ask" },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  test("keep what changes a library to its own server, and to those who may manage it", () => {
    const library = payloads.find(({ name }) => name === "library");
    expect(library).toMatchObject({
      default_member_permissions: "32",
      contexts: [0],
      integration_types: [0],
    });
    const others = payloads.filter(({ name }) => name !== "library");
    expect(others.filter((payload) => payload.default_member_permissions !== undefined)).toEqual([]);
    const inOneServer = commandPayloads(commands, "one-server").find(({ name }) => name === "library");
    expect(inOneServer).toMatchObject({ default_member_permissions: "32" });
  });

  test("put two commands into the menu of a message, under names alone", () => {
    const menu = payloads.filter(({ type }) => type === ApplicationCommandType.Message);
    expect(menu).toMatchObject([
      {
        name: "Check this quote",
        name_localizations: { id: "Periksa kutipan ini", "en-US": "Check this quote" },
      },
      { name: "Ask the articles", name_localizations: { id: "Tanya artikel", "en-GB": "Ask the articles" } },
    ]);
    expect(menu.some((payload) => "description" in payload || "options" in payload)).toBe(false);
  });

  test("make one command with subcommands of a group", () => {
    const groups = payloads.filter(({ name }) => name === "articles");
    expect(groups).toMatchObject([
      {
        name_localizations: { id: "artikel" },
        options: [
          { type: 1, name: "list", name_localizations: { id: "daftar" } },
          { type: 1, name: "read", name_localizations: { id: "baca" } },
        ],
      },
    ]);
  });

  test("let Discord check what an option holds", () => {
    const options = payloads.flatMap(optionsIn);
    expect(options).toContainEqual(expect.objectContaining({ name: "question", type: 3, max_length: 2_000 }));
    expect(options).toContainEqual(
      expect.objectContaining({ name: "count", type: 4, min_value: 1, max_value: 10 }),
    );
    expect(options).toContainEqual(expect.objectContaining({ name: "speaker", type: 3, autocomplete: true }));
    expect(options).toContainEqual(expect.objectContaining({ name: "private", type: 5 }));
  });

  test("say nothing about places for one server", () => {
    expect(commandPayloads(commands, "one-server").every((payload) => !("contexts" in payload))).toBe(true);
  });
});

describe("checkCommands", () => {
  const changed = (change: Partial<Command>): Command => ({ ...ask, ...change });
  const text = (each: string): Command["description"] => ({ en: each, id: each });

  test("takes the commands that there are", () => {
    expect(() => checkCommands(payloads)).not.toThrow();
  });

  test.each([
    ["a name in capitals", [changed({ name: text("Ask") })]],
    ["a name that is too long", [changed({ name: text("a".repeat(33)) })]],
    ["a description that is too long", [changed({ description: text("a".repeat(101)) })]],
    ["no description", [changed({ description: text("") })]],
    ["two commands of one name in a language", [ask, changed({ name: { en: "other", id: "tanya" } })]],
    ["too many options", [changed({ options: flags(25, false) })]],
    ["what is required after what is not", [changed({ options: { ...flags(1, false), ...flags(2, true) } })]],
  ])("refuses %s", (_name, broken) => {
    expect(() => checkCommands(commandPayloads(broken, "everywhere"))).toThrow(/break Discord's limits/u);
  });
});

function flags(count: number, isRequired: boolean): Command["options"] {
  const option = { kind: "flag", description: { en: "x", id: "x" } } as const;
  const names = Array.from({ length: count }, (_, index) => `${isRequired ? "must" : "may"}-${index}`);
  return Object.fromEntries(
    names.map((name) => [name, { ...option, id: name, ...(isRequired ? { required: true } : {}) }]),
  );
}

describe("areSameCommands", () => {
  test("does not mind ids, defaults, and the order of commands", () => {
    const theirs = payloads.toReversed().map((payload, index) => ({
      default_member_permissions: null,
      ...payload,
      id: String(index),
      version: "1",
      nsfw: false,
      dm_permission: true,
    }));
    expect(areSameCommands(payloads, theirs)).toBe(true);
  });

  test.each([
    ["a command is missing", payloads.slice(1)],
    ["a localisation is missing", payloads.map((payload) => ({ ...payload, name_localizations: null }))],
    [
      "an option is missing",
      payloads.map((payload) => ({ ...payload, options: optionsIn(payload).slice(1) })),
    ],
    [
      "options stand in another order",
      payloads.map((payload) => ({ ...payload, options: optionsIn(payload).toReversed() })),
    ],
    ["it is allowed elsewhere", payloads.map((payload) => ({ ...payload, contexts: [0] }))],
    [
      "a permission is asked for",
      payloads.map((payload) => ({ ...payload, default_member_permissions: "8" })),
    ],
    ["it is no list of commands", { message: "no" }],
  ])("minds that %s", (_name, theirs) => {
    expect(areSameCommands(payloads, theirs)).toBe(false);
  });

  test("does not mind what Discord says of the places of one server's commands", () => {
    const ours = commandPayloads(commands, "one-server");
    const theirs = ours.map((payload) => ({ ...payload, contexts: null, integration_types: [0] }));
    expect(areSameCommands(ours, theirs)).toBe(true);
  });
});
