import type { Block } from "./source-document.ts";

const SENTENCE_END = /[.!?…:;,]["”’»')\]]*$|["”»]$/u;
const MAX_HEADING_WORDS = 14;

/**
 * The blocks of a plain text. Blank lines divide blocks; where the lines of a block mostly end like sentences, each line
 * is a block of its own, else the block is wrapped text and keeps its line breaks. A short line without an end mark
 * that a paragraph follows is a heading.
 */
export function blocksOfText(text: string): readonly Block[] {
  const chunks = text.split(/\r?\n(?:[ \t\u00a0]*\r?\n)+/u).map((chunk) => chunk.split(/\r?\n/u));
  const blocks = (isWrapped(chunks) ? chunks.map((lines) => lines.join("\n")) : chunks.flat())
    .map((block) => block.trim())
    .filter((block) => block !== "");
  return blocks.map((block, index) => ({
    kind: isHeading(block, blocks.slice(index + 1)) ? "heading" : "paragraph",
    text: block,
  }));
}

/** Wrapped text breaks its lines anywhere; text with a paragraph a line breaks them after sentences. */
function isWrapped(chunks: readonly (readonly string[])[]): boolean {
  const inner = chunks.flatMap((lines) => lines.slice(0, -1)).map((line) => line.trim());
  const ended = inner.filter((line) => SENTENCE_END.test(line) || looksLikeHeading(line)).length;
  return inner.length > 0 && ended < inner.length / 2;
}

function isHeading(block: string, rest: readonly string[]): boolean {
  return looksLikeHeading(block) && rest.some((later) => SENTENCE_END.test(later));
}

function looksLikeHeading(line: string): boolean {
  return (
    !line.includes("\n") &&
    /\p{L}/u.test(line) &&
    !SENTENCE_END.test(line) &&
    line.split(/\s+/u).length <= MAX_HEADING_WORDS
  );
}
