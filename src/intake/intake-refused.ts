/** Why nothing was taken in. `src/bot/word-intake-refusal.ts` words each. */
export type IntakeReason =
  // The address
  | "bad-url"
  | "scheme"
  | "credentials"
  | "port"
  | "forbidden-address"
  | "unknown-host"
  // On the way
  | "unreachable"
  | "too-many-redirects"
  | "bad-status"
  | "timeout"
  | "too-large"
  | "wrong-type"
  | "bad-encoding"
  | "robots"
  // What came
  | "empty"
  | "ending"
  | "not-what-it-says"
  | "unreadable-text"
  | "damaged"
  | "loose-pdf"
  | "no-main-text"
  | "paywall"
  | "more-pages"
  | "not-a-feed";

/** Something from outside that was not taken in. Nothing of it was kept. */
export class IntakeRefused extends Error {
  readonly reason: IntakeReason;
  /** The address, ending, status, type or limit that the reason is about, the same in every language. */
  readonly detail: string | undefined;

  constructor(reason: IntakeReason, detail?: string, options?: ErrorOptions) {
    super(
      detail === undefined ? `Intake refused: ${reason}` : `Intake refused: ${reason} (${detail})`,
      options,
    );
    this.name = "IntakeRefused";
    this.reason = reason;
    this.detail = detail;
  }
}
