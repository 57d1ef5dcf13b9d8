import type { Excerpt } from "../articles/excerpt.ts";
import type { Quote } from "../quotes/quote.ts";
import type { Passage } from "../search/passage.ts";
import type { Reply } from "./reply.ts";

/** Every place of an article that a reply shows. */
export function excerptsOf(reply: Reply): readonly Excerpt[] {
  switch (reply.kind) {
    case "passages":
      return reply.passages.flatMap(excerptsOfPassage);
    case "summary":
      return reply.sentences;
    case "quotes":
      return reply.quotes.flatMap(excerptsOfQuote);
    case "articles":
      return [];
    case "article":
      return reply.paragraphs;
    case "help":
      return [];
    case "sorry":
      return (reply.nearest ?? []).flatMap(excerptsOfPassage);
  }
}

function excerptsOfPassage({ text, answer }: Passage): readonly Excerpt[] {
  return answer ? [text, answer] : [text];
}

function excerptsOfQuote({ words, speaker, cue }: Quote): readonly Excerpt[] {
  return [words, speaker?.mention, speaker?.role, cue].filter(
    (excerpt) => excerpt !== undefined && excerpt !== null,
  );
}
