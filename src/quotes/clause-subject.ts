import { describedIn, describesSomebody } from "./description.ts";
import { isEnglishVerb } from "./english-verbs.ts";
import { namedAs } from "./name-in-phrase.ts";
import { PRONOUNS } from "./pronouns.ts";
import { isCue } from "./reporting-words.ts";
import type { Segment } from "./segments.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { DETERMINERS, PHRASE_ENDS, CIRCUMSTANCE_HEADS, CONNECTIVES } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** Words that open an English clause with a subject of its own; folded. */
const OPENERS: ReadonlySet<string> = new Set(
  "as when while after before because that since where though although but what how why".split(" "),
);

/** Words that stand for what is right before them; folded. */
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** As many tokens as a description in the middle of a sentence may have. */
const LONGEST = 9;

/** Whether a verb's subject is a relative: "users who say". */
export function isRelative({ tokens }: ParagraphView, verb: number): boolean {
  return RELATIVES.has(tokens[verb - 1]?.folded ?? "");
}

/** Who an English relative before a verb stands for, if it is a name or describes somebody: "a man who says", "Ann Lee, who said". */
export function antecedentOf(view: ParagraphView, verb: number): SpeakerMention | undefined {
  const start = view.sentenceStart(verb - 1);
  let end = verb - 1;
  if (view.tokens[end - 1]?.text === ",") end--;
  while (end > start + 1 && view.tokens[end - 1]?.kind === "bracket") end--;
  const name = end > start ? view.nameOver(end - 1) : undefined;
  if (name?.kind === "person") return namedAs(view, name);
  return describedBefore(view, { from: start, to: end }, isNoun);
}

/** The description right before an English verb, where a link sets off its clause: "as a U.N. envoy warned". */
export function clauseSubject(view: ParagraphView, segment: Segment): SpeakerMention | undefined {
  return describedBefore(view, segment, (word) => OPENERS.has(word));
}

/** A description that ends a segment and begins with a determiner or behind a word that may stand before it. */
function describedBefore(
  view: ParagraphView,
  { from, to }: Segment,
  mayStandBefore: (word: string) => boolean,
): SpeakerMention | undefined {
  for (let at = to - 1; at > from && at >= to - LONGEST; at--) {
    const { kind = "mark", folded = "" } = view.tokens[at] ?? {};
    if (kind !== "word" || PRONOUNS.has(folded) || isCue(folded) || isEnglishVerb(view.tokens, at))
      return undefined;
    const before = view.tokens[at - 1]?.folded ?? "";
    if (PHRASE_ENDS.has(folded) && folded !== "of") return undefined;
    if (DETERMINERS.has(folded) || OPENERS.has(before))
      return mayStandBefore(before) ? believed(describedIn(view, at, to)) : undefined;
  }
  return undefined;
}

function isNoun(): boolean {
  return true;
}

function believed(mention: SpeakerMention | undefined): SpeakerMention | undefined {
  return mention?.kind === "described" && describesSomebody(mention.words) ? mention : undefined;
}

/** "Rebels seized a port the mayor called …": an English subject has one verb unless "and" joins another to it, or it is a participle. */
export function hasOwnVerb(tokens: ParagraphView["tokens"], from: number, verb: number): boolean {
  const last = tokens[verb - 1];
  const isJoined =
    last?.kind !== "word" || JOINS.has(last.folded) || RELATIVES.has(tokens[from]?.folded ?? "");
  if (isJoined) return false;
  return tokens
    .slice(from, verb)
    .some(
      (_, at) => isEnglishVerb(tokens, from + at) && !PHRASE_ENDS.has(tokens[from + at + 1]?.folded ?? ""),
    );
}

/** Words that join a second verb to the first; folded. */
const JOINS: ReadonlySet<string> = new Set(["and", "but", "or", "then"]);

/** Whether an English verb has words right before it that hold its subject, be it one that cannot be told. */
export function hidesSubject({ tokens }: ParagraphView, { from, to }: Segment, verb: number): boolean {
  const first = tokens[from]?.folded ?? "";
  if (CIRCUMSTANCE_HEADS.has(first) || !/(?:ed|said|says?|told|wrote)$/u.test(tokens[verb]?.folded ?? ""))
    return false;
  return tokens.slice(from, to).some(({ kind, folded }) => kind === "word" && !CONNECTIVES.has(folded));
}
