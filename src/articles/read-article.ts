import { languageOf } from "../text/language.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Article, Paragraph } from "./article.ts";
import type { ArticleSource, SourceFormat } from "./article-source.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { datelineOf } from "./dateline.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Block, SourceDocument } from "./source-document.ts";
import { blocksOfText } from "./text-blocks.ts";
import { titleFromName } from "./title-from-name.ts";
import { UnreadableArticle } from "./unreadable-article.ts";

/** A source under the id that its article goes by. */
export interface NamedSource extends ArticleSource {
  readonly id: string;
}

/**
 * Reads a source into an article: front matter first, then what the document says of itself, then what can be told from
 * its name and words. What comes with the source wins over all of it. Boilerplate and the dateline are left out and
 * remembered in `dropped`.
 *
 * @throws {UnreadableArticle} if the front matter is broken or no paragraph is left
 */
export async function readArticle({ id, format, text, about: known }: NamedSource): Promise<Article> {
  const { frontMatter, body } = splitFrontMatter(text);
  const { blocks, about } = await readDocument(format, body);
  const described = { ...about, ...frontMatter, ...known };
  const { paragraphs, dropped } = numberParagraphs(blocks, described.title);
  if (paragraphs.length === 0) throw new UnreadableArticle("no-paragraphs");
  const words = paragraphs.map((paragraph) => paragraph.text).join("\n");
  return {
    ...described,
    id,
    title: described.title ?? titleFromName(id, words),
    language: described.language ?? languageOf(words),
    paragraphs,
    dropped,
  };
}

/** Markup readers are loaded when the first such file is read: plain text needs none of them. */
async function readDocument(format: SourceFormat, body: string): Promise<SourceDocument> {
  switch (format) {
    case "txt":
      return { blocks: blocksOfText(body), about: {} };
    case "md":
      return (await import("./markdown-document.ts")).readMarkdown(body);
    case "html":
      return (await import("./html-document.ts")).readHtml(body);
  }
}

interface Numbered {
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly string[];
}

/** Nothing is lost on the way: a block becomes a paragraph, the heading of one, the title, or a dropped line. */
function numberParagraphs(blocks: readonly Block[], title: string | undefined): Numbered {
  const paragraphs: Paragraph[] = [];
  const dropped: string[] = [];
  let heading: { readonly text: string; used: boolean } | undefined;
  const dropUnusedHeading = (): void => {
    if (heading?.used === false) dropped.push(heading.text);
  };
  for (const block of blocks) {
    if (isBoilerplate(block.text)) dropped.push(block.text);
    else if (block.kind === "heading") {
      dropUnusedHeading();
      heading = block.text === title ? undefined : { text: block.text, used: false };
    } else {
      const dateline = paragraphs.length === 0 ? datelineOf(block.text) : "";
      if (dateline !== "") dropped.push(dateline.trim());
      if (heading) heading.used = true;
      paragraphs.push(paragraphOf(paragraphs.length + 1, block.text.slice(dateline.length), heading?.text));
    }
  }
  dropUnusedHeading();
  return { paragraphs, dropped };
}

function paragraphOf(number: number, text: string, heading: string | undefined): Paragraph {
  return { number, text, sentences: splitSentences(text), ...(heading === undefined ? {} : { heading }) };
}
