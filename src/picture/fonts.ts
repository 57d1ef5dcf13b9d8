import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v from "valibot";
import { TYPEFACES, type Typeface } from "./typefaces.ts";

/** A font file as satori takes it; `name` tells it from the other parts of its typeface. */
export interface Font {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: Typeface["weight"];
}

/** A part of a typeface, and the characters that are in it. */
interface Part {
  readonly face: Typeface;
  readonly name: string;
  readonly has: (character: string) => boolean;
}

/**
 * The fonts that a text needs, each file read once. What no font has is not noticed here: satori asks for it.
 * The same fonts are the same array, by which satori knows that it has read them.
 */
export function fontsFor(text: string): Font[] {
  const characters = [...new Set(text)];
  const parts = allParts().filter(({ face, name, has }) => face.always === name || characters.some(has));
  const key = parts.map(({ face, name }) => face.file(name)).join();
  const fonts = sets.get(key) ?? parts.map(fontOf);
  sets.set(key, fonts);
  return fonts;
}

/** Fonts by name as CSS lists them, those of a typeface before all others. */
export function familyOf(fonts: readonly Font[], first: Typeface["name"]): string {
  const names = [...new Set(fonts.map(({ name }) => name))];
  return [
    ...names.filter((name) => name.startsWith(first)),
    ...names.filter((name) => !name.startsWith(first)),
  ].join(", ");
}

const sets = new Map<string, Font[]>();
const files = new Map<string, Buffer>();
let parts: readonly Part[] | undefined;

const require = createRequire(import.meta.url);
const Ranges = v.record(v.string(), v.string());

function allParts(): readonly Part[] {
  parts ??= TYPEFACES.flatMap(partsOf);
  return parts;
}

/** A package lists its parts by name, those of a large script by number in brackets. */
function partsOf(face: Typeface): readonly Part[] {
  const { characters } = face;
  if (characters) return [{ face, name: "latin", has: (character) => characters.test(character) }];
  const listed = v.parse(
    Ranges,
    JSON.parse(readFileSync(require.resolve(`${face.package}/unicode.json`), "utf8")),
  );
  return Object.entries(listed)
    .filter(([part]) => face.name !== "han" || part.startsWith("["))
    .map(([part, ranges]) => ({ face, name: part.replace(/[[\]]/gu, ""), has: within(ranges) }));
}

/** Whether a character is in a list of ranges as CSS writes them: "U+0000-00FF,U+0131". */
function within(ranges: string): (character: string) => boolean {
  const spans = ranges.split(",").map((range) => {
    const [start = "", end = start] = range.trim().slice(2).split("-");
    return { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) };
  });
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return spans.some(({ start, end }) => start <= point && point <= end);
  };
}

function fontOf({ face, name }: Part): Font {
  const path = require.resolve(`${face.package}/files/${face.file(name)}`);
  const data = files.get(path) ?? readFileSync(path);
  files.set(path, data);
  return { name: `${face.name}-${name}`, data, weight: face.weight };
}
