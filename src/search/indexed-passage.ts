import type { Article, Paragraph } from "../articles/article.ts";
import { analyse, type AnalysedText } from "./analysed-text.ts";
import { IDLE, type Vocabulary } from "./vocabulary.ts";

/** A paragraph as it is ranked. */
export interface IndexedPassage {
  readonly source: IndexedArticle;
  readonly paragraph: Paragraph;
  readonly body: AnalysedText;
  readonly heading: AnalysedText;
}

/** What the passages of an article share. */
interface IndexedArticle {
  readonly article: Article;
  readonly title: AnalysedText;
}

/** Reads an article's paragraphs, each when it is asked for, into the numbers of a vocabulary. */
export function* passagesOf(article: Article, vocabulary: Vocabulary): Generator<IndexedPassage> {
  const source = { article, title: analyse(article.title, [], vocabulary) };
  for (const paragraph of article.paragraphs)
    yield {
      source,
      paragraph,
      body: analyse(paragraph.text, paragraph.sentences, vocabulary),
      heading: analyse(paragraph.heading ?? "", [], vocabulary),
    };
}

/** The stems of a text's words, in order and as often as they occur, without those that are not looked for. */
export function stemsOf({ forms }: AnalysedText, vocabulary: Vocabulary): readonly number[] {
  return Array.from(forms, (form) => vocabulary.stemOfForm(form)).filter((stem) => stem !== IDLE);
}
