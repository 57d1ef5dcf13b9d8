import { articleFile } from "../articles/article-file.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import type { FrontMatter } from "../articles/front-matter.ts";
import type { Block } from "../articles/source-document.ts";
import type { WebPage } from "../articles/web-page.ts";
import { IntakeRefused } from "./intake-refused.ts";

/** A main text of fewer words than this is a notice or a caption, not an article. */
const FEWEST_WORDS = 40;
/** What a page behind a paywall shows is its beginning where it has fewer words than this. */
const WHOLE_BEHIND_PAYWALL = 250;

/**
 * A page's main text as a source, with the blocks of its other pages behind its own.
 *
 * @throws {IntakeRefused} if it has no main text, or only the beginning of one
 */
export function pageSource(
  page: WebPage,
  { more = [], about = {}, name }: { more?: readonly Block[]; about?: FrontMatter; name: string },
): ArticleSource {
  const blocks = [...page.blocks, ...more];
  const words = proseWords(blocks);
  if (page.isPaywalled && words < WHOLE_BEHIND_PAYWALL) throw new IntakeRefused("paywall");
  if (!page.hasMainText || words < FEWEST_WORDS) throw new IntakeRefused("no-main-text");
  const described = { ...page.about, ...about };
  return { format: "txt", text: articleFile({ blocks, about: described }), about: described, name };
}

/** Words in blocks that read as paragraphs. */
export function proseWords(blocks: readonly Block[]): number {
  return blocks
    .filter(({ kind, text }) => kind === "paragraph" && /[.!?…]["”’»')\]]*$/u.test(text))
    .reduce((words, { text }) => words + text.split(/\s+/u).length, 0);
}
