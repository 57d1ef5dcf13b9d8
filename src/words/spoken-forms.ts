/** How spoken Indonesian puts a verb's prefix, and what the root may begin with under it: "nyari" is "cari", "ngantor" is "kantor". */
const PREFIXES: readonly (readonly [letters: RegExp, roots: readonly string[]])[] = [
  [/^nge(?=[^aiueo])/u, [""]],
  [/^ny(?=[aiueo])/u, ["s", "c"]],
  [/^ng(?=[aiueo])/u, ["", "k", "h"]],
  [/^n(?=[aiueo])/u, ["t"]],
  [/^n(?=[dcj])/u, [""]],
  [/^m(?=[aiueo])/u, ["p"]],
  [/^di/u, [""]],
  [/^ke(?=[^aiueo])/u, [""]],
];

/** Its suffix for -kan and -i. */
const SUFFIX = /in$/u;

/** What speech makes of a word's sounds: "dapet", "naek", "pake", "kalo", "ilang", "taun", "liat". */
const SOUNDS: readonly (readonly [spoken: RegExp, written: string])[] = [
  [/e(?=[^aiueo]+$)/u, "a"],
  [/ae/u, "ai"],
  [/(?<=a)(?=[iu][^aiueo]$)/u, "h"],
  [/(?<=i)(?=a[^aiueo]$)/u, "h"],
  [/e$/u, "ai"],
  [/o$/u, "au"],
  [/^(?=[aiueo])/u, "h"],
];

/** Shorter ones would be any word's. */
const SHORTEST = 4;

/**
 * The words that an Indonesian word may be which is written as it is spoken, likeliest first, two sounds changed at most. Most of them are no words:
 * it is for whoever knows the words of an index to choose, and only where the word itself is not among them.
 *
 * @example spokenForms("nyerahin") // ["serahin", "cerahin", "nyerah", "serah", "cerah", "nyerahan"]
 */
export function spokenForms(word: string): readonly string[] {
  const endings = SUFFIX.test(word) ? [word, word.replace(SUFFIX, "")] : [word];
  const bare = endings.flatMap((form, at) => [...(at > 0 ? [form] : []), ...withoutPrefix(form)]);
  const sounds = [word, ...bare].flatMap(inWriting);
  return [...new Set([...bare, ...sounds, ...sounds.flatMap(inWriting)])].filter(
    (form) => form.length >= SHORTEST && form !== word,
  );
}

function withoutPrefix(form: string): readonly string[] {
  return PREFIXES.filter(([letters]) => letters.test(form)).flatMap(([letters, roots]) =>
    roots.map((root) => root + form.replace(letters, "")),
  );
}

function inWriting(form: string): readonly string[] {
  return SOUNDS.filter(([spoken]) => spoken.test(form)).map(([spoken, written]) =>
    form.replace(spoken, written),
  );
}
