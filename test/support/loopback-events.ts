import { IDS, newId } from "./loopback-ids.ts";

/** Who asks, from where, and in which languages Discord says that they are. */
export interface Asker {
  readonly locale?: string;
  readonly guildLocale?: string;
  /** In a direct message instead of a server. */
  readonly isDirect?: boolean;
}

/** The value of a slash command's option. */
export type OptionInput = string | number | boolean;

/** What is sent for a slash command, or while one is being typed. */
export interface InteractionInput {
  /** A subcommand follows after a blank: "articles read". */
  readonly command: string;
  readonly options: Readonly<Record<string, OptionInput>>;
  /** The option that is being typed, for a completion. */
  readonly focused?: string;
  readonly asker: Asker;
}

/** What the gateway brings, with an id of its own. */
export interface LoopbackEvent {
  readonly id: string;
  readonly [field: string]: unknown;
}

const USER = { id: IDS.member, username: "rani", global_name: "Rani", discriminator: "0", avatar: null };
const MEMBER = { roles: [], joined_at: "2024-05-01T00:00:00Z", deaf: false, mute: false, flags: 0 };
const TEXT_CHANNEL = { id: IDS.channel, type: 0, guild_id: IDS.guild, name: "berita", position: 0 };
const DIRECT_CHANNEL = {
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

export function interactionEvent({
  command,
  options,
  focused,
  asker: { locale, guildLocale, isDirect = false },
}: InteractionInput): LoopbackEvent {
  const [name = "", subcommand] = command.split(" ");
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === "string" ? 3 : typeof value === "number" ? 4 : 5,
    value,
    ...(option === focused ? { focused: true } : {}),
  }));
  const place = isDirect
    ? { channel_id: IDS.directChannel, channel: DIRECT_CHANNEL, user: USER, context: 1 }
    : {
        guild_id: IDS.guild,
        guild: { id: IDS.guild, locale: guildLocale, features: [] },
        guild_locale: guildLocale,
        channel_id: IDS.channel,
        channel: TEXT_CHANNEL,
        member: { user: USER, permissions: "0", ...MEMBER },
        context: 0,
      };
  return {
    ...interactionBase(focused === undefined ? 2 : 4),
    ...place,
    ...(locale === undefined ? {} : { locale }),
    data: {
      id: newId(),
      name,
      type: 1,
      options: subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }],
    },
  };
}

/** What every interaction has. */
export function interactionBase(type: number): LoopbackEvent {
  const id = newId();
  return {
    id,
    token: `interaction-token-${id}`,
    application_id: IDS.application,
    type,
    version: 1,
    app_permissions: "0",
    entitlements: [],
    authorizing_integration_owners: { 0: IDS.guild },
    attachment_size_limit: 10_485_760,
  };
}

/** A message that a member sends. */
export interface MessageInput {
  readonly content: string;
  readonly channel?: string;
  readonly isDirect?: boolean;
  /** Ids of the users that it mentions. */
  readonly mentions?: readonly string[];
  readonly mentionsEveryone?: boolean;
  readonly mentionsRole?: boolean;
  /** The author of the message that it replies to. */
  readonly repliesTo?: string;
  readonly isFromBot?: boolean;
  readonly isFromWebhook?: boolean;
  /** Discord need not say what kind of channel it is. */
  readonly hidesChannelType?: boolean;
}

/** A message as the gateway brings it: its words are there only where the bot may read them without a privileged intent. */
export function messageEvent(input: MessageInput): LoopbackEvent {
  const { content, isDirect = false, mentions = [], repliesTo } = input;
  const channel = input.channel ?? (isDirect ? IDS.directChannel : IDS.channel);
  const isReadable = isDirect || mentions.includes(IDS.bot);
  return {
    id: newId(),
    channel_id: channel,
    ...(isDirect ? {} : { guild_id: IDS.guild, member: MEMBER }),
    ...(input.hidesChannelType ? {} : { channel_type: isDirect ? 1 : channel === IDS.thread ? 11 : 0 }),
    author: { ...USER, ...(input.isFromBot ? { id: IDS.stranger, bot: true } : {}) },
    ...(input.isFromWebhook ? { webhook_id: newId() } : {}),
    content: isReadable ? content : "",
    timestamp: "2026-11-01T00:00:00Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: input.mentionsEveryone ?? false,
    mentions: mentions.map((id) => ({ ...(id === IDS.bot ? BOT_USER : { ...USER, id }), member: MEMBER })),
    mention_roles: input.mentionsRole ? [IDS.role] : [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
    type: repliesTo === undefined ? 0 : 19,
    ...(repliesTo === undefined ? {} : repliedTo(repliesTo, channel)),
  };
}

function repliedTo(author: string, channel: string): object {
  const id = newId();
  const user = author === IDS.bot ? BOT_USER : { ...USER, id: author };
  const message = {
    id,
    channel_id: channel,
    author: user,
    content: "",
    type: 0,
    attachments: [],
    embeds: [],
  };
  return {
    message_reference: { type: 0, message_id: id, channel_id: channel },
    referenced_message: { ...message, mentions: [], mention_roles: [], timestamp: "2026-11-01T00:00:00Z" },
  };
}
