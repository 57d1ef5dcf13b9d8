import * as v from "valibot";
import { parse, YAMLParseError } from "yaml";
import { UnreadableArticle } from "./unreadable-article.ts";

/** What a publisher or an operator says about an article ahead of its text. Keys that Kutip does not know are passed over. */
export interface FrontMatter {
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: "id" | "en";
}

/** A source in its parts. */
export interface DividedSource {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** Whether the body's blocks are marked, as in the files that Kutip writes. */
  readonly isMarked?: true;
  /** Lines that somebody said are the article's although they look like a site's. */
  readonly restored?: readonly string[];
}

/** What the field `blocks` says of a body whose blocks are marked. */
export const MARKED = "marked";

const line = v.pipe(v.string("must be text"), v.trim(), v.nonEmpty("is empty"));
const FrontMatterSchema = v.object({
  title: v.optional(line),
  date: v.optional(
    v.pipe(
      line,
      v.check(
        (date) => /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/u.test(date) && !Number.isNaN(Date.parse(date)),
        "must be like 2025-09-01",
      ),
    ),
  ),
  author: v.optional(line),
  url: v.optional(
    v.pipe(
      line,
      v.check(
        (url) => /^https?:\/\//u.test(url) && URL.canParse(url),
        "must be a full http or https address",
      ),
    ),
  ),
  language: v.optional(v.picklist(["id", "en"], "must be id or en")),
  // Another program's fields of these names say nothing to us
  blocks: v.fallback(v.optional(v.literal(MARKED)), undefined),
  restored: v.fallback(v.optional(v.array(v.string())), undefined),
});

const FENCE = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/mu;

/**
 * Divides a source into its front matter (YAML between two lines of `---` at its very start) and the text after it.
 *
 * @throws {UnreadableArticle} if the front matter is not closed, is no YAML, or has a field of the wrong kind
 */
export function splitFrontMatter(source: string): DividedSource {
  if (!/^---[ \t]*\r?\n/u.test(source)) return { frontMatter: {}, body: source };
  const match = FENCE.exec(source);
  if (match?.index !== 0) throw new UnreadableArticle("front-matter", "the closing --- is missing");
  return { ...readFields(match.groups?.["yaml"] ?? ""), body: source.slice(match[0].length) };
}

function readFields(yaml: string): Omit<DividedSource, "body"> {
  const fields = parseYaml(yaml) ?? {};
  if (typeof fields !== "object" || Array.isArray(fields)) {
    throw new UnreadableArticle("front-matter", "it must be a list of fields");
  }
  const result = v.safeParse(FrontMatterSchema, fields);
  if (result.success) {
    const { blocks, restored } = result.output;
    return {
      frontMatter: withoutUndefined(result.output),
      ...(blocks === undefined ? {} : { isMarked: true }),
      ...(restored === undefined ? {} : { restored }),
    };
  }
  const [issue] = result.issues;
  throw new UnreadableArticle("front-matter", `${v.getDotPath(issue) ?? "a field"} ${issue.message}`);
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: "silent", maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new UnreadableArticle("front-matter", error.message.split("\n")[0]?.replace(/:$/u, ""));
    throw new UnreadableArticle("front-matter");
  }
}

function withoutUndefined(fields: v.InferOutput<typeof FrontMatterSchema>): FrontMatter {
  const { title, date, author, url, language } = fields;
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  };
}
