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
  /** What a platform that has forms asks for where too little was given. */
  readonly form?: Form;
  /** Where a question may ask for what this command does. */
  readonly meantBy?: MeantBy;
  readonly options: OptionSpecs;
}

/** How a question asks for what a command does. */
interface MeantBy {
  /** The words of both languages that it opens with, folded. */
  readonly openings: string;
  /** What it asks for: "a summary". */
  readonly wanted: Text;
  /** What the command does that with: "the article's title". */
  readonly given: Text;
}

/**
 * A form that opens where none of some options is given. What is written into it is sent as the options of those names,
 * together with what was given before. Where there are no forms the command says what is missing.
 */
export interface Form {
  readonly title: Text;
  /** By English names. */
  readonly unlessGiven: readonly string[];
  /** Text options by English names, in order; what is required of them, and how long they may be, they say themselves. */
  readonly asksFor: readonly string[];
}
