import { messageEvent } from "./loopback-messages.ts";
import { IDS, newId } from "./loopback-ids.ts";
import {
  BOT_USER,
  DIRECT_CHANNEL,
  MEMBER,
  OTHER_USER,
  TEXT_CHANNEL,
  USER,
  type LoopbackEvent,
} from "./loopback-places.ts";

/** Who asks, from where, and in which languages Discord says that they are. */
export interface Asker {
  readonly locale?: string;
  readonly guildLocale?: string;
  /** In a direct message instead of a server. */
  readonly isDirect?: boolean;
  /** The other member. */
  readonly isOther?: boolean;
  /** What the member may do in the channel, as a number in decimal. */
  readonly permissions?: string;
  /** The server, if it is not the bot's own. */
  readonly server?: string;
  /** In a server where the bot is not: the member brought it along. */
  readonly isUserInstalled?: boolean;
}

/** The value of a slash command's option. */
export type OptionInput = string | number | boolean | AttachmentInput;

/** A file that is attached to a slash command. */
interface AttachmentInput {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** What is sent for a slash command, or while one is being typed. */
export interface InteractionInput {
  /** A subcommand follows after a blank: "articles read". */
  readonly command: string;
  readonly options: Readonly<Record<string, OptionInput>>;
  /** The option that is being typed, for a completion. */
  readonly focused?: string;
  readonly asker: Asker;
}

/** A slash command as the gateway brings it, or one that is being typed. */
export function interactionEvent({ command, options, focused, asker }: InteractionInput): LoopbackEvent {
  const [name = "", subcommand] = command.split(" ");
  const attachments = Object.values(options).flatMap((value) =>
    typeof value === "object" ? [{ ...value, id: newId(), filename: value.name, proxy_url: value.url }] : [],
  );
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: TYPES[typeof value],
    value: typeof value === "object" ? attachments.find(({ url }) => url === value.url)?.id : value,
    ...(option === focused ? { focused: true } : {}),
  }));
  return {
    ...interactionFrom(focused === undefined ? 2 : 4, asker),
    data: {
      id: newId(),
      name,
      type: 1,
      options: subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }],
      resolved: { attachments: Object.fromEntries(attachments.map((each) => [each.id, each])) },
    },
  };
}

/** What Discord calls the kinds of values. */
const TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5, object: 11 };

/** A command from the menu of a message. */
export function menuEvent(name: string, content: string, asker: Asker): LoopbackEvent {
  const message = messageEvent({ content, isDirect: true });
  return {
    ...interactionFrom(2, asker),
    data: {
      id: newId(),
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: { ...message, channel_id: IDS.channel } } },
    },
  };
}

/** A form that is sent, its fields by their ids. */
export function formEvent(
  customId: string,
  fields: Readonly<Record<string, string>>,
  asker: Asker,
): LoopbackEvent {
  const components = Object.entries(fields).map(([id, value], index) => ({
    type: 18,
    id: index,
    component: { type: 4, id: index + 100, custom_id: id, value },
  }));
  return { ...interactionFrom(5, asker), data: { custom_id: customId, components } };
}

/** A message of the bot's, as a button on it brings it along. */
export interface PressedMessage {
  readonly flags: number;
  readonly components: readonly unknown[];
}

/** Which button is pressed, or what is chosen in which menu. */
interface PressInput {
  readonly customId: string;
  readonly value?: string;
}

/** A button that is pressed, or a choice in a menu. */
export function pressEvent(
  { customId, value }: PressInput,
  { flags, components }: PressedMessage,
  asker: Asker,
): LoopbackEvent {
  const base = interactionFrom(3, asker);
  return {
    ...base,
    data: {
      custom_id: customId,
      ...(value === undefined ? { component_type: 2 } : { component_type: 3, values: [value] }),
    },
    message: {
      id: newId(),
      channel_id: base["channel_id"],
      author: BOT_USER,
      content: "",
      timestamp: "2026-11-01T00:00:00Z",
      type: 20,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      flags,
      components,
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

/** An interaction of somebody, somewhere. */
function interactionFrom(type: number, asker: Asker): LoopbackEvent {
  const { locale, guildLocale, isDirect = false, isOther = false, permissions = "0" } = asker;
  const user = isOther ? OTHER_USER : USER;
  const guild = asker.server ?? IDS.guild;
  const owner = asker.isUserInstalled ? { 1: user.id } : { 0: isDirect ? "0" : guild };
  const place = isDirect
    ? { channel_id: IDS.directChannel, channel: DIRECT_CHANNEL, user, context: 1 }
    : {
        guild_id: guild,
        guild: { id: guild, locale: guildLocale, features: [] },
        guild_locale: guildLocale,
        channel_id: IDS.channel,
        channel: { ...TEXT_CHANNEL, guild_id: guild },
        member: { user, permissions, ...MEMBER },
        context: 0,
      };
  return {
    ...interactionBase(type),
    ...place,
    authorizing_integration_owners: owner,
    ...(locale === undefined ? {} : { locale }),
  };
}
