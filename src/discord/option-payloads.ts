import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from "discord.js";
import type { Command } from "../bot/command.ts";
import type { ChoiceOption, OptionSpec } from "../bot/options.ts";
import { optionsOf } from "../bot/private-option.ts";
import { inBothLanguages, localisations, type Localisations } from "./localised.ts";

/** Discord's own limit on a text option. */
const MAX_TEXT_LENGTH = 6_000;

/** The options that a command is offered with, as Discord registers them. */
export function optionPayloads(command: Command): readonly APIApplicationCommandBasicOption[] {
  return Object.entries(optionsOf(command))
    .filter(([, { only }]) => only === undefined)
    .map(([name, spec]) => optionPayload(name, spec));
}

function optionPayload(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const about = {
    ...inBothLanguages({ en: name, id: spec.id }, spec.description),
    ...(spec.required ? { required: true } : {}),
  };
  switch (spec.kind) {
    case "text": {
      const max_length = Math.min(spec.maxLength, MAX_TEXT_LENGTH);
      const autocomplete = spec.completes === undefined ? {} : { autocomplete: true };
      return { type: ApplicationCommandOptionType.String, ...about, max_length, ...autocomplete };
    }
    case "number":
      return {
        type: ApplicationCommandOptionType.Integer,
        ...about,
        min_value: spec.min,
        max_value: spec.max,
      };
    case "choice":
      return { type: ApplicationCommandOptionType.String, ...about, choices: choicePayloads(spec) };
    case "flag":
      return { type: ApplicationCommandOptionType.Boolean, ...about };
    case "file":
      return { type: ApplicationCommandOptionType.Attachment, ...about };
    case "article":
    case "speaker":
      return { type: ApplicationCommandOptionType.String, ...about, autocomplete: true };
  }
}

interface ChoicePayload {
  name: string;
  name_localizations: Localisations;
  value: string;
}

function choicePayloads({ choices }: ChoiceOption): ChoicePayload[] {
  return Object.entries(choices).map(([value, label]) => ({
    name: label.en,
    name_localizations: localisations(label),
    value,
  }));
}
