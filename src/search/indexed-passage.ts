import type { Article, Paragraph } from "../articles/article.ts";
import { analyse, MARK, type AnalysedText } from "./analysed-text.ts";
import { IDLE, type Vocabulary } from "./vocabulary.ts";

/** A paragraph as it is ranked. */
export interface IndexedPassage {
  readonly source: IndexedArticle;
  /** Its place among the passages of its article. */
  readonly place: number;
  readonly paragraph: Paragraph;
  readonly body: AnalysedText;
  readonly heading: AnalysedText;
}

/** What the passages of an article share. */
interface IndexedArticle {
  readonly article: Article;
  readonly title: AnalysedText;
  /** In reading order. */
  readonly passages: readonly IndexedPassage[];
}

/** Reads an article's paragraphs, each when it is asked for, into the numbers of a vocabulary. */
export function* passagesOf(article: Article, vocabulary: Vocabulary): Generator<IndexedPassage> {
  const passages: IndexedPassage[] = [];
  const source = { article, title: analyse(article.title, [], vocabulary), passages };
  for (const paragraph of article.paragraphs) {
    const passage = {
      source,
      place: passages.length,
      paragraph,
      body: analyse(paragraph.text, paragraph.sentences, vocabulary),
      heading: analyse(paragraph.heading ?? "", [], vocabulary),
    };
    passages.push(passage);
    yield passage;
  }
}

/** The stems of a text's words, in order and as often as they occur, without those that are not looked for. */
export function stemsOf({ forms }: AnalysedText, vocabulary: Vocabulary): readonly number[] {
  return Array.from(forms, (form) => vocabulary.stemOfForm(form)).filter((stem) => stem !== IDLE);
}

/** The stems of a text that it writes with a capital where no sentence begins, and those that it writes small. */
export function spellingsIn(
  { forms, marks, sentenceStarts }: AnalysedText,
  vocabulary: Vocabulary,
): { readonly capitals: ReadonlySet<number>; readonly smalls: ReadonlySet<number> } {
  const starts = new Set(sentenceStarts);
  const capitals = new Set<number>();
  const smalls = new Set<number>();
  for (const [at, form] of forms.entries()) {
    const stem = vocabulary.stemOfForm(form);
    if (stem === IDLE) continue;
    if (((marks[at] ?? 0) & MARK.capital) === 0) smalls.add(stem);
    else if (!starts.has(at)) capitals.add(stem);
  }
  return { capitals, smalls };
}
