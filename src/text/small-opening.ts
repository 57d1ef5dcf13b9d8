import { isWholeWord } from "./abbreviated.ts";
import { DOMAINS } from "./domains.ts";
import { opensSentences } from "./sentence-openers.ts";

/** Small words whose clause belongs to the sentence before, whatever mark stands between. */
const DEPENDENT: ReadonlySet<string> = new Set(
  "yang sebagai sehingga untuk agar supaya baik maupun serta dengan dll dsb dst dkk which who whose that".split(
    " ",
  ),
);

/**
 * Whether a sentence opens with a small letter, as careless writers write it: only after a word that is no abbreviation.
 * Before a single word and a comma the full stop stands for a comma too, unless that word opens sentences.
 */
export function isSmallOpening(word: string, after: string): boolean {
  const { first = "", comma } = /^(?<first>\p{L}+)(?<comma>,)?/u.exec(after)?.groups ?? {};
  if (DOMAINS.has(first) || DEPENDENT.has(first)) return false;
  return isWholeWord(word, 4) && (comma === undefined || opensSentences(first));
}
