import type { Text } from "./languages.ts";
import type { OptionSpecs } from "./options.ts";

/** A command as people are told of it: all but what it does. */
export interface OfferedCommand {
  /** A subcommand follows its group after a blank: "articles read". Lower case, as Discord demands. */
  readonly name: Text;
  readonly description: Text;
  /** What the group does, where the name has one; the same for each of its subcommands. */
  readonly groupDescription?: Text;
  /** Whether others see the reply unless the asker says otherwise. */
  readonly visibility: "public" | "private";
  /** Who may use it, where not everybody may: those who manage the library of a server. */
  readonly access?: "manage";
  /** What it needs is fetched from the web: it takes longer, and is rationed. */
  readonly reachesOutside?: true;
  readonly options: OptionSpecs;
}
