import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { downloadFile } from "../../src/intake/download-file.ts";
import { PAGE_LIMITS } from "../../src/intake/fetch-limits.ts";
import { guardedFetch } from "../../src/intake/guarded-fetch.ts";
import { PUBLIC, PUBLIC_IPV6, startSite, type LoopbackSite } from "../support/loopback-site.ts";

let site: LoopbackSite | undefined;
afterEach(async () => site?.close());

const limits = { ...PAGE_LIMITS, totalMs: 60_000, idleMs: 60_000 };
const PAGE = "<p>Air naik di Desa Wulan, kata Sumarni.</p>";
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test.for([
  ["http://contoh.example/a?b=c#d", "contoh.example/a?b=c", 80],
  ["http://contoh.example:80/", "contoh.example/", 80],
  ["http://contoh.example:443/", "contoh.example:443/", 443],
  [`http://${PUBLIC}/`, `${PUBLIC}/`, 80],
  [`http://[${PUBLIC_IPV6}]/`, `[${PUBLIC_IPV6}]/`, 80],
  ["http://BÜCHER.example/ü", "xn--bcher-kva.example/%C3%BC", 80],
] as const)("%s is asked for as %s", async ([url, asked, port]) => {
  site = await startSite((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(PAGE));
  const { bytes } = await guardedFetch({ url, types: ["text/html"], limits }, site.network);
  expect(textOf(bytes)).toBe(PAGE);
  expect(site.asked).toEqual([asked]);
  expect(site.connected[0]?.port).toBe(port);
});

test.for([
  ["gzip", gzipSync(PAGE)],
  ["br", brotliCompressSync(PAGE)],
  ["identity", Buffer.from(PAGE)],
] as const)("a body packed with %s is unpacked", async ([encoding, packed]) => {
  site = await startSite((_, response) =>
    response
      .writeHead(200, { "content-type": "Text/HTML;charset=utf-8", "content-encoding": encoding })
      .end(packed),
  );
  const { bytes } = await guardedFetch(
    { url: "http://a.example/", types: ["text/html"], limits },
    site.network,
  );
  expect(textOf(bytes)).toBe(PAGE);
});

test("redirects between sites are followed, and the answer says where it came from", async () => {
  site = await startSite((request, response) => {
    if (request.headers.host === "a.example") response.writeHead(301, { location: "//b.example/x" }).end();
    else if (request.url === "/x") response.writeHead(307, { location: "y" }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
  });
  const { url } = await guardedFetch({ url: "http://a.example/", limits }, site.network);
  expect(url.href).toBe("http://b.example/y");
});

test("a site that is the same by its etag is not read again", async () => {
  site = await startSite((request, response) => {
    const same = request.headers["if-none-match"] === '"1"';
    response.writeHead(same ? 304 : 200, { etag: '"1"', "content-type": "text/html" }).end(same ? "" : PAGE);
  });
  const first = await guardedFetch({ url: "http://a.example/", limits }, site.network);
  expect(first.validators).toEqual({ etag: '"1"' });
  const again = { url: "http://a.example/", limits, known: first.validators };
  expect((await guardedFetch(again, site.network)).bytes).toBeUndefined();
});

test("whoever permits is asked ahead of every request", async () => {
  site = await startSite((_, response) => response.writeHead(302, { location: "/b" }).end());
  const asked: string[] = [];
  const permit = async ({ href }: URL): Promise<void> => {
    asked.push(href);
    if (href.endsWith("/b")) throw new Error("not that");
  };
  await expect(guardedFetch({ url: "http://a.example/", limits, permit }, site.network)).rejects.toThrow(
    "not that",
  );
  expect(asked).toEqual(["http://a.example/", "http://a.example/b"]);
  expect(site.asked).toEqual(["a.example/"]);
});

test("a file is downloaded whatever its type, through the same guard", async () => {
  site = await startSite((_, response) =>
    response.writeHead(200, { "content-type": "application/zip" }).end("PK"),
  );
  expect(textOf(await downloadFile("http://cdn.example/a.docx", limits, site.network))).toBe("PK");
  await expect(downloadFile("http://127.0.0.1/a.docx", limits)).rejects.toMatchObject({
    reason: "forbidden-address",
  });
});
