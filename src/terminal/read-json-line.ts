import * as v from "valibot";
import type { Command } from "../bot/command.ts";
import { LOCALES, type Text } from "../bot/languages.ts";
import { readLine } from "../bot/read-line.ts";
import type { Request } from "../bot/request.ts";
import { UserError } from "../bot/user-error.ts";
import { DEFAULT_SERVER } from "./operator.ts";

/** A request of the JSON mode; `id` is handed back as it came. */
export interface JsonRequest extends Omit<Request, "locale" | "asker"> {
  readonly id?: unknown;
  readonly locale?: Request["locale"];
}

const RequestLine = v.object({
  id: v.optional(v.unknown()),
  command: v.string(),
  options: v.optional(v.record(v.string(), v.unknown()), {}),
  locale: v.optional(v.picklist(LOCALES)),
  server: v.optional(v.pipe(v.string(), v.nonEmpty()), DEFAULT_SERVER),
});

/** A line that is no request. */
export class UnreadableLine extends UserError {
  /** The `id` that the line had all the same. */
  readonly id: unknown;

  constructor(fault: Text, id?: unknown) {
    super({
      en: `Cannot read this line: ${fault.en}; write ${EXAMPLE} or plain text`,
      id: `Baris ini tidak terbaca: ${fault.id}; tulis ${EXAMPLE} atau teks biasa`,
    });
    this.id = id;
  }
}

const EXAMPLE = '{"command": "ask", "options": {"question": "…"}}';

/**
 * Reads one line: what starts like JSON is a request as it stands, anything else is read as people type.
 *
 * @throws {UnreadableLine} if the line starts like JSON and is none, or has a field of the wrong kind
 */
export function readJsonLine(line: string, commands: readonly Command[]): JsonRequest {
  if (!/^\s*[{[]/u.test(line)) return { ...readLine(line, commands), server: DEFAULT_SERVER };
  const value = parseJson(line);
  const result = v.safeParse(RequestLine, value);
  if (!result.success) throw new UnreadableLine(faultOf(result.issues[0]), idOf(value));
  const { id, command, options, locale, server } = result.output;
  return { command, options, server, ...(id === undefined ? {} : { id }), ...(locale ? { locale } : {}) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableLine({ en: "it is not JSON", id: "bukan JSON" });
  }
}

function faultOf(issue: v.BaseIssue<unknown>): Text {
  const path = v.getDotPath(issue);
  if (path === null) return { en: "it is not a JSON object", id: "bukan objek JSON" };
  return { en: `"${path}" is missing or of the wrong kind`, id: `"${path}" tidak ada atau salah jenis` };
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}
