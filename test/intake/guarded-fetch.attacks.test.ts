import type { RequestListener, ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { IntakeReason } from "../../src/intake/intake-refused.ts";
import { guardedFetch } from "../../src/intake/guarded-fetch.ts";
import { isPublicAddress } from "../../src/intake/public-address.ts";
import { PUBLIC, startSite, type LoopbackSite, type Names } from "../support/loopback-site.ts";

let site: LoopbackSite | undefined;
afterEach(async () => site?.close());

const GENEROUS = {
  maxBytes: 1_000_000,
  maxHeaderBytes: 16_384,
  totalMs: 60_000,
  idleMs: 60_000,
  maxRedirects: 5,
};
const HASTY = { ...GENEROUS, totalMs: 400, idleMs: 150 };

/** What a refused fetch was refused for; every connection that it made went to a public address. */
async function reasonFor(
  url: string,
  { answer = honest, names = {}, limits = GENEROUS }: Attack = {},
): Promise<unknown> {
  site = await startSite(answer, names);
  const fetched = guardedFetch({ url, types: ["text/html"], limits }, site.network);
  const refused: unknown = await fetched.then(
    () => "let through",
    (error: unknown) => (error instanceof Error && "reason" in error ? error.reason : error),
  );
  expect(site.connected.filter(({ address }) => !isPublicAddress(address))).toEqual([]);
  return refused;
}

interface Attack {
  readonly answer?: RequestListener;
  readonly names?: Names;
  readonly limits?: typeof GENEROUS;
}

const honest: RequestListener = (_, response) =>
  response.writeHead(200, { "content-type": "text/html" }).end("<p>Air naik.</p>");

test.for<readonly [string, IntakeReason]>([
  ["http://127.0.0.1/", "forbidden-address"],
  ["http://127.1/", "forbidden-address"],
  ["http://127.8.9.10:80/", "forbidden-address"],
  ["http://2130706433/", "forbidden-address"],
  ["http://0x7f000001/", "forbidden-address"],
  ["http://0x7f.0x0.0x0.0x1/", "forbidden-address"],
  ["http://0177.0.0.1/", "forbidden-address"],
  ["http://①②⑦.⓪.⓪.①/", "forbidden-address"],
  ["http://127。0。0。1/", "forbidden-address"],
  ["http://%31%32%37.0.0.1/", "forbidden-address"],
  ["http://0/", "forbidden-address"],
  ["http://0.0.0.0/", "forbidden-address"],
  ["http://10.1.2.3/", "forbidden-address"],
  ["http://172.31.255.254/", "forbidden-address"],
  ["http://192.168.1.1/", "forbidden-address"],
  ["http://100.64.0.1/", "forbidden-address"],
  ["http://169.254.169.254/latest/meta-data/", "forbidden-address"],
  ["http://168.63.129.16/machine", "forbidden-address"],
  ["http://100.100.100.200/", "forbidden-address"],
  ["http://192.0.0.192/", "forbidden-address"],
  ["http://198.18.0.1/", "forbidden-address"],
  ["http://224.0.0.1/", "forbidden-address"],
  ["http://255.255.255.255/", "forbidden-address"],
  ["https://[::1]/", "forbidden-address"],
  ["http://[::]/", "forbidden-address"],
  ["http://[::ffff:127.0.0.1]/", "forbidden-address"],
  ["http://[::ffff:a9fe:a9fe]/", "forbidden-address"],
  ["http://[::127.0.0.1]/", "forbidden-address"],
  ["http://[64:ff9b::127.0.0.1]/", "forbidden-address"],
  ["http://[64:ff9b:1::a00:1]/", "forbidden-address"],
  ["http://[2002:7f00:1::]/", "forbidden-address"],
  ["http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "forbidden-address"],
  ["http://[fd00:ec2::254]/", "forbidden-address"],
  ["http://[fe80::1]/", "forbidden-address"],
  ["http://[fec0::1]/", "forbidden-address"],
  ["http://[ff02::1]/", "forbidden-address"],
  ["http://93.184.215.99/", "forbidden-address"],
  ["file:///etc/passwd", "scheme"],
  ["ftp://contoh.example/", "scheme"],
  ["gopher://contoh.example/", "scheme"],
  ["data:text/html,<p>x", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["http://ani:rahasia@contoh.example/", "credentials"],
  ["https://contoh.example@127.0.0.1/", "credentials"],
  ["http://contoh.example:22/", "port"],
  ["http://contoh.example:6379/", "port"],
  ["https://contoh.example:8443/", "port"],
  ["contoh.example/artikel", "bad-url"],
  ["http://", "bad-url"],
  ["http://127.0.0.1.1/", "bad-url"],
  ["http://[fe80::1%25eth0]/", "bad-url"],
  [`http://contoh.example/${"a".repeat(3_000)}`, "bad-url"],
])("the address %s is refused for its %s, and nothing is connected to", async ([url, reason]) => {
  expect(await reasonFor(url)).toBe(reason);
  expect(site?.connected).toEqual([]);
});

test.for<readonly [readonly string[], IntakeReason]>([
  [["127.0.0.1"], "forbidden-address"],
  [["10.0.0.5"], "forbidden-address"],
  [[PUBLIC, "10.0.0.5"], "forbidden-address"],
  [["10.0.0.5", PUBLIC], "forbidden-address"],
  [[PUBLIC, "::1"], "forbidden-address"],
  [["::ffff:10.0.0.5"], "forbidden-address"],
  [["fe80::1%eth0"], "forbidden-address"],
  [["64:ff9b::a9fe:a9fe"], "forbidden-address"],
  [[PUBLIC, "93.184.215.99"], "forbidden-address"],
  [["localhost"], "forbidden-address"],
  [[""], "forbidden-address"],
  [[], "unknown-host"],
])("a name that resolves to %j is refused, and nothing is connected to", async ([addresses, reason]) => {
  expect(await reasonFor("http://jahat.example/", { names: { "jahat.example": addresses } })).toBe(reason);
  expect(site?.connected).toEqual([]);
});

test("a name that cannot be resolved is refused", async () => {
  const names = {
    "tiada.example": () => {
      throw new Error("ENOTFOUND");
    },
  };
  expect(await reasonFor("http://tiada.example/", { names })).toBe("unknown-host");
});

test.for<readonly [string, IntakeReason]>([
  ["http://127.0.0.1/", "forbidden-address"],
  ["//169.254.169.254/latest", "forbidden-address"],
  ["http://2852039166/", "forbidden-address"],
  ["http://[::ffff:10.0.0.1]/", "forbidden-address"],
  ["http://dalam.example/", "forbidden-address"],
  ["file:///etc/passwd", "scheme"],
  ["http://contoh.example:25/", "port"],
  ["http://a:b@contoh.example/", "credentials"],
  ["http://", "bad-url"],
  ["/lagi", "too-many-redirects"],
])("a redirect to %s is refused for its %s", async ([location, reason]) => {
  const answer: RequestListener = (_, response) => response.writeHead(302, { location }).end();
  const names = { "dalam.example": ["192.168.0.1"] };
  expect(await reasonFor("http://contoh.example/", { answer, names })).toBe(reason);
  expect(site?.connected).toHaveLength(reason === "too-many-redirects" ? 6 : 1);
});

test("a name that leads elsewhere the second time is connected to only where it was checked", async () => {
  const answers = [[PUBLIC], ["127.0.0.1"]];
  const names = { "ganti.example": () => answers.shift() ?? [] };
  const answer: RequestListener = (request, response) =>
    request.url === "/" ? response.writeHead(301, { location: "/lain" }).end() : honest(request, response);
  expect(await reasonFor("http://ganti.example/", { names, answer })).toBe("forbidden-address");
  expect(site?.connected.map(({ address }) => address)).toEqual([PUBLIC]);
});

const html = (
  headers: Record<string, string>,
  write: (response: ServerResponse) => void,
): RequestListener => {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    write(response);
  };
};
const forEver = (chunk: Uint8Array | string): ((response: ServerResponse) => void) => {
  return (response) => {
    const write = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", () => setImmediate(write));
    };
    write();
  };
};
const drip = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write("a"), 20);
  response.on("close", () => clearInterval(timer));
};
const ZEROS = Buffer.alloc(5_000_000);

