import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from "discord.js";
import type { Command } from "../bot/command.ts";
import type { Locale } from "../bot/languages.ts";
import type { Form } from "../bot/offered-command.ts";
import type { OptionSpec } from "../bot/options.ts";
import type { Request } from "../bot/request.ts";
import { customIds } from "./custom-ids.ts";
import { writeMemory } from "./memory.ts";
import { NOTICES } from "./notices.ts";
import { shortenLabel } from "./shorten-label.ts";

/** What one field takes, in characters. */
const FIELD_LENGTH = 4_000;

/** A longer text is pasted into this many fields, one after the other. */
const FIELDS = 3;

/** In UTF-16 units. */
const TITLE_LENGTH = 45;
const LABEL_LENGTH = 45;
const DESCRIPTION_LENGTH = 100;

/** A field of a form: the option that it is for, and which of its fields it is, from 0. */
export interface FormField {
  readonly option: string;
  readonly part: number;
}

/** The fields in which a form asks for its options. */
export function fieldsOf({ asksFor }: Form, { options }: Pick<Command, "options">): readonly FormField[] {
  return asksFor.flatMap((option) => {
    const spec = options[option];
    const isLong = spec?.kind === "text" && spec.maxLength > FIELD_LENGTH;
    return Array.from({ length: isLong ? FIELDS : 1 }, (_, part) => ({ option, part }));
  });
}

/** The name of a field within its form. */
export function fieldId({ option, part }: FormField): string {
  return `${option} ${part}`;
}

/**
 * The form that a command opens, as Discord shows it; undefined if what was given beside has no room in its id. What was
 * given of what it asks for stands in its fields.
 */
export function formPayload(
  { command, options, asker }: Request,
  { form, ...asked }: Command & { readonly form: Form },
  locale: Locale,
): APIModalInteractionResponseCallbackData | undefined {
  const beside = Object.entries(options).filter(([name]) => !form.asksFor.includes(name));
  const given = Object.fromEntries(beside.map(([name, value]) => [name, String(value)]));
  const offers = [{ command, options: given, confirms: false }];
  const [id] = customIds([{ kind: "form" }], writeMemory({ asker: asker.id, asked: null, offers })) ?? [];
  if (id === undefined) return undefined;
  return {
    custom_id: id,
    title: shortenLabel(form.title[locale], TITLE_LENGTH),
    components: fieldsOf(form, asked).flatMap((field) => {
      const spec = asked.options[field.option];
      return spec ? [fieldPayload(field, { spec, locale, value: options[field.option] })] : [];
    }),
  };
}

function fieldPayload(
  field: FormField,
  { spec, locale, value }: { readonly spec: OptionSpec; readonly locale: Locale; readonly value: unknown },
): APILabelComponent {
  const { option, part } = field;
  const name = { en: option, id: spec.id }[locale];
  const length = spec.kind === "text" ? spec.maxLength : FIELD_LENGTH;
  const label = part === 0 ? name : `${name} ${part + 1}`;
  const description = part === 0 ? spec.description[locale] : NOTICES.formGoesOn[locale];
  return {
    type: ComponentType.Label,
    label: shortenLabel(capitalised(label), LABEL_LENGTH),
    description: shortenLabel(description, DESCRIPTION_LENGTH),
    component: {
      type: ComponentType.TextInput,
      custom_id: fieldId(field),
      style: length > FIELD_LENGTH ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: part === 0 && length > FIELD_LENGTH,
      max_length: Math.min(length, FIELD_LENGTH),
      ...(part === 0 && typeof value === "string" && value !== "" ? { value } : {}),
    },
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
