import { excerptsOf } from "../bot/excerpts-of.ts";
import type { Reply } from "../bot/reply.ts";
import { checkOf, digest } from "./place-key.ts";

const LENGTH = 6;

/** A few characters that are others as soon as a reply shows other articles, other places, or other words in them. */
export function fingerprintOf(reply: Reply): string {
  const places = excerptsOf(reply).map(({ article, paragraph, span }) => [
    article.id,
    paragraph.number,
    span.start,
    span.end,
    checkOf(paragraph),
  ]);
  const articles = reply.kind === "articles" ? reply.articles.map(({ article }) => article.id) : [];
  return digest(JSON.stringify([reply.kind, places, articles]), LENGTH);
}
