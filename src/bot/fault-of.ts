/** What may be logged of something that was thrown. */
export interface Fault {
  readonly name: string;
  readonly code?: string | number;
  readonly status?: number;
  /** Where it was thrown, innermost first. */
  readonly frames?: readonly string[];
  readonly cause?: Fault;
}

/**
 * What may be logged of a failure: its kind, its code and where it was thrown. Its message is left out, for a parser's
 * repeats the text that it could not parse, a file's the name of an article, and one of Discord's REST interface what
 * was sent; nor does anything else that hangs on the error belong into a log.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = framesOf(error);
  return {
    name: error.name,
    ...codesOf(error),
    ...(frames.length === 0 ? {} : { frames }),
    ...(error.cause === undefined ? {} : { cause: faultOf(error.cause) }),
  };
}

function codesOf(error: Error): Pick<Fault, "code" | "status"> {
  const code = "code" in error ? error.code : undefined;
  const status = "status" in error ? error.status : undefined;
  return {
    ...(typeof code === "number" || (typeof code === "string" && /^[A-Z\d_]+$/u.test(code)) ? { code } : {}),
    ...(typeof status === "number" ? { status } : {}),
  };
}

/** A stack opens with the message, whose lines can look like frames. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const opening = stack.indexOf(message);
  if (opening < 0) return [];
  return stack
    .slice(opening + message.length)
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line))
    .map((line) => line.trim());
}
