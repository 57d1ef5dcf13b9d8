import type { Keeper } from "../library/keeper.ts";
import type { Library } from "../library/library.ts";
import type { Intake } from "./intake.ts";
import type { Locale } from "./languages.ts";
import { isFile } from "./is-file.ts";
import type { OfferedCommand } from "./offered-command.ts";
import type { OptionSpec, OptionSpecs, OptionValue, OptionValues } from "./options.ts";
import type { Reply } from "./reply.ts";

/** Where a command runs: on whose library, and for whom. */
export interface CommandContext {
  readonly library: Library;
  readonly locale: Locale;
  /** Whether to act at once; otherwise a command that cannot be taken back in one step asks first. */
  readonly confirmed: boolean;
  /** Every command there is, for the one that lists them. */
  readonly commands: readonly OfferedCommand[];
  /** Counts a question that found nothing among the gaps of the server's library, unless it was asked in private. */
  readonly noteGap: (question: string) => void;
  /** For a command of those who manage the library alone: it was checked that the asker does. */
  readonly managed?: Managed;
}

/** What changing a library needs. */
export interface Managed {
  /** Of the server that is asked, and of no other. */
  readonly keeper: Keeper;
  readonly intake: Intake;
}

/** Something that members can ask. */
export interface Command extends OfferedCommand {
  run(values: Readonly<Record<string, OptionValue>>, context: CommandContext): Promise<Reply>;
}

/** A command as its file writes it: the same, with its options typed by their own declaration. */
export interface CommandDefinition<Specs extends OptionSpecs> extends Omit<OfferedCommand, "options"> {
  readonly options: Specs;
  run(values: OptionValues<Specs>, context: CommandContext): Promise<Reply>;
}

/** Declares a command, so that what `run` receives follows from the options declared beside it. */
export function defineCommand<const Specs extends OptionSpecs>(
  definition: CommandDefinition<Specs>,
): Command {
  return {
    ...definition,
    async run(values, context) {
      if (!fit(definition.options, values))
        throw new TypeError(`Options of "${definition.name.en}" were not read before it ran`);
      return definition.run(values, context);
    },
  };
}

function fit<Specs extends OptionSpecs>(specs: Specs, values: object): values is OptionValues<Specs> {
  const given = new Map<string, unknown>(Object.entries(values));
  return Object.entries(specs).every(([name, spec]) => {
    const value = given.get(name);
    return value === undefined ? spec.required === undefined : fits(spec, value);
  });
}

function fits(spec: OptionSpec, value: unknown): boolean {
  switch (spec.kind) {
    case "text":
      return typeof value === "string";
    case "choice":
      return typeof value === "string" && value in spec.choices;
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "article":
      return typeof value === "object" && value !== null && "paragraphs" in value;
    case "speaker":
      return typeof value === "object" && value !== null && "names" in value;
    case "file":
      return isFile(value);
  }
}
