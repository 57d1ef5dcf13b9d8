import type { IncomingMessage } from "node:http";
import { PassThrough, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { IntakeRefused } from "./intake-refused.ts";

/**
 * The body of an answer, unpacked.
 *
 * @throws {IntakeRefused} if it has more than so many bytes, as sent or as unpacked, or is packed in a way not asked for
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  const collect = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const unpack = unpackerFor(response.headers["content-encoding"]);
  // Packed bytes are counted too: a gzip stream can go on for ever and unpack to nothing
  await pipeline(response, limitTo(maxBytes), unpack, limitTo(maxBytes), collect);
  return Buffer.concat(chunks);
}

function unpackerFor(encoding: string | undefined): Transform {
  switch (encoding?.trim().toLowerCase() ?? "") {
    case "":
    case "identity":
      return new PassThrough();
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    default:
      throw new IntakeRefused("bad-encoding", encoding);
  }
}

function limitTo(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      seen += chunk.length;
      if (seen > maxBytes) done(tooLarge(maxBytes));
      else done(null, chunk);
    },
  });
}

function tooLarge(maxBytes: number): IntakeRefused {
  return new IntakeRefused(
    "too-large",
    `> ${(maxBytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`,
  );
}
