import type { OfferedCommand } from "./offered-command.ts";
import type { FlagOption, OptionSpecs } from "./options.ts";

/** Every public command can be asked to answer its asker alone. */
const PRIVATE = {
  kind: "flag",
  id: "pribadi",
  description: { en: "Show the reply to you alone", id: "Tampilkan jawaban hanya untukmu" },
} as const satisfies FlagOption;

/** The options that a command is offered with: its own, and for a public command `private`. */
export function optionsOf(command: OfferedCommand): OptionSpecs {
  return command.visibility === "public" ? { ...command.options, private: PRIVATE } : command.options;
}
