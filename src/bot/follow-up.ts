import { fold } from "../text/fold.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";
import { wordsIn } from "../text/words.ts";

/** Words that go on from what was said before. */
const GOING_ON =
  /^\s*(?:dan|lalu|terus|kalau|trus|bagaimana dengan|gimana|and|then|what about|how about|but|tapi)(?!\p{L})/iu;

/** Words that stand for something named before. */
const POINTING = new Set(
  "dia ia beliau mereka itu tersebut begitu demikian he him his she her it its they them their that those this".split(
    " ",
  ),
);

/** Words about saying: whoever follows them is the one whose words are wanted. */
const SAYING = new Set(
  "kata ujar menurut pendapat komentar tanggapan pernyataan ucapan bilang mengatakan said say says according comment view".split(
    " ",
  ),
);

const IDLE: ReadonlySet<string> = new Set([...FUNCTION_WORDS.id, ...FUNCTION_WORDS.en]);
const ASKING: ReadonlySet<string> = new Set([...QUESTION_WORDS.id, ...QUESTION_WORDS.en]);

/** A word of a question. */
interface Term {
  readonly text: string;
  readonly form: string;
  readonly isName: boolean;
  /** Whether a word about saying stands before it, with nothing but the beginning of the same name between. */
  readonly isSpeaker: boolean;
}

/**
 * A follow-up as a question of its own. One that names no subject takes over the words of the question before; a name of
 * its own takes the place of the name before.
 *
 * @example completeFollowUp("dan apa kata Xi?", "Apa kata Putin tentang sanksi?") // "dan apa kata Xi? sanksi"
 */
export function completeFollowUp(followUp: string, before: string): string {
  const terms = termsIn(followUp);
  const subject = terms.filter(({ form }) => !ASKING.has(form) && !SAYING.has(form) && !POINTING.has(form));
  const leansBack = GOING_ON.test(followUp) || subject.length <= 1 || pointsBack(followUp);
  if (!leansBack) return followUp;
  const asked = termsIn(before);
  const replaced = subject.some(({ isName }) => isName) ? nameToReplace(asked) : [];
  const isAsking = terms.some(({ form }) => ASKING.has(form) || SAYING.has(form));
  const own = new Set(terms.map(({ form }) => form));
  const taken = asked.filter(
    (term) =>
      !own.has(term.form) &&
      !replaced.includes(term) &&
      !(isAsking && (ASKING.has(term.form) || SAYING.has(term.form))),
  );
  return [followUp, ...taken.map(({ text }) => text)].join(" ");
}

function pointsBack(question: string): boolean {
  return wordsIn(question).some(({ text }) => POINTING.has(fold(text)) || /\p{L}{3}nya$/iu.test(text));
}

/** The words that carry matter, with those that ask. A capital at the beginning names somebody only where nothing else does. */
function termsIn(question: string): readonly Term[] {
  const terms: Term[] = [];
  const words = wordsIn(question);
  for (const [index, { text }] of words.entries()) {
    const form = fold(text);
    if (IDLE.has(form)) continue;
    const last = terms.at(-1);
    const isName = /^\p{Lu}/u.test(text) && !ASKING.has(form) && (index > 0 || words.length === 1);
    const isSpeaker = isName && last !== undefined && (SAYING.has(last.form) || last.isSpeaker);
    terms.push({ text, form, isName, isSpeaker });
  }
  return terms;
}

/** Whose name a new one takes the place of: the speaker's, or else the first. */
function nameToReplace(asked: readonly Term[]): readonly Term[] {
  const speaker = asked.filter(({ isSpeaker }) => isSpeaker);
  if (speaker.length > 0) return speaker;
  const first = asked.findIndex(({ isName }) => isName);
  if (first < 0) return [];
  const end = asked.findIndex(({ isName }, index) => index > first && !isName);
  return asked.slice(first, end < 0 ? undefined : end);
}
