import { request as sendRequest, type IncomingMessage } from "node:http";
import { checkUrl } from "./check-url.ts";
import type { FetchLimits } from "./fetch-limits.ts";
import { IntakeRefused } from "./intake-refused.ts";
import { mediaTypeOf } from "./media-type.ts";
import type { Network } from "./network.ts";
import { openConnection, type Passage } from "./open-connection.ts";
import { readBody } from "./read-body.ts";

/** What is asked of a site. */
export interface FetchWish {
  readonly url: string;
  /** The media types that are taken; any if left out. */
  readonly types?: readonly string[];
  readonly limits: FetchLimits;
  /** What a site once said of the same address: it may then answer that nothing changed. */
  readonly known?: Validators;
  /** Asked ahead of every request, redirects included. */
  readonly permit?: Permit;
}

/** Throws where a request must not be made. */
export type Permit = (url: URL) => Promise<void>;

/** By what a site knows whether its answer would be the same. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What a site answered. */
export interface Fetched {
  /** Where the answer came from, after redirects. */
  readonly url: URL;
  /** Absent if nothing changed since what was known. */
  readonly bytes?: Uint8Array;
  readonly contentType: string;
  readonly validators: Validators;
}

/** Who asks, as a site's robots.txt knows it. */
export const ROBOT = "Kutip";
const USER_AGENT = `${ROBOT}/0.1 (reads the articles that a community's moderators choose)`;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks a site for something, on behalf of somebody who must not reach anything but public sites, nor hold the bot up.
 * The guard cannot be turned off: whatever the network, only addresses of public sites are connected to.
 *
 * @throws {IntakeRefused} for whatever else happens than an answer of a wanted type within the limits
 */
export async function guardedFetch(wish: FetchWish, network: Network): Promise<Fetched> {
  const stop = new AbortController();
  const alarm = setTimeout(() => stop.abort(), wish.limits.totalMs);
  try {
    let url = checkUrl(wish.url);
    for (let redirects = 0; redirects <= wish.limits.maxRedirects; redirects += 1) {
      await wish.permit?.(url);
      const response = await ask(url, wish, { network, idleMs: wish.limits.idleMs, stop });
      if (!REDIRECTS.has(response.statusCode ?? 0)) return await readAnswer(response, url, wish);
      response.destroy();
      url = checkUrl(response.headers.location ?? "", url);
    }
    throw new IntakeRefused("too-many-redirects");
  } catch (error) {
    throw asRefusal(error, stop.signal);
  } finally {
    clearTimeout(alarm);
  }
}

async function ask(url: URL, { limits, known }: FetchWish, passage: Passage): Promise<IncomingMessage> {
  const socket = await openConnection(url, passage);
  return new Promise((resolve, reject) => {
    sendRequest({
      createConnection: () => socket,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      maxHeaderSize: limits.maxHeaderBytes,
      signal: passage.stop.signal,
      headers: {
        Host: url.host,
        "User-Agent": USER_AGENT,
        Accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5",
        "Accept-Language": "id, en;q=0.8, *;q=0.5",
        "Accept-Encoding": "gzip, br",
        Connection: "close",
        ...(known?.etag === undefined ? {} : { "If-None-Match": known.etag }),
        ...(known?.lastModified === undefined ? {} : { "If-Modified-Since": known.lastModified }),
      },
    })
      .on("response", resolve)
      .on("upgrade", () => {
        socket.destroy();
        reject(new IntakeRefused("bad-status", "101"));
      })
      .on("error", reject)
      .end();
  });
}

async function readAnswer(response: IncomingMessage, url: URL, wish: FetchWish): Promise<Fetched> {
  const { "content-type": contentType = "", etag, "last-modified": lastModified } = response.headers;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  try {
    if (response.statusCode === 304 && wish.known) return { url, contentType, validators };
    if (response.statusCode !== 200) throw new IntakeRefused("bad-status", String(response.statusCode));
    const type = mediaTypeOf(contentType);
    if (wish.types && !wish.types.includes(type)) throw new IntakeRefused("wrong-type", type || undefined);
    return { url, bytes: await readBody(response, wish.limits.maxBytes), contentType, validators };
  } finally {
    response.destroy();
  }
}

/** Whatever a network does wrong is a refusal; what is no network's fault is passed on as it is. */
function asRefusal(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof IntakeRefused) return error;
  if (signal.aborted) return new IntakeRefused("timeout", undefined, { cause: error });
  if (!(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  if (code === "HPE_HEADER_OVERFLOW") return new IntakeRefused("too-large", "header", { cause: error });
  const reason = /^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/u.test(code) ? "bad-encoding" : "unreachable";
  return new IntakeRefused(reason, undefined, { cause: error });
}
