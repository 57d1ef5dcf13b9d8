import type { Article } from "../articles/article.ts";
import { articleFile } from "../articles/article-file.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { decodeSource } from "../articles/decode-source.ts";
import { readArticle } from "../articles/read-article.ts";
import { readAside } from "./read-aside.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { titleFromName } from "../articles/title-from-name.ts";
import { RefusedChange } from "./refused-change.ts";

/** An article as it would be kept: the file, and the article that this very file reads as. */
export interface Draft {
  readonly bytes: Uint8Array;
  readonly article: Article;
}

/** Words of a text that has no title, to know it by. */
const TITLE_WORDS = 8;

/** Reads a source into a document that has a title. @throws {UnreadableArticle} if its front matter is broken */
export async function readTitled(
  source: ArticleSource,
): Promise<{ readonly document: SourceDocument; readonly title: string }> {
  const document = await readAside(source);
  const title = document.about.title ?? titleOf(document, source.name);
  return { document: { ...document, about: { ...document.about, title } }, title };
}

/**
 * What a document would be kept as under an id.
 *
 * @throws {UnreadableArticle} if it holds no article
 * @throws {RefusedChange} if its file is longer than it may be
 */
export async function draftOf(document: SourceDocument, id: string, longest: number): Promise<Draft> {
  const bytes = Buffer.from(articleFile(document));
  if (bytes.length > longest) throw new RefusedChange("too-long", longest);
  return { bytes, article: await readArticle({ id, format: "txt", text: decodeSource(bytes) }) };
}

function titleOf({ blocks }: SourceDocument, name: string | undefined): string {
  const text = blocks.map((block) => block.text).join("\n");
  if (name?.trim()) return titleFromName(name, text);
  const words = text.trim().split(/\s+/u);
  return words.length <= TITLE_WORDS ? words.join(" ") : `${words.slice(0, TITLE_WORDS).join(" ")} …`;
}
