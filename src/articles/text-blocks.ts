import type { Block } from "./source-document.ts";

const SENTENCE_END = /[.!?…:;,]["”’»')\]]*$|["”»]$/u;
const MAX_HEADING_WORDS = 14;

/**
 * The blocks of a plain text. Blank lines divide blocks; within one, each line is a block of its own, unless the
 * text is wrapped: then a block keeps its line breaks. A short line without an end mark
 * that a paragraph follows is a heading.
 */
export function blocksOfText(text: string): readonly Block[] {
  const chunks = text
    .replace(/\r\n?/gu, "\n")
    .split(/\n(?:[ \t\u00a0]*\n)+/u)
    .map((chunk) => chunk.split("\n"));
  const blocks = (isWrapped(chunks) ? chunks.map((lines) => lines.join("\n")) : chunks.flat())
    .map((block) => block.trim())
    .filter((block) => block !== "");
  const lastSentence = blocks.findLastIndex((block) => SENTENCE_END.test(block));
  return blocks.map((text, index) => ({
    kind: index < lastSentence && looksLikeHeading(text) ? "heading" : "paragraph",
    text,
  }));
}

/** Wrapped text breaks its lines inside sentences more often than after them. */
function isWrapped(chunks: readonly (readonly string[])[]): boolean {
  const breaks = chunks.flatMap((lines) =>
    lines.slice(1).map((next, index) => ({ line: lines[index] ?? "", next })),
  );
  const inside = breaks.filter(
    ({ line, next }) => !SENTENCE_END.test(line.trim()) && /^\s*\p{Ll}/u.test(next),
  );
  const after = breaks.filter(({ line }) => SENTENCE_END.test(line.trim()));
  return inside.length > after.length;
}

function looksLikeHeading(line: string): boolean {
  return (
    !line.includes("\n") &&
    /\p{L}/u.test(line) &&
    !SENTENCE_END.test(line) &&
    line.split(/\s+/u).length <= MAX_HEADING_WORDS
  );
}
