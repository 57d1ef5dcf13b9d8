import { languageOf } from "../text/language.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Article, Paragraph } from "./article.ts";
import type { ArticleSource } from "./article-source.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { datelineOf, isDateline } from "./dateline.ts";
import type { FrontMatter } from "./front-matter.ts";
import { mostLikeTextFirst } from "./most-like-text-first.ts";
import { readDocument } from "./read-document.ts";
import type { Block } from "./source-document.ts";
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
export async function readArticle({ id, ...source }: NamedSource): Promise<Article> {
  const { blocks, about, restored = [] } = await readDocument(source);
  const { paragraphs, dropped } = numberParagraphs(blocks, about, new Set(restored));
  if (paragraphs.length === 0) throw new UnreadableArticle("no-paragraphs");
  const words = paragraphs.map((paragraph) => paragraph.text).join("\n");
  return {
    ...about,
    id,
    title: about.title ?? titleFromName(id, words),
    language: about.language ?? languageOf(words),
    paragraphs,
    dropped,
  };
}

interface Numbered {
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly string[];
}

/**
 * Nothing is lost on the way: a block becomes a paragraph, the heading of one, the title, or a dropped line. A restored
 * line is not dropped: it stays in its paragraph, or becomes one.
 */
function numberParagraphs(
  blocks: readonly Block[],
  { title, url }: FrontMatter,
  restored: ReadonlySet<string>,
): Numbered {
  const signs = { text: blocks.map(({ text }) => text).join("\n"), url };
  const paragraphs: Paragraph[] = [];
  const dropped: string[] = [];
  let heading: { readonly text: string; used: boolean } | undefined;
  const dropUnusedHeading = (): void => {
    if (heading?.used === false) dropped.push(heading.text);
  };
  for (const [index, block] of blocks.entries()) {
    const isRestored = restored.has(block.text);
    if (!isRestored && isLeftOut(block, paragraphs.length === 0 && index < blocks.length - 1))
      dropped.push(block.text);
    else if (block.kind === "heading" && !isRestored) {
      dropUnusedHeading();
      heading = block.text === title ? undefined : { text: block.text, used: false };
    } else {
      const opening = paragraphs.length === 0 ? datelineOf(block.text, signs) : "";
      const dateline = restored.has(opening.trim()) ? "" : opening;
      if (dateline !== "") dropped.push(dateline.trim());
      if (heading) heading.used = true;
      paragraphs.push(paragraphOf(paragraphs.length + 1, block.text.slice(dateline.length), heading?.text));
    }
  }
  dropUnusedHeading();
  return { paragraphs, dropped: mostLikeTextFirst(dropped) };
}

function isLeftOut({ kind, text }: Block, isAhead: boolean): boolean {
  return kind === "aside" || isBoilerplate(text) || (isAhead && isDateline(text));
}

function paragraphOf(number: number, text: string, heading: string | undefined): Paragraph {
  return { number, text, sentences: splitSentences(text), ...(heading === undefined ? {} : { heading }) };
}
