import * as v from "valibot";

/*
 * What Discord's documents say of its limits, kept apart from the bot's own checks: what breaks one is refused here too.
 */

/** Well-formed text of so many characters. */
export function wellFormed(min: number, max: number): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.check((value) => !/\p{Cs}/u.test(value), "holds half a character"),
    v.check((value) => value.trim().length >= min, `is shorter than ${min}`),
    v.check((value) => Array.from(value).length <= max, `is longer than ${max}`),
  );
}

/** What of a body breaks a schema, each as a place and a fault. */
export function faultsIn(schema: v.GenericSchema, body: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(schema, body);
  return issues.map((issue) => `${v.getDotPath(issue) ?? "body"}: ${issue.message}`);
}

/** The characters of some texts together. */
export function lengthOf(texts: readonly unknown[]): number {
  return texts.reduce((sum: number, each) => sum + Array.from(String(each)).length, 0);
}

export function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
