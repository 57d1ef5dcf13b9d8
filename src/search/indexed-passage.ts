import type { Article, Paragraph } from "../articles/article.ts";
import { NO_WORDS, type AnalysedText } from "./analysed-text.ts";
import { questionAbove } from "./question-above.ts";
import { IDLE, type Vocabulary } from "./vocabulary.ts";

/** A paragraph as it is ranked. */
export interface IndexedPassage {
  readonly source: IndexedArticle;
  /** Its place among the passages of its article. */
  readonly place: number;
  readonly paragraph: Paragraph;
  readonly body: AnalysedText;
  /** Its heading, and the question that it answers. */
  readonly heading: AnalysedText;
  /** That question alone; of no words where there is none. */
  readonly question: AnalysedText;
}

/** What the passages of an article share. */
interface IndexedArticle {
  readonly article: Article;
  readonly title: AnalysedText;
  /** In reading order. */
  readonly passages: readonly IndexedPassage[];
}

/** An article's paragraphs, each when it is asked for. Their words come one text after the other, the title's first. */
export function* passagesOf(article: Article, texts: Iterator<AnalysedText>): Generator<IndexedPassage> {
  const passages: IndexedPassage[] = [];
  const source = { article, title: nextOf(texts), passages };
  for (const [place, paragraph] of article.paragraphs.entries()) {
    const [body, heading] = [nextOf(texts), nextOf(texts)];
    const isAnswer = questionAbove(article, place) !== undefined;
    const question = (isAnswer ? passages[place - 1]?.body : undefined) ?? NO_WORDS;
    const passage = { source, place, paragraph, body, heading, question };
    passages.push(passage);
    yield passage;
  }
}

function nextOf(texts: Iterator<AnalysedText>): AnalysedText {
  const next = texts.next();
  if (next.done) throw new Error("An article has more texts than its words are of");
  return next.value;
}

/** The stems of a text's words, in order and as often as they occur, without those that are not looked for. */
export function stemsOf({ forms }: AnalysedText, vocabulary: Vocabulary): readonly number[] {
  return Array.from(forms, (form) => vocabulary.stemOfForm(form)).filter((stem) => stem !== IDLE);
}
