import type { ArticleSource } from "./article-source.ts";
import { splitFrontMatter, type DividedSource } from "./front-matter.ts";
import { blocksOfMarked } from "./marked-blocks.ts";
import type { SourceDocument } from "./source-document.ts";
import { blocksOfText } from "./text-blocks.ts";
import { UnreadableArticle } from "./unreadable-article.ts";

/**
 * Reads a source into its blocks and what is said of it: by the source's sender first, then by its front matter, then by
 * the document itself.
 *
 * @throws {UnreadableArticle} if the front matter is broken, or elements are nested too deeply
 */
export async function readDocument({
  format,
  text,
  about: known,
}: Omit<ArticleSource, "name">): Promise<SourceDocument> {
  const source = splitFrontMatter(text);
  const { blocks, about } = await readBody(format, source);
  const { restored } = source;
  return {
    blocks,
    about: { ...about, ...source.frontMatter, ...known },
    ...(restored === undefined ? {} : { restored }),
  };
}

/** Markup readers are loaded when the first such file is read: plain text needs none of them. */
async function readBody(
  format: ArticleSource["format"],
  { body, isMarked }: DividedSource,
): Promise<SourceDocument> {
  if (isMarked) return { blocks: blocksOfMarked(body), about: {} };
  switch (format) {
    case "txt":
      return { blocks: blocksOfText(body), about: {} };
    case "md": {
      const { readMarkdown } = await import("./markdown-document.ts");
      return ofBearableDepth(() => readMarkdown(body));
    }
    case "html": {
      const { readHtml } = await import("./html-document.ts");
      return ofBearableDepth(() => readHtml(body));
    }
  }
}

/** Readers of markup call themselves for each element within another. */
function ofBearableDepth(read: () => SourceDocument): SourceDocument {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableArticle("too-deep");
    throw error;
  }
}
