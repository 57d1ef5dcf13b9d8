/** The least letters of a short name that is merely the beginning of a full one. */
const LEAST = 5;

/**
 * Whether news would call somebody so: by initials ("SBY"), by the beginnings of two names ("Zulhas" for Zulkifli Hasan,
 * "Jokowi" for Joko Widodo), or by the beginning of the first ("Benni" for Benninu Argoebie). `words` are folded.
 */
export function isNicknameOf(nickname: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const short = nickname.toLowerCase();
  if (
    short.length >= 3 &&
    nickname ===
      words
        .map((word) => word.charAt(0))
        .join("")
        .toUpperCase()
  )
    return true;
  const [first] = words;
  if (first && short.length >= LEAST && first.startsWith(short) && first.length > short.length) return true;
  return words.some((word, index) => words.slice(index + 1).some((later) => isBlend(short, word, later)));
}

/** Whether a word is the beginning of one name followed by the beginning of another, two letters of each at least. */
function isBlend(short: string, first: string, second: string): boolean {
  for (let cut = 2; cut <= short.length - 2; cut++) {
    if (short.length >= LEAST && first.startsWith(short.slice(0, cut)) && second.startsWith(short.slice(cut)))
      return true;
  }
  return false;
}
