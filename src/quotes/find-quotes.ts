import type { Article } from "../articles/article.ts";
import { sliceOf } from "../text/span.ts";
import { findAliases } from "./aliases.ts";
import { NOTHING_SAID, type Discourse } from "./discourse.ts";
import type { NameMention } from "./name-mention.ts";
import { findNameMentions } from "./name-mentions.ts";
import { plainWordsOf } from "./name-runs.ts";
import { findPeople, type ArticleTitle } from "./people.ts";
import type { Quote } from "./quote.ts";
import { readSentence } from "./read-sentence.ts";
import { readForQuotes, type Reading } from "./reading.ts";
import { attributeRunOns } from "./run-on-quotes.ts";
import { viewOf } from "./sentence-view.ts";
import { readTokens } from "./token.ts";

/**
 * Everything that an article says somebody said, in reading order. Names, offices and aliases are gathered from the
 * whole article first; then each sentence is read for cues, with what was said so far in mind. Spans never overlap.
 */
export function findQuotes(article: Article): readonly Quote[] {
  const reading = readForQuotes(article);
  const names = findNameMentions(
    reading.paragraphs.map(({ paragraph, tokens }) => ({ text: paragraph.text, tokens })),
  );
  const aliases = findAliases(
    reading.paragraphs.map(({ tokens }, index) => ({ tokens, names: names[index] ?? [] })),
  );
  const people = findPeople([...names.flat(), ...namesInQuotations(reading)], aliases, titleOf(reading));
  const quotes: Quote[] = [];
  let discourse: Discourse = NOTHING_SAID;
  for (const [index, at] of reading.paragraphs.entries()) {
    const place = { reading, people, at, view: viewOf(at.tokens, names[index] ?? []) };
    for (let from = 0; from < at.tokens.length; from = place.view.sentenceEnd(from)) {
      const outcome = readSentence(place, { from, to: place.view.sentenceEnd(from) }, discourse);
      quotes.push(...outcome.quotes);
      discourse = outcome.discourse;
    }
  }
  return attributeRunOns(quotes, reading);
}

/**
 * Names that people say: they speak of others more fully at times than the text around them does, and show that a short
 * name is two people's. Those are believed that an office shows to be names; nobody is quoted by them.
 */
function namesInQuotations({ paragraphs }: Reading): readonly NameMention[] {
  const said = paragraphs.flatMap(({ paragraph, quoted }, index) =>
    quoted.map(({ words }) => ({ index, start: words.start, text: sliceOf(paragraph.text, words) })),
  );
  const mentions = findNameMentions(
    said.map(({ text }) => ({ text, tokens: readTokens(text, [], [{ start: 0, end: text.length }]) })),
  );
  return mentions.flatMap((names, at) =>
    names
      .filter(({ kind, words, role }) => kind === "person" && words.length > 1 && role)
      .map((name) => ({
        ...withoutRole(name),
        paragraph: said[at]?.index ?? 0,
        start: name.start + (said[at]?.start ?? 0),
        end: name.end + (said[at]?.start ?? 0),
        isPersonal: false,
      })),
  );
}

/** The place of an office within a quotation is no place in the paragraph. */
function withoutRole({
  from,
  to,
  nameFrom,
  name,
  words,
  kind,
}: NameMention): Omit<NameMention, "role" | "gender" | "start" | "end" | "paragraph" | "isPersonal"> {
  return { from, to, nameFrom, name, words, kind };
}

function titleOf({ article, paragraphs }: Reading): ArticleTitle {
  const text = article.title;
  return {
    text,
    tokens: readTokens(text, [], []),
    plain: plainWordsOf(paragraphs.map(({ tokens }) => tokens)),
  };
}
