import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import type { Command } from "../bot/command.ts";
import type { Locale } from "../bot/languages.ts";
import type {
  ArticleReply,
  ArticlesReply,
  QuotesReply,
  Reply,
  SorryReply,
  VerdictReply,
} from "../bot/reply.ts";
import {
  articleCount,
  certaintyOf,
  changeOf,
  comparedWith,
  droppedLines,
  missingWords,
  paragraphCount,
  placeOf,
  quoteCount,
  summaryLength,
  verdictOf,
  WORDING,
} from "../bot/wording.ts";
import type { Quote } from "../quotes/quote.ts";
import type { Passage } from "../search/passage.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** How a reply is to look: in which language, and with which paint. */
export interface Look {
  readonly locale: Locale;
  readonly paint: Paint;
}

/** A reply as text for a terminal, without a line break at its end. */
export function renderReply(reply: Reply, look: Look): string {
  return sectionsOf(reply, look)
    .filter((section) => section !== "")
    .join("\n\n");
}

function sectionsOf(reply: Reply, look: Look): readonly string[] {
  const { locale, paint } = look;
  switch (reply.kind) {
    case "passages":
      return [
        ...reply.passages.map((passage) => renderPassage(passage, look)),
        missingNote(reply.missing, look),
      ];
    case "summary": {
      const { article, sentences, of } = reply;
      const head = `${paint.accent(printable(article.title))} ${paint.quiet(`(${summaryLength(sentences.length, of)[locale]})`)}`;
      const body = sentences.map(
        (sentence) => `${shown(sentence)} ${paint.quiet(`¶${sentence.paragraph.number}`)}`,
      );
      return [head, body.length > 0 ? body.join("\n") : WORDING.noSummary[locale]];
    }
    case "quotes":
      return renderQuotes(reply, look);
    case "verdict":
      return renderVerdict(reply, look);
    case "articles":
      return renderArticles(reply, look);
    case "article":
      return renderArticle(reply, look);
    case "help":
      return [
        WORDING.welcome[locale],
        reply.commands.map((command) => renderCommand(command, look)).join("\n"),
      ];
    case "sorry":
      return renderSorry(reply, look);
  }
}

function renderPassage({ text, answer }: Passage, { paint }: Look): string {
  const { article, paragraph } = text;
  const place = paint.accent(placeOf(printable(article.title), paragraph.number));
  if (!answer) return `${place}\n${shown(text)}`;
  const before = printable(paragraph.text.slice(0, answer.span.start));
  const after = printable(paragraph.text.slice(answer.span.end));
  return `${place}\n${before}${paint.strong(shown(answer))}${after}`;
}

function missingNote(words: readonly string[], { locale, paint }: Look): string {
  return words.length > 0 ? paint.quiet(printable(missingWords(words)[locale])) : "";
}

/** Quotations under the title of their article, which is named again only where it changes. */
function renderQuotes({ quotes }: QuotesReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  if (quotes.length === 0) return [WORDING.noQuotes[locale]];
  const sections = quotes.flatMap((quote, index) => {
    const { article } = quote.words;
    const isNew = article !== quotes[index - 1]?.words.article;
    return [...(isNew ? [paint.accent(printable(article.title))] : []), renderQuote(quote, look)];
  });
  return [paint.quiet(quoteCount(quotes.length)[locale]), ...sections];
}

function renderQuote(quote: Quote, { locale, paint }: Look): string {
  const { words, speaker, form } = quote;
  const said = form === "indirect" ? shown(words) : `“${shown(words)}”`;
  const role = speaker?.role ? `, ${shown(speaker.role)}` : "";
  const who = speaker ? `${paint.strong(printable(speaker.name))}${role}` : WORDING.noSpeaker[locale];
  const certainty = speaker ? `, ${certaintyOf(quote)[locale]}` : "";
  return `${said}\n  — ${who} ${paint.quiet(`(¶${words.paragraph.number}${certainty})`)}`;
}

function renderVerdict(reply: VerdictReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  const { match, changes, compared } = reply;
  const differences = changes.map((change) => `  · ${printable(changeOf(change)[locale])}`);
  return [
    [paint.strong(printable(verdictOf(reply)[locale])), ...differences].join("\n"),
    match ? renderMatch(match, look) : "",
    paint.quiet(comparedWith(compared)[locale]),
  ];
}

/** The words found, within their paragraph, so that they can be judged. */
function renderMatch(match: NonNullable<VerdictReply["match"]>, { locale, paint }: Look): string {
  const { words, speaker, isQuoted } = match;
  const { article, paragraph, span } = words;
  const place = paint.accent(placeOf(printable(article.title), paragraph.number));
  const who = speaker ? printable(speaker.name) : WORDING.noSpeaker[locale];
  const before = printable(paragraph.text.slice(0, span.start));
  const after = printable(paragraph.text.slice(span.end));
  return `${place}${isQuoted ? ` — ${who}` : ""}\n${before}${paint.strong(shown(words))}${after}`;
}

function renderArticles({ articles }: ArticlesReply, { locale, paint }: Look): readonly string[] {
  if (articles.length === 0) return [WORDING.noArticles[locale]];
  const entries = articles.map(({ article, quotes }) => {
    const facts = [article.date, article.author, article.url].filter((fact) => fact !== undefined);
    const counts = [paragraphCount(article.paragraphs.length)[locale], quoteCount(quotes.length)[locale]];
    const lines = [
      `${paint.accent(printable(article.title))} ${paint.quiet(`[${printable(article.id)}]`)}`,
      `  ${printable([...counts, ...facts].join(" · "))}`,
    ];
    if (article.dropped.length > 0)
      lines.push(`  ${paint.quiet(printable(droppedLines(article.dropped)[locale]))}`);
    return lines.join("\n");
  });
  return [paint.quiet(articleCount(articles.length)[locale]), ...entries];
}

function renderArticle({ article, paragraphs }: ArticleReply, { paint }: Look): readonly string[] {
  const body = paragraphs.map((excerpt, index) => {
    const { heading, number } = excerpt.paragraph;
    const isNew = heading !== undefined && heading !== paragraphs[index - 1]?.paragraph.heading;
    return `${isNew ? `${paint.strong(printable(heading))}\n\n` : ""}${paint.quiet(`¶${number}`)} ${shown(excerpt)}`;
  });
  return [paint.accent(printable(article.title)), ...body];
}

function renderCommand(command: Command, { locale, paint }: Look): string {
  const options = Object.entries(command.options).map(([en, { id, required }]) => {
    const name = { en, id }[locale];
    return required ? name : `[${name}:]`;
  });
  return `${paint.accent(`/${command.name[locale]}`)} ${options.join(" ")}\n    ${command.description[locale]}`;
}

function renderSorry({ message, nearest = [] }: SorryReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  if (nearest.length === 0) return [printable(message)];
  return [
    printable(message),
    paint.quiet(`${WORDING.nearest[locale]}:`),
    ...nearest.map((passage) => renderPassage(passage, look)),
  ];
}

function shown(excerpt: Excerpt): string {
  return printable(wordsOf(excerpt));
}
