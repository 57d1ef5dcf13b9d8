import type { Excerpt } from "../articles/excerpt.ts";
import type { Quote, Speaker } from "../quotes/quote.ts";
import type { Verdict } from "../quotes/verdict.ts";
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
    case "verdict":
      return excerptsOfMatch(reply.match);
    case "articles":
      return [];
    case "article":
      return reply.paragraphs;
    case "help":
      return [];
    case "done":
      return [];
    case "sorry":
      return (reply.nearest ?? []).flatMap(excerptsOfPassage);
  }
}

function excerptsOfPassage({ text, answer }: Passage): readonly Excerpt[] {
  return answer ? [text, answer] : [text];
}

function excerptsOfQuote({ words, speaker, cue }: Quote): readonly Excerpt[] {
  return [words, ...excerptsOfSpeaker(speaker), ...(cue ? [cue] : [])];
}

function excerptsOfMatch(match: Verdict["match"]): readonly Excerpt[] {
  return match ? [match.words, ...excerptsOfSpeaker(match.speaker)] : [];
}

function excerptsOfSpeaker(speaker: Speaker | null): readonly Excerpt[] {
  return [speaker?.mention, speaker?.role].filter((excerpt) => excerpt !== undefined);
}
