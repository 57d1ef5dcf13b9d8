import type { Text } from "../bot/languages.ts";

/** A command in the menu of a message: it asks another one about the message's words. */
interface MenuCommand {
  /** As the menu shows it: 32 characters at most, in any case. */
  readonly name: Text;
  /** The English names of the command and of the option that the words are for. */
  readonly command: string;
  readonly option: string;
}

export const MENU_COMMANDS: readonly MenuCommand[] = [
  { name: { en: "Check this quote", id: "Periksa kutipan ini" }, command: "verify", option: "text" },
  { name: { en: "Ask the articles", id: "Tanya artikel" }, command: "ask", option: "question" },
];
