import { INDONESIAN_ROOTS, SHORT_WORDS, WITHOUT_FORMS } from "./stem-roots.ts";

/** A prefix and what may stand in its place: nasals swallow the root's first letter, so more than one root is possible. */
interface Prefix {
  readonly letters: RegExp;
  /** The likeliest first; it is taken where no listed root decides. */
  readonly restores: readonly string[];
}

/** Longest first, as they are tried. */
const PREFIXES: readonly Prefix[] = [
  { letters: /^(?:meny|peny)(?=[aiueo])/u, restores: ["s", "ny"] },
  { letters: /^(?:meng|peng)(?=[aiueo])/u, restores: ["", "k"] },
  { letters: /^(?:menge|penge)(?=[^aiueo]{1,2}[aiueo][^aiueo]?$)/u, restores: [""] },
  { letters: /^(?:meng|peng)(?=[ghkq])/u, restores: [""] },
  { letters: /^(?:men|pen)(?=[cdjstyz])/u, restores: [""] },
  { letters: /^(?:men|pen)(?=[aiueo])/u, restores: ["t", "n"] },
  { letters: /^(?:mem|pem)(?=[aiueo])/u, restores: ["p", "m"] },
  { letters: /^(?:mem|pem)(?=[bfpv]|r[aiueo]|l[aiueo])/u, restores: [""] },
  { letters: /^(?:memper|diper|terper|keber|keter|pember|pemer|menge)/u, restores: [""] },
  { letters: /^(?:ber|ter|per)/u, restores: ["", "r"] },
  { letters: /^(?:bel|pel)(?=ajar)/u, restores: [""] },
  { letters: /^(?:be|te|pe)(?=[^aiueor]er|k)/u, restores: [""] },
  { letters: /^(?:me|pe)(?=[lrwmny])/u, restores: [""] },
  { letters: /^(?:di|ke|se)/u, restores: [""] },
];

const CLITIC = /(?:[klt]ah|pun|nya)$/u;
const SUFFIXES = ["kan", "an", "i"] as const;

const LOAN_NOUN = /(?:[aeiou]|[gknprt])si$/u;

/** Letters that a stem found by rule alone keeps; listed roots may be shorter. */
const SHORTEST = 4;

/**
 * The root of an Indonesian word in lower case, or a form that its other forms share with it. Rules strip clitics,
 * suffixes and up to two prefixes; where they leave a choice, a listed root decides.
 *
 * @example stemIndonesian("menyampaikannya") // "sampai"
 */
export function stemIndonesian(word: string): string {
  if (word.length <= SHORTEST || INDONESIAN_ROOTS.has(word)) return word;
  const bare = barer(word);
  for (const form of bare) {
    const root = longest(rootsIn(form));
    if (root !== undefined) return root;
  }
  return stemByRule(bare.at(-1) ?? word);
}

/** The listed roots that a word may be formed from; of equally long ones the one under fewer prefixes is first. */
function rootsIn(word: string): readonly string[] {
  const forms = [word, ...withoutSuffix(word)];
  const candidates = [...forms, ...withoutPrefixes(forms, 2)];
  return candidates.filter(
    (candidate) => INDONESIAN_ROOTS.has(candidate) && (candidate === word || !WITHOUT_FORMS.has(candidate)),
  );
}

function longest(roots: readonly string[]): string | undefined {
  return roots.toSorted((a, b) => b.length - a.length)[0];
}

/** The word, and it without its clitics, one after the other: "sekolahnya" is a form of "sekolah" before it is one of "seko". */
function barer(word: string): readonly string[] {
  const bare = word.replace(CLITIC, "");
  const isWord = bare.length >= SHORTEST || SHORT_WORDS.has(bare);
  return bare === word || !isWord ? [word] : [word, ...barer(bare)];
}

function withoutSuffix(word: string): readonly string[] {
  return SUFFIXES.filter((suffix) => word.endsWith(suffix))
    .map((suffix) => word.slice(0, -suffix.length))
    .filter((form) => form.length > 2);
}

/** What remains under each reading of the prefix, and then of one more prefix under it. */
function withoutPrefixes(forms: readonly string[], depth: number): readonly string[] {
  if (depth === 0 || forms.length === 0) return [];
  const once = forms.flatMap((form) =>
    PREFIXES.filter(({ letters }) => letters.test(form)).flatMap(({ letters, restores }) =>
      restores.map((letter) => letter + form.replace(letters, "")),
    ),
  );
  const long = once.filter((form) => form.length > 2);
  return [...long, ...withoutPrefixes(long, depth - 1)];
}

/** No listed root: one prefix by its likeliest reading and one suffix, as long as enough is left. */
function stemByRule(word: string): string {
  const prefix = PREFIXES.find(({ letters }) => letters.test(word));
  const [restored = ""] = prefix?.restores ?? [];
  const unprefixed = prefix ? restored + word.replace(prefix.letters, "") : word;
  const form = unprefixed.length >= SHORTEST && !/^[^aiueo]{3}/u.test(unprefixed) ? unprefixed : word;
  const suffix = SUFFIXES.find((ending) => form.endsWith(ending) && (ending !== "i" || takesI(form, word)));
  const stem = suffix === undefined ? form : form.slice(0, -suffix.length);
  return stem.length >= SHORTEST ? stem : form;
}

/** A bare word's -i is its own, and so is that of a loan noun: "adopsi" in "diadopsi". */
function takesI(form: string, word: string): boolean {
  return form !== word && !LOAN_NOUN.test(form);
}
