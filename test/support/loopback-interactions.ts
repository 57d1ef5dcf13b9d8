import { IDS, newId } from "./loopback-ids.ts";
import { DIRECT_CHANNEL, MEMBER, TEXT_CHANNEL, USER, type LoopbackEvent } from "./loopback-places.ts";

/** Who asks, from where, and in which languages Discord says that they are. */
export interface Asker {
  readonly locale?: string;
  readonly guildLocale?: string;
  /** In a direct message instead of a server. */
  readonly isDirect?: boolean;
  /** Another server than the one that there is. */
  readonly server?: string;
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

/** A slash command as the gateway brings it, or one that is being typed. */
export function interactionEvent({
  command,
  options,
  focused,
  asker: { locale, guildLocale, isDirect = false, server = IDS.guild },
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
        guild_id: server,
        guild: { id: server, locale: guildLocale, features: [] },
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
