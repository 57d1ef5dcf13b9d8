import type { Block } from "./source-document.ts";

/**
 * Writes blocks as plain text that reads back as the same blocks, whatever they hold: blank lines divide them, "# " opens
 * a heading, "~ " what stands beside the text, and a backslash ahead of a line keeps it as it is.
 */
export function markBlocks(blocks: readonly Block[]): string {
  return blocks.map(markBlock).join("\n\n");
}

/** The blocks of a text that {@link markBlocks} wrote, or that somebody edited. */
export function blocksOfMarked(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(readBlock(open));
    open = [];
  };
  for (const line of text.split(isWindows(text) ? "\r\n" : "\n")) {
    if (line.trim() === "") close();
    else open.push(line);
  }
  close();
  return blocks.filter((block) => block.text !== "");
}

const OPENINGS = { heading: "# ", aside: "~ ", paragraph: "" } as const;

/** Whether an editor ended each line as Windows does; a carriage return elsewhere is the text's own. */
function isWindows(text: string): boolean {
  return text.includes("\n") && !/(?<!\r)\n/u.test(text);
}

function markBlock({ kind, text }: Block): string {
  const [first = "", ...others] = text.split("\n");
  const opening = kind === "paragraph" ? protect(first, /^(?:\\|[#~] )/u) : `${OPENINGS[kind]}${first}`;
  return [opening, ...others.map((line) => protect(line, /^(?:\\|\s*$)/u))].join("\n");
}

function protect(line: string, misread: RegExp): string {
  return misread.test(line) ? `\\${line}` : line;
}

function readBlock(lines: readonly string[]): Block {
  const [first = "", ...others] = lines;
  const kind = kindOf(first);
  const opening = kind === "paragraph" ? unprotected(first) : first.slice(OPENINGS[kind].length);
  return {
    kind,
    text: [opening, ...others.map(unprotected)].join("\n").trim(),
  };
}

function kindOf(first: string): Block["kind"] {
  if (first.startsWith(OPENINGS.heading)) return "heading";
  return first.startsWith(OPENINGS.aside) ? "aside" : "paragraph";
}

function unprotected(line: string): string {
  return line.startsWith("\\") ? line.slice(1) : line;
}
