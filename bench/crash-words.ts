import * as v from "valibot";
import type { ArticleSource } from "../src/articles/article-source.ts";

const Line = v.object({
  said: v.picklist(["begun", "done", "refused"]),
  name: v.string(),
  /** Left out when the article is gone. */
  version: v.exactOptional(v.string()),
  /** Instead of an article: a name that was approved as another's. */
  alias: v.exactOptional(v.string()),
});

/** What a writer of `bench/crash.ts` says on its standard output, a line each: before a change is asked for, and after. */
export type CrashLine = v.InferOutput<typeof Line>;

/** A line as a writer printed it. */
export function readCrashLine(line: string): CrashLine {
  return v.parse(Line, JSON.parse(line));
}

const PARAGRAPHS = 12;

/** A version of an article: long enough to be seen if it is cut, and nowhere the same as another. */
export function crashSource(name: string, version: string): ArticleSource {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, number) =>
      `Paragraf ${number + 1} dari ${name}, versi ${version}. ${"Air naik sampai lutut. ".repeat(12).trim()}`,
  );
  return { format: "txt", text: paragraphs.join("\n\n"), about: { title: name }, name };
}

/** The version that an article is of; undefined if it is no version, whole. */
export function versionOf(name: string, paragraphs: readonly string[]): string | undefined {
  const version = /versi (?<version>[^.]+)\./u.exec(paragraphs[0] ?? "")?.groups?.["version"];
  return version !== undefined && crashSource(name, version).text === paragraphs.join("\n\n")
    ? version
    : undefined;
}
