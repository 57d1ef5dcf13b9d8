import { readMarkdown, type ShownRun } from "../test/support/discord-markdown.ts";
import { escapeHtml } from "./escape-html.ts";

/** What a client shows as a line of its own. */
const BLOCKS: ReadonlySet<string> = new Set(["subtext", "heading", "quote", "list"]);

/** What a client makes of text within a line. */
const INLINE: Readonly<Record<string, readonly [string, string]>> = {
  bold: ["<strong>", "</strong>"],
  italic: ["<em>", "</em>"],
  underline: ["<u>", "</u>"],
  strikethrough: ["<s>", "</s>"],
  code: ["<code>", "</code>"],
  "code block": ["<code>", "</code>"],
  spoiler: ['<span class="spoiler">', "</span>"],
  mention: ['<span class="mention">', "</span>"],
  time: ['<span class="mention">', "</span>"],
  emoji: ['<span class="emoji">', "</span>"],
  "broken link": ["", ""],
};

/** A text as Discord's client shows it, read by the same rules as in the tests, as HTML. */
export function markdownHtml(source: string): string {
  return linesOf(readMarkdown(source)).map(lineHtml).join("");
}

/** Runs divided where a line ends. */
function linesOf(runs: readonly ShownRun[]): readonly (readonly ShownRun[])[] {
  const lines: ShownRun[][] = [[]];
  for (const { text, marks } of runs) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, marks });
    }
  }
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

function lineHtml(runs: readonly ShownRun[]): string {
  const blocks = new Set(runs.flatMap(({ marks }) => marks.filter((mark) => BLOCKS.has(mark))));
  const classes = ["line", ...blocks].join(" ");
  return `<div class="${classes}" dir="auto">${runs.map(runHtml).join("") || "<br>"}</div>`;
}

function runHtml({ text, marks }: ShownRun): string {
  return marks
    .filter((mark) => !BLOCKS.has(mark))
    .reduceRight((inside, mark) => wrap(inside, mark, text), escapeHtml(text));
}

function wrap(inside: string, mark: string, text: string): string {
  if (mark === "link" || mark.startsWith("link ")) {
    const address = mark === "link" ? text : mark.slice("link ".length);
    return `<a href="${escapeHtml(address)}">${inside}</a>`;
  }
  const tags = INLINE[mark];
  if (!tags) throw new Error(`The preview does not know Discord's mark "${mark}"`);
  return tags[0] + inside + tags[1];
}
