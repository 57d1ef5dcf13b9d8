import fc from "fast-check";
import { commands } from "../../commands/index.ts";
import type { Article } from "../../src/articles/article.ts";
import { wholeParagraph, wordsOf, type Excerpt } from "../../src/articles/excerpt.ts";
import type { PassagesReply, Reply, VerdictReply } from "../../src/bot/reply.ts";
import type { Quote } from "../../src/quotes/quote.ts";
import type { Passage } from "../../src/search/passage.ts";
import { nastyArticle, nastyText } from "./nasty-text.ts";

/** A reply of any kind whose every word is made to be misread. */
export const nastyReply: fc.Arbitrary<Reply> = fc
  .record({ article: nastyArticle, typed: nastyText, pick: fc.nat() })
  .chain(({ article, typed, pick }) => fc.constantFrom(...repliesAbout(article, typed, pick)));

/** The same of passages alone, which are what is asked for most. */
export const nastyPassages: fc.Arbitrary<PassagesReply> = fc
  .record({ article: nastyArticle, question: nastyText, pick: fc.nat() })
  .map(({ article, question, pick }) => ({
    kind: "passages",
    question,
    passages: article.paragraphs.map(({ number }) => passageOf(article, number, pick)),
    missing: [],
  }));

function repliesAbout(article: Article, typed: string, pick: number): readonly Reply[] {
  const passages = article.paragraphs.map((paragraph) => passageOf(article, paragraph.number, pick));
  const sentences = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((span) => ({ article, paragraph, span })),
  );
  const quotes = sentences.map((words, index) =>
    quoteOf(words, sentences[(index + pick) % sentences.length]),
  );
  return [
    { kind: "passages", question: typed, passages, missing: pick % 2 ? [typed] : [] },
    { kind: "sorry", reason: "not-in-library", message: typed || "?", missing: [typed], nearest: passages },
    { kind: "sorry", reason: "failed", message: typed || "?" },
    { kind: "summary", article, sentences, of: sentences.length, complete: true },
    {
      kind: "summary",
      article,
      sentences: pick % 2 ? sentences : [],
      of: sentences.length,
      complete: false,
      topic: { words: typed, missing: pick % 3 ? [typed] : [] },
    },
    { kind: "quotes", quotes },
    verdictOn(typed, sentences, pick),
    { kind: "articles", articles: Array.from({ length: (pick % 90) + 1 }, () => ({ article, quotes })) },
    {
      kind: "article",
      article,
      paragraphs: article.paragraphs.map((paragraph) => wholeParagraph(article, paragraph)),
    },
    { kind: "help", commands },
    {
      kind: "done",
      message: typed || "?",
      ...(pick % 2 ? { article: { article, quotes } } : {}),
      actions: [{ label: { en: "Undo", id: "Batalkan" }, command: "help", options: { word: typed } }],
    },
  ];
}

function passageOf(article: Article, number: number, pick: number): Passage {
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) throw new RangeError("There is no such paragraph");
  const span = paragraph.sentences[pick % (paragraph.sentences.length + 1)];
  return {
    text: wholeParagraph(article, paragraph),
    answer: span ? { article, paragraph, span } : null,
    score: 1,
  };
}

function verdictOn(claim: string, sentences: readonly Excerpt[], pick: number): VerdictReply {
  const words = sentences[pick % sentences.length];
  const change = {
    kind: "replaced",
    claimed: claim,
    source: words ? wordsOf(words) : "",
    negation: true,
  } as const;
  return {
    kind: "verdict",
    verdict: "altered",
    claim,
    claimedSpeaker: claim,
    compared: 1,
    match: words
      ? { words, speaker: { name: claim || "?", mention: words }, isQuoted: pick % 2 === 0 }
      : null,
    changes: Array.from({ length: pick % 60 }, () => change),
  };
}

function quoteOf(words: Excerpt, mention: Excerpt | undefined): Quote {
  const { number } = words.paragraph;
  const speaker = mention
    ? { name: words.article.title, mention, ...(number % 2 ? { role: mention } : {}) }
    : null;
  return {
    words,
    speaker: number % 5 === 4 ? null : speaker,
    certainty: number % 2 ? "stated" : "inferred",
    form: number % 3 ? "direct" : "indirect",
    cue: null,
    ...(number % 2 ? {} : { basis: { kind: "pronoun", paragraph: number } as const }),
  };
}
