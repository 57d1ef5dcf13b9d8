import { BODY_HEADS, OFFICE_WORDS, ROLE_HEADS, TITLES } from "./name-words.ts";
import type { NameRun } from "./name-runs.ts";
import { PLACES } from "./places.ts";
import { ACCORDING, BARE_CUES, CLAUSE_CUES, OTHER_CUES, VERB_PARTICLES } from "./reporting-words.ts";
import type { Token } from "./token.ts";

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "di ke in at near kota kabupaten kecamatan provinsi".split(" "),
);

/** What the rest of the article tells of a word that may be a name. */
export interface NameEvidence {
  /** How often the word stands alone where a person would: after "kata", before "mengatakan", after "Pak". */
  readonly asPerson: ReadonlyMap<string, number>;
  /** Words seen after a preposition of place. */
  readonly asPlace: ReadonlySet<string>;
  /** Words seen directly after a body's head. */
  readonly asBody: ReadonlySet<string>;
  /** Whole runs, their words joined by blanks. */
  readonly phrases: ReadonlySet<string>;
}

/** Gathers from all runs of an article what their words are elsewhere: persons, places or bodies. */
export function gatherEvidence(
  paragraphs: readonly { readonly tokens: readonly Token[]; readonly runs: readonly NameRun[] }[],
): NameEvidence {
  const asPerson = new Map<string, number>();
  const asPlace = new Set<string>();
  const asBody = new Set<string>();
  const phrases = new Set<string>();
  for (const { tokens, runs } of paragraphs) {
    for (const run of runs) {
      const name = bareName(tokens, run);
      if (name && isPersonal(tokens, run)) asPerson.set(name.folded, (asPerson.get(name.folded) ?? 0) + 1);
      const first = tokens[run.from];
      phrases.add(phraseOf(tokens, run.from, run.to));
      if (first && standsInPlace(tokens, run.from)) asPlace.add(first.folded);
      for (let at = run.from; at + 1 < run.to; at++) {
        if (BODY_HEADS.has(tokens[at]?.folded ?? "")) asBody.add(tokens[at + 1]?.folded ?? "");
      }
    }
  }
  return { asPerson, asPlace, asBody, phrases };
}

/** Whether a preposition of place stands right before a token: "Di Kramat Jati, pedagang sayur mengaku …" tells where. */
export function standsInPlace(tokens: readonly Token[], from: number): boolean {
  return PLACE_PREPOSITIONS.has(tokens[from - 1]?.folded ?? "");
}

/** The only word of a run that is no courtesy, if it has exactly one and no office. */
function bareName(tokens: readonly Token[], { from, to }: NameRun): Token | undefined {
  const words = tokens
    .slice(from, to)
    .filter(({ kind, folded }) => kind === "word" && !TITLES.has(folded.replaceAll(".", "")));
  const [only] = words;
  if (words.length !== 1 || !only) return undefined;
  return ROLE_HEADS.has(only.folded) ||
    BODY_HEADS.has(only.folded) ||
    OFFICE_WORDS.has(only.folded) ||
    PLACES.has(only.folded)
    ? undefined
    : only;
}

function isPersonal(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const first = tokens[from];
  const before = tokens[from - 1]?.folded ?? "";
  if (!first) return false;
  if (to > from + 1 || BARE_CUES.has(before) || ACCORDING.has(before)) return true;
  let next = to;
  while (VERB_PARTICLES.has(tokens[next]?.folded ?? "")) next++;
  const verb = tokens[next]?.folded ?? "";
  return (
    CLAUSE_CUES.has(verb) ||
    OTHER_CUES.has(verb) ||
    (verb.startsWith("me") && tokens[next]?.capital === false && isFirst(tokens, from))
  );
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

/** The words of some tokens, folded, as {@link NameEvidence.phrases} has them. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ folded }) => folded)
    .join(" ");
}
