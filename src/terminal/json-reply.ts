import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import type { Article } from "../articles/article.ts";
import type { Action } from "../bot/action.ts";
import type { Locale } from "../bot/languages.ts";
import { optionsOf } from "../bot/private-option.ts";
import type { DoneReply, Reply, ReplyFile } from "../bot/reply.ts";
import type { ShelvedArticle } from "../library/collection.ts";
import type { Quote, Speaker } from "../quotes/quote.ts";
import type { Verdict } from "../quotes/verdict.ts";
import type { Passage } from "../search/passage.ts";

/**
 * A reply in the stable JSON form that the README documents; offsets count UTF-16 units of the paragraph's text. A file
 * that was kept is named by its path, another brings its bytes.
 */
export function jsonReply(reply: Reply, locale: Locale, keptAs?: string): object {
  const { kind } = reply;
  switch (reply.kind) {
    case "passages":
      return {
        kind,
        question: reply.question,
        passages: reply.passages.map(passageJson),
        missing: reply.missing,
      };
    case "summary":
      return {
        kind,
        article: titleJson(reply.article),
        sentences: reply.sentences.map(placeJson),
        of: reply.of,
      };
    case "quotes":
      return { kind, quotes: reply.quotes.map(quoteJson), total: reply.quotes.length };
    case "verdict": {
      const { verdict, claim, match, changes, compared } = reply;
      return { kind, verdict, claim, match: matchJson(match), changes, compared };
    }
    case "articles":
      return { kind, articles: reply.articles.map(shelvedJson) };
    case "article":
      return { kind, article: aboutJson(reply.article), paragraphs: reply.paragraphs.map(paragraphJson) };
    case "help":
      return {
        kind,
        commands: reply.commands.map((command) => ({
          name: command.name.en,
          description: command.description[locale],
          options: Object.keys(optionsOf(command)),
        })),
      };
    case "done":
      return doneJson(reply, keptAs);
    case "sorry": {
      const { reason, message, missing, nearest } = reply;
      return {
        kind,
        reason,
        message,
        ...(missing && { missing }),
        ...(nearest && { nearest: nearest.map(passageJson) }),
      };
    }
  }
}

/** What is undefined is left out of the line. */
function doneJson(reply: DoneReply, keptAs: string | undefined): object {
  const { kind, message, article, change, undone, difference, settings, actions } = reply;
  const { aliases, gaps, feeds, file } = reply;
  return {
    kind,
    message,
    article: article && shelvedJson(article),
    change,
    undone,
    difference,
    aliases,
    gaps,
    feeds: feeds?.map(({ url, failures = 0 }) => ({ url, failures })),
    settings,
    file: file && { name: file.name, ...(keptAs === undefined ? bytesJson(file) : { path: keptAs }) },
    actions: actions.map(actionJson),
  };
}

function bytesJson({ bytes }: ReplyFile): object {
  return { base64: Buffer.from(bytes).toString("base64") };
}

function actionJson({ command, options }: Action): object {
  return { command, options };
}

function titleJson({ id, title }: Article): object {
  return { id, title };
}

function aboutJson({ id, title, language, date, url, author }: Article): object {
  return { id, title, language, date, url, author };
}

function placeJson(excerpt: Excerpt): object {
  const { start, end } = excerpt.span;
  return { paragraph: excerpt.paragraph.number, start, end, text: wordsOf(excerpt) };
}

function passageJson({ text, answer, score }: Passage): object {
  return {
    article: titleJson(text.article),
    paragraph: text.paragraph.number,
    text: wordsOf(text),
    answer: answer && { start: answer.span.start, end: answer.span.end },
    score,
  };
}

function quoteJson({ words, speaker, certainty, form, cue, basis }: Quote): object {
  return {
    article: titleJson(words.article),
    ...placeJson(words),
    speaker: speakerJson(speaker),
    certainty,
    form,
    cue: cue && wordsOf(cue),
    ...(basis && { basis }),
  };
}

function matchJson(match: Verdict["match"]): object | null {
  if (!match) return null;
  const { words, speaker } = match;
  return { article: titleJson(words.article), ...placeJson(words), speaker: speakerJson(speaker) };
}

function speakerJson(speaker: Speaker | null): object | null {
  if (!speaker) return null;
  const { name, mention, role } = speaker;
  return { name, mention: placeJson(mention), ...(role && { role: placeJson(role) }) };
}

function shelvedJson({ article, quotes }: ShelvedArticle): object {
  const { paragraphs, dropped } = article;
  return { ...aboutJson(article), paragraphs: paragraphs.length, quotes: quotes.length, dropped };
}

function paragraphJson({ paragraph: { number, text, heading, sentences } }: Excerpt): object {
  return { number, text, ...(heading !== undefined && { heading }), sentences };
}
