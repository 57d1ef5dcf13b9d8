import { inflateRawSync } from "node:zlib";
import { IntakeRefused } from "./intake-refused.ts";

/** How much may come out of a zip. */
export interface UnpackLimits {
  readonly maxEntries: number;
  /** Of all wanted entries together, unpacked. */
  readonly maxBytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The wanted entries of a zip, by their names. What an entry says of its size is not believed: unpacking ends where the
 * limit does.
 *
 * @throws {IntakeRefused} if it is no zip, is damaged or locked, or holds more than the limits
 */
export function unpackZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnpackLimits,
): ReadonlyMap<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unpacked = new Map<string, Uint8Array>();
  let left = limits.maxBytes;
  try {
    for (const entry of entriesOf(zip, limits.maxEntries)) {
      if (!isWanted(entry.name)) continue;
      const content = contentOf(zip, entry, left);
      left -= content.length;
      unpacked.set(entry.name, content);
    }
  } catch (error) {
    throw asRefusal(error);
  }
  return unpacked;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packedSize: number;
  readonly headerAt: number;
}

function entriesOf(zip: Buffer, maxEntries: number): readonly Entry[] {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new IntakeRefused("not-what-it-says");
  const count = zip.readUInt16LE(end + 10);
  if (count > maxEntries) throw new IntakeRefused("too-large", `${count}`);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new IntakeRefused("damaged");
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      isLocked: (zip.readUInt16LE(at + 8) & 1) === 1,
      packedSize: zip.readUInt32LE(at + 20),
      headerAt: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(zip: Buffer, { method, isLocked, packedSize, headerAt }: Entry, left: number): Uint8Array {
  if (isLocked || left <= 0) throw new IntakeRefused(isLocked ? "damaged" : "too-large");
  const start = headerAt + 30 + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28);
  const packed = zip.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw new IntakeRefused("damaged");
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: left });
  if (method !== STORED) throw new IntakeRefused("damaged");
  if (packed.length > left) throw new IntakeRefused("too-large");
  return packed;
}

/** Reading beyond the end and broken packing are the zip's faults. */
function asRefusal(error: unknown): unknown {
  if (error instanceof IntakeRefused || !(error instanceof Error) || !("code" in error)) return error;
  const reason = error.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged";
  return new IntakeRefused(reason, undefined, { cause: error });
}
