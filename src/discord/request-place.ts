import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type BaseInteraction,
} from "discord.js";
import type { Locale } from "../bot/languages.ts";
import type { Request } from "../bot/request.ts";
import { localeOf } from "./localised.ts";

/** Where an interaction comes from, and from whom. */
type RequestPlace = Pick<Request, "locale" | "publicLocale" | "server" | "asker">;

/**
 * Reads from an interaction whose library is asked, by whom, and in which languages. In a server that only its member
 * brought the bot to, the shared shelf is asked. A reply that others see is in the server's language, another in the
 * asker's.
 */
export function requestPlace(interaction: BaseInteraction, defaultLocale: Locale): RequestPlace {
  const { locale, guildId, guildLocale, user, memberPermissions } = interaction;
  return {
    locale: localeOf(locale, defaultLocale),
    ...(guildId === null ? {} : { publicLocale: localeOf(guildLocale, defaultLocale) }),
    server: isInServer(interaction) ? guildId : null,
    asker: { id: user.id, mayManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false },
  };
}

/** Whether others than the asker see what is shown in the place of an interaction. */
export function hasOthers({ context }: BaseInteraction): boolean {
  return context !== InteractionContextType.BotDM;
}

function isInServer({ authorizingIntegrationOwners, guildId }: BaseInteraction): boolean {
  return authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === guildId;
}
