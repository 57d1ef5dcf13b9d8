import { IDS, newId } from "./loopback-ids.ts";
import { BOT_USER, MEMBER, USER, type LoopbackEvent } from "./loopback-places.ts";

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
  /** The id of that message, where it matters. */
  readonly repliesToMessage?: string;
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
    ...(repliesTo === undefined ? {} : repliedTo(repliesTo, channel, input.repliesToMessage)),
  };
}

function repliedTo(author: string, channel: string, id = newId()): object {
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
