import { isActiveVerb, isAffixedVerb } from "./affixed-verb.ts";
import type { Discourse, Known } from "./discourse.ts";
import type { NameMention } from "./name-mention.ts";
import { ROLE_HEADS } from "./name-words.ts";
import type { Person } from "./people.ts";
import type { Place, Sentence } from "./place.ts";
import { isCue, PASSIVE_CUES, VERB_PARTICLES } from "./reporting-words.ts";
import { resolveSpeaker } from "./resolve-speaker.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAfter } from "./subject-after.ts";
import { leadingSubject } from "./subject-at-start.ts";

/** Verbs of what befalls somebody or what somebody is, not does; folded. */
const STATES: ReadonlySet<string> = new Set(
  "meninggal mengalami menjadi memiliki menderita menghilang mengidap menempati menganut mendapat mendapatkan menerima memperoleh mengenakan memakai".split(
    " ",
  ),
);

/** Verbs of speaking up and coming in that have no prefix: "angkat bicara", "buka suara"; folded. */
const BARE_VERBS: ReadonlySet<string> = new Set(
  "angkat buka bicara minta ingin yakin optimistis setuju sepakat heran geram hadir datang tiba curhat blak-blakan".split(
    " ",
  ),
);

/**
 * Whom a sentence without speech is about: the person with whom it begins, once circumstances are passed over, or whose
 * statement it mentions. In Indonesian that person must do something; "katanya" does not mean one whom something befalls.
 * Unclear where it begins with what may be somebody's name: then a pronoun after it could mean either.
 */
export function topicOf(
  place: Place,
  { from, to }: Sentence,
  discourse: Discourse,
): Known | "unclear" | undefined {
  const { view, people, reading, at } = place;
  const agent = agentIn(view, from, to);
  const mention = agent ?? leadingSubject(view, from, to);
  if (!mention || mention.kind === "pronoun" || mention.kind === "several") return undefined;
  const known = resolveSpeaker(mention, at, { reading, people, discourse })?.known;
  if (!known?.isHuman) return undefined;
  // "His father, …" leaves open whether "he" is the father or the son
  if (/^(?:his|her|their)$/u.test(view.tokens[from]?.folded ?? "")) return "unclear";
  if (mention.kind === "described") return isSomebodyNew(mention.words) ? known : undefined;
  const isFirst = discourse.human === undefined;
  const isActive =
    agent !== undefined ||
    isFirst ||
    reading.article.language === "en" ||
    acts(view, mention.name.to, { isIntroduced: isIntroducedBy(mention.name, known.person) });
  if (known.person?.isPersonal === true) return isActive ? known : undefined;
  return known.person && hasFullName(known.person) ? "unclear" : undefined;
}

/**
 * Whom a sentence is about whatever they do or suffer: whoever it begins with, or where that is nobody, the one by whom
 * something is done. "Ia" at the beginning of the next sentence means them.
 */
export function subjectOf(place: Place, { from, to }: Sentence, discourse: Discourse): Known | undefined {
  const { view, people, reading, at } = place;
  const known = [leadingSubject(view, from, to), doerIn(view, from, to)].flatMap((mention) => {
    const isNamed = mention?.kind === "named" && mention.name.kind === "person";
    return isNamed ? (resolveSpeaker(mention, at, { reading, people, discourse })?.known ?? []) : [];
  });
  return known.find(({ person }) => person?.isPersonal);
}

/** "… direspons oleh X". */
function doerIn(view: ParagraphView, from: number, to: number): SpeakerMention | undefined {
  for (let at = from; at < to; at++)
    if (view.tokens[at]?.folded === "oleh") return subjectAfter(view, at + 1, to);
  return undefined;
}

/** Two words that no office and no verb of speech shows to be somebody's may be a place's or a work's. */
function hasFullName({ mentions }: Person): boolean {
  return mentions.some(({ words }) => words.length > 1);
}

/** "Hal itu disampaikan (oleh) X": who said what the sentences around report. */
function agentIn(view: ParagraphView, from: number, to: number): SpeakerMention | undefined {
  for (let at = from; at < to; at++) {
    if (!PASSIVE_CUES.has(view.tokens[at]?.folded ?? "")) continue;
    const mention = subjectAfter(view, view.tokens[at + 1]?.folded === "oleh" ? at + 2 : at + 1);
    return mention?.kind === "named" ? mention : undefined;
  }
  return undefined;
}

/** Whether a name is the first in the article of somebody, and an office stands beside it. */
function isIntroducedBy(name: NameMention, person: Person | undefined): boolean {
  return name.role !== undefined && person?.mentions[0] === name;
}

/**
 * Whether a verb of speaking up follows a name, be it after an office set apart by commas; for somebody who is introduced
 * here, any active verb.
 */
function acts(
  view: ParagraphView,
  after: number,
  { isIntroduced }: { readonly isIntroduced: boolean },
): boolean {
  const { tokens } = view;
  const end = Math.min(view.sentenceEnd(after - 1), after + 24);
  for (let at = after; at < end; at++) {
    const { kind = "mark", folded = "", capital = false } = tokens[at] ?? {};
    if (kind !== "word" || capital || VERB_PARTICLES.has(folded)) continue;
    if (isCue(folded) || BARE_VERBS.has(folded)) return true;
    if (isActiveVerb(folded)) return isIntroduced && !STATES.has(folded);
    if (isAffixedVerb(folded) || tokens[after]?.text !== ",") return false;
  }
  return false;
}

/** "Seorang pejabat …" brings somebody in whom the next sentences call "dia". */
function isSomebodyNew(words: readonly string[]): boolean {
  return ["seorang", "a", "an"].includes(words[0] ?? "") && words.some((word) => ROLE_HEADS.has(word));
}
