import type { Article } from "../articles/article.ts";
import { findAliases } from "./aliases.ts";
import { attributionOf, type Attribution } from "./attribution.ts";
import type { Known } from "./discourse.ts";
import { findIndirect, type IndirectStatement } from "./indirect-statements.ts";
import { findNameMentions } from "./name-mentions.ts";
import { findPeople, type People } from "./people.ts";
import type { Quote } from "./quote.ts";
import { excerptIn, readForQuotes, type ParagraphReading, type Reading } from "./reading.ts";
import { resolveSpeaker, type Resolved } from "./resolve-speaker.ts";
import { viewOf, type ParagraphView } from "./sentence-view.ts";
import { isSpeech } from "./is-speech.ts";
import { subjectAtStart } from "./subject-before.ts";

/** Everything that an article says somebody said, in reading order. */
export function findQuotes(article: Article): readonly Quote[] {
  const reading = readForQuotes(article);
  const names = findNameMentions(
    reading.paragraphs.map(({ paragraph, tokens }) => ({ text: paragraph.text, tokens })),
  );
  const aliases = reading.paragraphs.flatMap(({ tokens }, index) => findAliases(tokens, names[index] ?? []));
  const people = findPeople(names.flat(), aliases);
  const quotes: Quote[] = [];
  let state: State = { focus: undefined, last: undefined };
  for (const [index, at] of reading.paragraphs.entries()) {
    const outcome = readParagraph(
      { reading, people, at, view: viewOf(at.tokens, names[index] ?? []) },
      state,
    );
    quotes.push(...outcome.quotes);
    state = outcome.state;
  }
  return quotes;
}

/** What is remembered from sentence to sentence. */
interface State {
  readonly focus: Known | undefined;
  /** The last quotation's speaker, while nothing but quotations has followed. */
  readonly last: { readonly known: Known; readonly goesOn: boolean } | undefined;
}

interface Place {
  readonly reading: Reading;
  readonly people: People;
  readonly at: ParagraphReading;
  readonly view: ParagraphView;
}

function readParagraph(
  place: Place,
  before: State,
): { readonly quotes: readonly Quote[]; readonly state: State } {
  const { view } = place;
  const quotes: Quote[] = [];
  let state = before;
  const statements = findIndirect(view);
  let from = 0;
  while (from < view.tokens.length) {
    const sentence = view.tokens[from]?.sentence;
    let to = from;
    while (to < view.tokens.length && view.tokens[to]?.sentence === sentence) to++;
    const outcome = readSentence(
      place,
      { from, to, statements: statements.filter((s) => from <= s.from && s.from < to) },
      state,
    );
    quotes.push(...outcome.quotes);
    state = outcome.state;
    from = to;
  }
  return { quotes, state };
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly statements: readonly IndirectStatement[];
}

function readSentence(
  place: Place,
  sentence: Sentence,
  before: State,
): { readonly quotes: readonly Quote[]; readonly state: State } {
  const { view, at, reading } = place;
  const quotes: Quote[] = [];
  let state = before;
  for (let token = sentence.from; token < sentence.to; token++) {
    const span = at.quoted[view.tokens[token]?.quote ?? -1];
    if (!span) continue;
    const attribution = attributionOf(view, token);
    const form = isSpeech(
      view,
      { token, from: sentence.from, to: sentence.to },
      attribution,
      at.paragraph.text,
    );
    if (form === "none") continue;
    const found = attribution
      ? resolveAttribution(place, attribution, state)
      : form === "direct"
        ? continued(state)
        : undefined;
    if (form === "fragment" && !found) continue;
    quotes.push({
      words: excerptIn(reading, at, span.words),
      speaker: found?.speaker ?? null,
      certainty: found && !found.basis ? "stated" : "inferred",
      form,
      cue: attribution?.cue
        ? excerptIn(reading, at, { start: attribution.cue.start, end: attribution.cue.end })
        : null,
      ...(found?.basis ? { basis: found.basis } : {}),
    });
    state = found
      ? { focus: found.known, last: { known: found.known, goesOn: span.goesOn } }
      : { ...state, last: undefined };
  }
  if (quotes.length === 0) {
    for (const statement of sentence.statements) {
      const found = resolveAttribution(place, statement.attribution, state);
      if (!found) continue;
      quotes.push({
        words: excerptIn(reading, at, statement.words),
        speaker: found.speaker,
        certainty: found.basis ? "inferred" : "stated",
        form: "indirect",
        cue: statement.attribution.cue
          ? excerptIn(reading, at, {
              start: statement.attribution.cue.start,
              end: statement.attribution.cue.end,
            })
          : null,
        ...(found.basis ? { basis: found.basis } : {}),
      });
      state = { ...state, focus: found.known };
    }
  }
  if (quotes.length === 0)
    state = { focus: subjectOf(place, sentence, state) ?? state.focus, last: undefined };
  return { quotes, state };
}

function resolveAttribution(
  { reading, people, at }: Place,
  { mention }: Attribution,
  { focus }: State,
): Resolved | undefined {
  return resolveSpeaker(mention, at, { reading, people, focus });
}

/** A quotation without a word about its speaker goes on from the one before it. */
function continued({ last, focus }: State): Resolved | undefined {
  const known = last?.known ?? focus;
  if (!known) return undefined;
  const { name, mention, role } = known;
  const basis = {
    kind: last ? "continuation" : "last-speaker",
    paragraph: mention.paragraph.number,
  } as const;
  return { speaker: { name, mention, ...(role ? { role } : {}) }, known, basis };
}

/** Whom a sentence without speech is about, if it begins with a person. */
function subjectOf(
  { view, people, reading, at }: Place,
  { from, to }: Sentence,
  { focus }: State,
): Known | undefined {
  const segment = { from, to };
  const mention = subjectAtStart(view, segment);
  if (mention?.kind !== "named" || mention.name.kind !== "person") return undefined;
  return resolveSpeaker(mention, at, { reading, people, focus })?.known;
}
