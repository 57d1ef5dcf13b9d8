import {
  defineCommand,
  type Command,
  type CommandContext,
  type CommandDefinition,
  type Managed,
} from "./command.ts";
import type { OptionSpecs, OptionValues } from "./options.ts";
import type { Reply } from "./reply.ts";

/** Where a command runs that changes a library. */
interface ManagingContext extends CommandContext, Managed {}

interface ManagingDefinition<Specs extends OptionSpecs> extends Omit<
  CommandDefinition<Specs>,
  "visibility" | "access" | "run"
> {
  run(values: OptionValues<Specs>, context: ManagingContext): Promise<Reply>;
}

/** Declares a command for those who manage a library. Its replies are for the asker alone. */
export function defineManagingCommand<const Specs extends OptionSpecs>(
  definition: ManagingDefinition<Specs>,
): Command {
  return defineCommand({
    ...definition,
    visibility: "private",
    access: "manage",
    async run(values: OptionValues<Specs>, { managed, ...context }) {
      if (!managed) throw new TypeError(`Nobody checked who runs "${definition.name.en}"`);
      return definition.run(values, { ...context, ...managed });
    },
  });
}
