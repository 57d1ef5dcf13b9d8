/** A place where a sentence may end. */
export interface Stop {
  /** Where the end marks begin. */
  readonly at: number;
  /** Where the last end mark ends. */
  readonly closing: number;
  /** Where what belongs to the marks ends: closing quotation marks, brackets, the number of a note. */
  readonly end: number;
}

const MARKS = /[.!?…。！？]+/gu;
const CLOSING = /["”’»'“)\]」』）]/u;
const NOTE = /(?:\[\d{1,3}\])*/uy;
const WIDE = /[。！？]/u;

/** Every place of a text where a sentence may end, in order: end marks at whose end a word ends. */
export function stopsIn(text: string): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { 0: marks, index: at } of text.matchAll(MARKS)) {
    const closing = at + marks.length;
    let end = closing;
    while (CLOSING.test(text.charAt(end))) end += 1;
    NOTE.lastIndex = end;
    end += NOTE.exec(text)?.[0].length ?? 0;
    if (isJoint(text, at, end)) end += 1;
    const spaced = end >= text.length || /\s/u.test(text.charAt(end)) || WIDE.test(marks);
    if (spaced || isRunOn(text, at, end)) stops.push({ at, closing, end });
  }
  return stops;
}

/** Whether a comma stands after the full stop of a whole word, as where paragraphs were joined by commas: "pulang., Ia". */
function isJoint(text: string, at: number, end: number): boolean {
  return (
    text.startsWith(".", at) &&
    text.charAt(end) === "," &&
    /\p{Ll}{4}$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Last parts of addresses, which some write with a capital: "Kompas.Com". */
const DOMAINS: ReadonlySet<string> = new Set(
  "com net org co id go or ac sch web my tv info js io ai".split(" "),
);

/** What stands in an address of the net before its points; the stroke of a date is none. */
const ADDRESS = /(?:[@=\\]|www\.|\p{L}\/|\/\/)\S*$/u;

/** Whether a blank was forgotten between two sentences: "selesai.Ia", "12 persen).Hal". An address is none. */
function isRunOn(text: string, at: number, end: number): boolean {
  const { word } = /^["“‘(]?(?<word>\p{Lu}\p{Ll}*)(?=[\s,;:])/u.exec(text.slice(end, end + 24))?.groups ?? {};
  if (word === undefined || DOMAINS.has(word.toLowerCase())) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  return (end - at > 1 || /(?:\p{Ll}{3}|\d{4}|[%)])$/u.test(before)) && !ADDRESS.test(before);
}
