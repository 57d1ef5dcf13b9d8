import { Locale as DiscordLocale } from "discord.js";
import type { Locale, Text } from "../bot/languages.ts";

/** The language for a locale that Discord names: Indonesian for Indonesian, English for any other, ours for none. */
export function localeOf(given: DiscordLocale | null | undefined, defaultLocale: Locale): Locale {
  if (given === null || given === undefined) return defaultLocale;
  return given === DiscordLocale.Indonesian ? "id" : "en";
}

export type Localisations = Partial<Record<DiscordLocale, string>>;

/**
 * A text for each locale that Discord has and we speak. Both English ones are named although they say the default, for
 * Discord has no "en", and a client in either is to find what it would find in none.
 */
export function localisations({ en, id }: Text): Localisations {
  return { [DiscordLocale.EnglishUS]: en, [DiscordLocale.EnglishGB]: en, [DiscordLocale.Indonesian]: id };
}

/** What Discord calls something that is registered with it. */
export interface Named {
  name: string;
  name_localizations: Localisations;
  description: string;
  description_localizations: Localisations;
}

/** A name and a description, in English by default. */
export function inBothLanguages(name: Text, description: Text): Named {
  return {
    name: name.en,
    name_localizations: localisations(name),
    description: description.en,
    description_localizations: localisations(description),
  };
}
