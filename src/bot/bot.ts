import type { Keeper } from "../library/keeper.ts";
import type { Library } from "../library/library.ts";
import type { Command } from "./command.ts";
import type { Intake } from "./intake.ts";
import type { Rates } from "./rates.ts";
import type { Reply, SorryReason } from "./reply.ts";

/** What answering needs: the commands, the libraries, and somewhere to report a failure of our own. */
export interface Bot {
  readonly commands: readonly Command[];
  /** The library of a server; null asks for the shared shelf alone. */
  libraryOf(server: string | null): Promise<Library>;
  /** Changes the library of a server. */
  readonly keeperOf: (server: string) => Promise<Keeper>;
  readonly intake: Intake;
  /** Receives what was thrown; never the words of a question. */
  reportFailure(error: unknown): void;
  /** Absent where nobody is asked to wait. */
  readonly rates?: Rates;
  /** Told that an answer begins; what comes back is told how it ended. Never the words of either. */
  observe?(command: string): (outcome: Outcome) => void;
}

/** How a request ended: the kind of reply, or the reason why there was none. */
export type Outcome = Exclude<Reply["kind"], "sorry"> | SorryReason;
