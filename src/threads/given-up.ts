/** A call that took more time or memory than it may have, and came to nothing. */
export class GivenUp extends Error {
  constructor(options?: ErrorOptions) {
    super("A call took more time or memory than it may have", options);
    this.name = "GivenUp";
  }
}
