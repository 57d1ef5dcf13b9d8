import type { Text } from "./languages.ts";
import type { Request } from "./request.ts";

/** Something that can be asked next: a platform offers it as a button, or as a line to type. */
export interface Action extends Pick<Request, "command"> {
  /** In a few words. */
  readonly label: Text;
  /** By English option name. All of them together have to fit into what a button remembers, so they are names and numbers. */
  readonly options: Readonly<Record<string, string>>;
  /** Doing this answers a question whether to: the request is to say that it is confirmed. */
  readonly confirms?: true;
}
