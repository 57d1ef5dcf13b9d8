import type { ArticleReply } from "../bot/reply.ts";
import type { Look } from "./look.ts";
import { printable, printableWords } from "./printable.ts";

/** Paragraphs by number, under the headings that they stand under. */
export function renderArticle({ article, paragraphs }: ArticleReply, { paint }: Look): readonly string[] {
  const body = paragraphs.map((excerpt, index) => {
    const { heading, number } = excerpt.paragraph;
    const isNew = heading !== undefined && heading !== paragraphs[index - 1]?.paragraph.heading;
    return `${isNew ? `${paint.strong(printable(heading))}\n\n` : ""}${paint.quiet(`¶${number}`)} ${printableWords(excerpt)}`;
  });
  return [paint.accent(printable(article.title)), ...body];
}
