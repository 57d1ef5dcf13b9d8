import type { Text } from "../bot/languages.ts";
import type { Memory } from "./memory.ts";

/** Which part of a reply to show, to whom, and what its buttons are to remember. */
export interface Turn {
  /** From 0. */
  readonly page: number;
  readonly asker: string;
  /** Absent where the same must not be asked again, or cannot be. */
  readonly asked?: Asked;
  /** Whether the asker, who alone sees the reply, may show it to all. */
  readonly canShare: boolean;
  /** The fingerprint of the reply that is turned; absent on the first showing. */
  readonly seen?: string;
}

/** What was asked, as far as the message has to know. */
export type Asked = Pick<NonNullable<Memory["asked"]>, "command" | "options">;

/** What is remembered of one page of a reply. */
export interface Remembered {
  readonly turn: Turn;
  /** The fingerprint of the reply as it is now. */
  readonly seen: string;
  /** What is said first, where there is something to say. */
  readonly note?: Text;
}
