import { IDS } from "./loopback-ids.ts";

/** What the gateway brings, with an id of its own. */
export interface LoopbackEvent {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A member of the server. */
export const USER = {
  id: IDS.member,
  username: "rani",
  global_name: "Rani",
  discriminator: "0",
  avatar: null,
};
/** Another one. */
export const OTHER_USER = { ...USER, id: IDS.otherMember, username: "joko", global_name: "Joko" };
export const MEMBER = { roles: [], joined_at: "2024-05-01T00:00:00Z", deaf: false, mute: false, flags: 0 };
export const TEXT_CHANNEL = { id: IDS.channel, type: 0, guild_id: IDS.guild, name: "berita", position: 0 };
export const DIRECT_CHANNEL = {
  id: IDS.directChannel,
  type: 1,
  recipients: [USER],
  last_message_id: null,
  flags: 0,
};

/** The bot's own user. */
export const BOT_USER = { id: IDS.bot, username: "kutip", discriminator: "0", avatar: null, bot: true };

/** The one server: a channel, a thread in it, and a role. */
export function guildEvent(preferredLocale: string): object {
  return {
    id: IDS.guild,
    name: "Warung Berita",
    owner_id: IDS.stranger,
    preferred_locale: preferredLocale,
    unavailable: false,
    large: false,
    member_count: 3,
    features: [],
    emojis: [],
    stickers: [],
    roles: [{ id: IDS.guild, name: "@everyone", permissions: "0", position: 0, color: 0, colors: {} }],
    channels: [TEXT_CHANNEL],
    threads: [
      {
        id: IDS.thread,
        type: 11,
        guild_id: IDS.guild,
        parent_id: IDS.channel,
        owner_id: IDS.member,
        name: "soal KTT",
        message_count: 1,
        member_count: 1,
        thread_metadata: {
          archived: false,
          auto_archive_duration: 60,
          archive_timestamp: "2024-05-01T00:00:00Z",
        },
      },
    ],
    members: [{ user: BOT_USER, ...MEMBER }],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    joined_at: "2024-05-01T00:00:00Z",
  };
}
