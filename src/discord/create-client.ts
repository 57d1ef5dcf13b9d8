import { Client, GatewayIntentBits, Options, Partials, type GuildMember, type User } from "discord.js";
import { leaveForGood } from "./leave-for-good.ts";
import { repeatCutCall } from "./repeat-cut-call.ts";

/** How many members and users are kept in mind, for the names behind mentions. */
const KNOWN_PEOPLE = 200;

/** In milliseconds: servers that Discord announces and does not send are not waited for any longer. */
const WAIT_FOR_SERVERS = 5_000;

/** What a client connects to. */
interface Connection {
  /** The base address of Discord's REST interface, without a version. */
  readonly apiUrl: string;
  /** Whether the bot has left, after which nothing connects any more. */
  readonly left: AbortSignal;
  /** Which of how many connections it is, from 0. */
  readonly shard: { readonly id: number; readonly count: number };
}

/** A client that asks for no privileged intent, pings nobody, and keeps no message in mind. */
export function createClient({ apiUrl, left, shard }: Connection): Client {
  const people = {
    maxSize: KNOWN_PEOPLE,
    keepOverLimit: ({ id, client }: User | GuildMember): boolean => id === client.user.id,
  };
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    shards: [shard.id],
    shardCount: shard.count,
    // A direct message's channel is not known before its first message
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, makeRequest: repeatCutCall },
    ws: { buildStrategy: leaveForGood(left) },
    waitGuildTimeout: WAIT_FOR_SERVERS,
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      StageInstanceManager: 0,
      GuildMemberManager: people,
      UserManager: people,
    }),
  });
}
