import * as v from "valibot";
import { BOT_USER } from "./loopback-places.ts";
import { IDS, newId, TOKEN } from "./loopback-ids.ts";
import { faultsInCommands } from "./loopback-command-limits.ts";
import { faultsInCallback, faultsInEdit, faultsInMessage } from "./loopback-message-limits.ts";

/** What is asked of the REST interface. */
export interface RestRequest {
  readonly method: string;
  /** Without the version: "/channels/…/messages". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** What it answers: a status, what follows, and what of the request broke Discord's limits. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations?: readonly string[];
}

const COMMANDS = /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/u;
const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback$/u;
const ANSWER = /^\/webhooks\/\d+\/[^/]+(?<original>\/messages\/(?:@|%40)original)?$/u;
const MESSAGE = /^\/channels\/\d+\/messages\/(?<message>\d+)$/u;
const MESSAGES = /^\/channels\/(?<channel>\d+)\/messages$/u;

/** Answers as Discord would, to the little that this bot asks. Commands stay registered. */
export function discordRoutes(gatewayUrl: string): (request: RestRequest) => RestAnswer {
  const registered = new Map<string, unknown>();
  const messages = new Map<string, object>();
  return ({ method, path, query, authorization, body }) => {
    if (CALLBACK.test(path)) return unlessBroken(faultsInCallback(body), { status: 204 });
    const answer = ANSWER.exec(path);
    if (answer && method === "DELETE") return { status: 204 };
    if (answer) {
      const faults = answer.groups?.["original"] === undefined ? faultsInMessage(body) : faultsInEdit(body);
      return unlessBroken(faults, { status: 200, body: messageIn(IDS.channel) });
    }
    if (authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    if (path === "/gateway/bot") return { status: 200, body: gatewayInformation(gatewayUrl) };
    if (COMMANDS.test(path) && method === "GET")
      return { status: 200, body: listed(registered.get(path), query.get("with_localizations") === "true") };
    if (COMMANDS.test(path)) {
      registered.set(path, body);
      return unlessBroken(faultsInCommands(body), { status: 200, body: listed(body, true) });
    }
    const message = MESSAGE.exec(path)?.groups?.["message"];
    if (message !== undefined && method === "GET") {
      const posted = messages.get(message);
      return posted
        ? { status: 200, body: posted }
        : { status: 404, body: { code: 10_008, message: "Unknown Message" } };
    }
    const channel = MESSAGES.exec(path)?.groups?.["channel"];
    if (channel === undefined) return { status: 404, body: { code: 0, message: "404: Not Found" } };
    const posted = messageIn(channel, body);
    messages.set(posted.id, posted);
    return unlessBroken(faultsInMessage(body), { status: 200, body: posted });
  };
}

function unlessBroken(violations: readonly string[], answer: RestAnswer): RestAnswer {
  if (violations.length === 0) return answer;
  return {
    status: 400,
    body: { code: 50_035, message: "Invalid Form Body", errors: { violations } },
    violations,
  };
}

const Posted = v.object({
  components: v.optional(v.array(v.unknown()), []),
  flags: v.optional(v.number(), 0),
});

function gatewayInformation(url: string): object {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}

function messageIn(
  channel: string,
  body?: unknown,
): { readonly id: string; readonly [field: string]: unknown } {
  const { components, flags } = v.parse(Posted, body ?? {});
  return {
    id: newId(),
    channel_id: channel,
    author: BOT_USER,
    content: "",
    timestamp: "2026-11-01T00:00:00Z",
    type: 19,
    mentions: [],
    attachments: [],
    embeds: [],
    components,
    flags,
  };
}

/** Commands as Discord gives them back: in an order of its own, with ids and defaults, and localised if that is asked for. */
function listed(commands: unknown, isLocalised: boolean): readonly object[] {
  const none = isLocalised ? {} : { name_localizations: null, description_localizations: null };
  return v
    .parse(v.array(v.looseObject({})), commands ?? [])
    .toReversed()
    .map((command) => ({
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      contexts: null,
      integration_types: [0],
      ...command,
      ...none,
      id: newId(),
      application_id: IDS.application,
      version: newId(),
    }));
}
