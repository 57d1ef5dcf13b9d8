/** How much of a site's answer is borne with. */
export interface FetchLimits {
  /** Of the body, both as sent and as unpacked. */
  readonly maxBytes: number;
  readonly maxHeaderBytes: number;
  /** For everything together: names, connections, redirects and bodies. */
  readonly totalMs: number;
  /** Without a byte. */
  readonly idleMs: number;
  readonly maxRedirects: number;
}

/** A page with its scripts inside has 0.1 to 1 MB; the slowest honest sites answer within 10 seconds. */
export const PAGE_LIMITS: FetchLimits = {
  maxBytes: 5_000_000,
  maxHeaderBytes: 32_768,
  totalMs: 20_000,
  idleMs: 8_000,
  maxRedirects: 5,
};
