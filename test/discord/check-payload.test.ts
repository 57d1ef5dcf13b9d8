import { ComponentType, MessageFlags, type APIComponentInContainer } from "discord.js";
import { describe, expect, test } from "vitest";
import type { CardMessage } from "../../src/discord/card-message.ts";
import { checkPayload } from "../../src/discord/check-payload.ts";

function messageOf(components: APIComponentInContainer[], change: Partial<CardMessage> = {}): CardMessage {
  return {
    flags: [MessageFlags.IsComponentsV2],
    components: [{ type: ComponentType.Container, components }],
    allowedMentions: { parse: [], repliedUser: false },
    ...change,
  };
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

describe("checkPayload", () => {
  test("takes a message that is as long as Discord allows", () => {
    expect(() => checkPayload(messageOf([text("a".repeat(2_000)), text("b".repeat(2_000))]))).not.toThrow();
    expect(() => checkPayload(messageOf(Array.from({ length: 39 }, () => text("a"))))).not.toThrow();
  });

  test.each([
    ["4001 characters", messageOf([text("a".repeat(2_000)), text("b".repeat(2_001))])],
    ["41 components", messageOf(Array.from({ length: 40 }, () => text("a")))],
    ["is empty", messageOf([])],
    ["is blank", messageOf([text(" \n")])],
    ["half a character", messageOf([text("\uD83D")])],
  ])("refuses a message that %s", (reason, message) => {
    expect(() => checkPayload(message)).toThrow(reason);
  });
});
