import type { Library } from "../library/library.ts";
import type { Command } from "./command.ts";

/** What answering needs: the commands, the libraries, and somewhere to report a failure of our own. */
export interface Bot {
  readonly commands: readonly Command[];
  /** The library of a server; null asks for the shared shelf alone. */
  libraryOf(server: string | null): Promise<Library>;
  /** Receives what was thrown; never the words of a question. */
  reportFailure(error: unknown): void;
}