test.for<readonly [string, IntakeReason, RequestListener, typeof GENEROUS]>([
  ["a gzip bomb", "too-large", html({ "content-encoding": "gzip" }, (r) => r.end(gzipSync(ZEROS))), GENEROUS],
  [
    "a brotli bomb",
    "too-large",
    html({ "content-encoding": "br" }, (r) => r.end(brotliCompressSync(ZEROS))),
    GENEROUS,
  ],
  ["an endless body", "too-large", html({}, forEver("<p>Air naik.</p>".repeat(1_000))), GENEROUS],
  [
    "gzip that unpacks to nothing for ever",
    "too-large",
    html({ "content-encoding": "gzip" }, forEver(gzipSync(""))),
    GENEROUS,
  ],
  [
    "a body that says it is huge",
    "too-large",
    html({ "content-length": "99999999999" }, (r) => r.write("a")),
    GENEROUS,
  ],
  ["headers without end", "too-large", html({ "x-a": "a".repeat(60_000) }, (r) => r.end()), GENEROUS],
  ["a body a byte at a time", "timeout", html({}, drip), HASTY],
  ["a body that stops", "timeout", html({}, (r) => r.write("<p>")), HASTY],
  ["a site that says nothing", "timeout", () => undefined, HASTY],
  [
    "headers a byte at a time",
    "timeout",
    (_, response) => {
      const { socket } = response;
      socket?.write("HTTP/1.1 200 OK\r\nX-A: ");
      const timer = setInterval(() => socket?.write("a"), 20);
      socket?.on("close", () => clearInterval(timer));
    },
    HASTY,
  ],
  [
    "interim answers without end",
    "timeout",
    (_, response) => {
      const timer = setInterval(() => response.writeProcessing(), 20);
      response.on("close", () => clearInterval(timer));
    },
    HASTY,
  ],
  [
    "gzip cut short",
    "bad-encoding",
    html({ "content-encoding": "gzip" }, (r) => r.end(gzipSync("Air naik".repeat(99)).subarray(0, 20))),
    GENEROUS,
  ],
  [
    "plain text that says it is gzip",
    "bad-encoding",
    html({ "content-encoding": "gzip" }, (r) => r.end("<p>Air naik.</p>")),
    GENEROUS,
  ],
  [
    "plain text that says it is brotli",
    "bad-encoding",
    html({ "content-encoding": "br" }, (r) => r.end("<p>Air naik.</p>")),
    GENEROUS,
  ],
  [
    "a packing that was not asked for",
    "bad-encoding",
    html({ "content-encoding": "zstd" }, (r) => r.end("x")),
    GENEROUS,
  ],
  [
    "a body packed twice",
    "bad-encoding",
    html({ "content-encoding": "gzip, gzip" }, (r) => r.end(gzipSync(gzipSync("x")))),
    GENEROUS,
  ],
  [
    "a body cut short",
    "unreachable",
    html({ "content-length": "100" }, (r) => {
      r.write("a", () => r.destroy());
    }),
    GENEROUS,
  ],
  ["an image", "wrong-type", html({ "content-type": "image/png" }, (r) => r.end("x")), GENEROUS],
  [
    "a program",
    "wrong-type",
    html({ "content-type": "application/octet-stream" }, (r) => r.end("x")),
    GENEROUS,
  ],
  ["an empty type", "wrong-type", html({ "content-type": "" }, (r) => r.end("x")), GENEROUS],
  [
    "a page that is not there",
    "bad-status",
    (_, response) => response.writeHead(404, { "content-type": "text/html" }).end("x"),
    GENEROUS,
  ],
  [
    "a part that was not asked for",
    "bad-status",
    (_, response) => response.writeHead(206, { "content-type": "text/html" }).end("x"),
    GENEROUS,
  ],
  [
    "nothing changed, though nothing was known",
    "bad-status",
    (_, response) => response.writeHead(304).end(),
    GENEROUS,
  ],
  [
    "a change of protocol",
    "bad-status",
    (_, response) =>
      response.socket?.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    GENEROUS,
  ],
  [
    "what is no HTTP",
    "unreachable",
    (_, response) => response.socket?.end("SSH-2.0-OpenSSH_9.6\r\n"),
    GENEROUS,
  ],
  [
    "two lengths",
    "unreachable",
    (_, response) =>
      response.socket?.end(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\nabc",
      ),
    GENEROUS,
  ],
  ["a hang-up", "unreachable", (request) => request.socket.destroy(), GENEROUS],
])("%s is refused as %s", async ([, reason, answer, limits]) => {
  expect(await reasonFor("http://contoh.example/", { answer, limits })).toBe(reason);
});

test("a site without a certificate is refused, and nothing is asked of it in the open", async () => {
  expect(await reasonFor("https://contoh.example/")).toBe("unreachable");
  expect(site?.asked).toEqual([]);
});
