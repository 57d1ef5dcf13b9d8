import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as v from "valibot";
import { LOCALES } from "../bot/languages.ts";

/** What was asked, and how much of the reply was turned to. */
const Asked = v.strictObject({
  command: v.string(),
  options: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  /** The language in which it was answered. */
  locale: v.picklist(LOCALES),
  /** From 0. */
  page: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The fingerprint of the whole reply, by which a change of the library is noticed. */
  seen: v.string(),
});

/** Something that can be asked next. */
const Offered = v.strictObject({
  command: v.string(),
  options: v.record(v.string(), v.string()),
  confirms: v.boolean(),
});

const Memory = v.strictObject({
  asker: v.pipe(v.string(), v.regex(/^[\da-z]{1,14}$/u)),
  asked: v.optional(v.nullable(Asked), null),
  offers: v.optional(v.array(Offered), []),
});

/**
 * What a message of ours remembers: who asked, what was asked if it may be asked again, and what can be asked next. It
 * travels in the message itself, so that buttons work after a restart, and no answer is kept anywhere else.
 */
export type Memory = v.InferOutput<typeof Memory>;

/** A change of this or of {@link Memory} makes older messages forget: their buttons then say that they are too old. */
const VERSION = "1";

/** What memories have in common need not be written out in each. */
const COMMON = Buffer.from(
  `"confirms":false},{"command":"library restore","options":{"article":"line":"library undo","options":{"change":"library replace","staged":` +
    `"private":true},"articles read","options":{"article":"","paragraph":1"certainty":"form":"direct"verify","options":{"text":"summary","options":{"article":"` +
    `topic":"quotes","options":{"speaker":" yang di dan dengan untuk dari tentang the of and in to on Siapa Berapa Kapan Di mana Mengapa Bagaimana Apa kata What did say about ` +
    `},"locale":"en","page":1,"seen":"?"},"locale":"id","page":0,"seen":"{"asker":"","asked":{"command":"ask","options":{"question":"`,
);

/** The longest memory that is read, in bytes. */
const LONGEST = 20_000;

/** A memory as letters, digits, hyphens and underscores. */
export function writeMemory({ asker, asked, offers }: Memory): string {
  const short = { ...(asked ? { asked } : {}), ...(offers.length > 0 ? { offers } : {}) };
  const text = JSON.stringify({ asker: BigInt(asker).toString(SHORT_BASE), ...short });
  return VERSION + deflateRawSync(text, { dictionary: COMMON }).toString("base64url");
}

/** The memory that was written, or undefined for anything else. */
export function readMemory(text: string): Memory | undefined {
  if (!text.startsWith(VERSION)) return undefined;
  const { success, output } = v.safeParse(Memory, inflate(text.slice(VERSION.length)));
  return success ? { ...output, asker: longAsker(output.asker) } : undefined;
}

/** An id of Discord's takes a third less room in this base. */
const SHORT_BASE = 36;

function longAsker(short: string): string {
  return Array.from(short)
    .reduce((id, digit) => id * BigInt(SHORT_BASE) + BigInt(Number.parseInt(digit, SHORT_BASE)), 0n)
    .toString();
}

function inflate(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, "base64url"), {
      dictionary: COMMON,
      maxOutputLength: LONGEST,
    });
    return JSON.parse(bytes.toString());
  } catch {
    // Whatever is wrong with it, it is no memory
    return undefined;
  }
}
