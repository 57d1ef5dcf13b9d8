import { sliceOf } from "../text/span.ts";
import { isAffixedVerb } from "./affixed-verb.ts";
import { genderInWords } from "./gender-words.ts";
import { gatherEvidence, standsInPlace } from "./name-evidence.ts";
import type { NameMention } from "./name-mention.ts";
import { findNameRuns, plainWordsOf, type NameRun } from "./name-runs.ts";
import { isDegree } from "./degrees.ts";
import { isEnglishVerb } from "./english-verbs.ts";
import { isOfficeComma } from "./office-list.ts";
import { CLAUSE_CUES, isCue, OTHER_CUES, VERB_PARTICLES } from "./reporting-words.ts";
import { roleAfter, roleBefore, spanOfRole } from "./role-phrases.ts";
import { splitRun, type SplitRun } from "./split-run.ts";
import type { Token } from "./token.ts";

/** A paragraph's text and tokens, all that finding names needs. */
export interface NamedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The names in each of some texts, in order; what one text shows of a name helps to read the others. */
export function findNameMentions(texts: readonly NamedText[]): readonly (readonly NameMention[])[] {
  const plain = plainWordsOf(texts.map(({ tokens }) => tokens));
  const found = texts.map(({ text, tokens }) => ({
    text,
    tokens,
    runs: isHeadline(tokens) ? [] : findNameRuns(tokens, plain),
  }));
  const withRuns = withoutOpeners(found);
  const evidence = gatherEvidence(withRuns);
  return withRuns.map(({ text, tokens, runs }, paragraph) =>
    withoutListed(
      tokens,
      runs.flatMap((run) => {
        const split = splitRun(tokens, run, evidence);
        return split.kind === "role" ? [] : [mentionOf({ text, tokens }, { paragraph, run, split })];
      }),
    ),
  );
}

/** Leaves out what commas list within an office: "Menteri Riset, Teknologi, dan Pendidikan Ani Lestari". */
function withoutListed(tokens: readonly Token[], names: readonly NameMention[]): readonly NameMention[] {
  return names.filter(
    ({ nameFrom, to, words }) =>
      words.length > 1 || !(isOfficeComma(tokens, to) || isOfficeComma(tokens, nameFrom - 1)),
  );
}

/** Several sentences, or one with a verb and a full stop, are no headline however many names they hold. */
function isStatement(tokens: readonly Token[], small: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last?.sentence !== tokens[0]?.sentence ||
    (last?.text === "." &&
      (small.some(({ folded }) => isAffixedVerb(folded)) ||
        tokens.some((_, at) => isEnglishVerb(tokens, at))))
  );
}

interface TextWithRuns extends NamedText {
  readonly runs: readonly NameRun[];
}

/** A line whose words nearly all have capitals tells nothing about which of them are names. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === "word" && /^\p{L}{4}/u.test(text));
  const isPlain = long.length >= 5 && tokens.every(({ kind }) => kind !== "quote");
  const small = long.filter(({ capital }) => !capital);
  return isPlain && small.length <= long.length / 6 && !isStatement(tokens, small);
}

/** Leaves out single words that open a sentence, unless the word is a name elsewhere or a reporting verb follows it. */
function withoutOpeners(texts: readonly TextWithRuns[]): readonly TextWithRuns[] {
  const inner = new Set<string>();
  for (const { tokens, runs } of texts) {
    for (const run of runs)
      for (const token of tokens.slice(isOpener(tokens, run) ? run.from + 1 : run.from, run.to))
        inner.add(token.folded);
  }
  return texts.map((text) => ({
    ...text,
    runs: text.runs.filter(
      (run) =>
        !isOpener(text.tokens, run) ||
        run.to > run.from + 1 ||
        inner.has(text.tokens[run.from]?.folded ?? "") ||
        isSubject(text.tokens, run.to),
    ),
  }));
}

function isOpener(tokens: readonly Token[], { from }: NameRun): boolean {
  return tokens[from - 1]?.sentence !== tokens[from]?.sentence;
}

function isSubject(tokens: readonly Token[], after: number): boolean {
  let at = after;
  while (VERB_PARTICLES.has(tokens[at]?.folded ?? "")) at++;
  const verb = tokens[at]?.folded ?? "";
  return CLAUSE_CUES.has(verb) || OTHER_CUES.has(verb) || roleAfter(tokens, after) !== undefined;
}

function mentionOf(
  { text, tokens }: NamedText,
  { paragraph, run, split }: { readonly paragraph: number; readonly run: NameRun; readonly split: SplitRun },
): NameMention {
  const words = tokens.slice(split.name, split.rest).filter(({ kind }) => kind === "word");
  const start = tokens[split.name]?.start ?? 0;
  const last = words.at(-1);
  const span = { start, end: last ? last.end - possessiveOf(last.text) : start };
  const to = endWithDegrees(tokens, run.to);
  const before = split.kind === "person" ? roleBefore(tokens, split.name) : undefined;
  const isDescribed = split.kind === "person" && !standsInPlace(tokens, run.from);
  const phrase = before ?? (isDescribed ? roleAfter(tokens, to) : undefined);
  const role = phrase && spanOfRole(tokens, phrase);
  const from = Math.min(run.from, before?.from ?? run.from);
  const gender = genderInWords(tokens.slice(from, split.name).map(({ folded }) => folded));
  return {
    ...span,
    paragraph,
    from,
    nameFrom: split.name,
    to,
    name: sliceOf(text, span),
    words: words.map(({ folded }) => folded),
    kind: split.kind === "body" ? "body" : "person",
    isPersonal:
      role !== undefined ||
      split.name > run.from ||
      isSubject(tokens, to) ||
      isCue(tokens[run.from - 1]?.folded ?? ""),
    ...(gender ? { gender } : {}),
    ...(role ? { role } : {}),
  };
}

function possessiveOf(word: string): number {
  return /['’]s?$/u.exec(word)?.[0].length ?? 0;
}

/** Degrees may trail after commas: "Ani Lestari, S.H., M.Si". */
function endWithDegrees(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.text === "," && isDegree(tokens[to + 1])) to += 2;
  return to;
}
