import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import * as v from "valibot";

/** Runs the image's health check, as Docker would, against a port that answers with a status; null for none at all. */
async function checkAgainst(status: number | null): Promise<number | null> {
  const [, line = ""] =
    /^HEALTHCHECK .* CMD (?<line>\[.*\])$/mu.exec(await readFile("Dockerfile", "utf8")) ?? [];
  const [, ...args] = v.parse(v.array(v.string()), JSON.parse(line));
  const server = createServer((_request, response) => response.writeHead(status ?? 500).end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  if (status === null) server.close();
  const child = spawn(process.execPath, args, { env: { HEALTH_PORT: String(port) } });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  server.closeAllConnections();
  server.close();
  return code;
}

test("the image's health check passes on 200 and on nothing else", { timeout: 60_000 }, async () => {
  expect(await checkAgainst(200)).toBe(0);
  expect(await checkAgainst(503)).toBe(1);
  expect(await checkAgainst(null)).toBe(1);
});

test("neither the token nor what servers keep gets into the image", async () => {
  const left = (await readFile(".dockerignore", "utf8")).trim().split("\n");
  expect(left).toEqual(expect.arrayContaining([".env", "data/servers", "node_modules", ".git"]));
});
