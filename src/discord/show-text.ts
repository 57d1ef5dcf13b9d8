import type { Span } from "../text/span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { isolateDirection } from "./isolate-direction.ts";
import { shortenLabel } from "./shorten-label.ts";

/** Words as they are to appear, every character of them. */
export function showWords(words: string): string {
  return isolateDirection(escapeMarkdown(words));
}

/** The same, with a part of them in bold; `bold` counts from the start of `words`. */
export function showWithBold(words: string, bold: Span): string {
  const before = escapeMarkdown(words.slice(0, bold.start));
  const inside = escapeMarkdown(words.slice(bold.start, bold.end));
  const after = escapeMarkdown(words.slice(bold.end));
  return isolateDirection(`${before}**${inside}**${after}`);
}

/** A name, a question or a message of ours on one line: no quotation, so a long one is shortened. */
export function showLabel(label: string, maxLength: number): string {
  return showWords(shortenLabel(label, maxLength));
}
