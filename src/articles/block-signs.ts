import { readDate } from "../text/read-date.ts";
import { isDateline } from "./dateline.ts";
import type { MarkupBlock } from "./markup-blocks.ts";

/** "Kamis, 22 Januari 2026 10:15 WIB": a date and a time, and no other word than a day's name. */
export function isDate({ text, element }: MarkupBlock): boolean {
  if (element?.closest("time")) return true;
  const bare = text.replace(/^\p{L}+,? /u, "");
  return (
    text.length < 60 &&
    readDate(text) !== undefined &&
    /^\d{1,2} \p{L}+ \d{4}\P{L}*(?:WIB|WITA|WIT)?$/u.test(bare)
  );
}

/** A line right behind a picture that closes with whose picture it is. */
export function isUnderPicture({ text, element }: MarkupBlock): boolean {
  const before = element?.closest("p, div, span")?.previousElementSibling;
  const credit = /\((?:foto|photo|dok)?[^()]{2,80}\)$|\b(?:foto|photo|photograph|dok)\s?:[^.]{2,60}$/iu;
  return before !== undefined && before !== null && holdsPictureAlone(before) && credit.test(text);
}

function holdsPictureAlone(element: Element): boolean {
  const picture = "figure, picture, img, amp-img";
  return (
    (element.matches(picture) || element.querySelector(picture) !== null) &&
    (element.textContent ?? "").trim() === ""
  );
}

/** A whole sentence of some length. */
export function readsAsParagraph({ text, kind }: MarkupBlock): boolean {
  return kind === "paragraph" && SENTENCE_END.test(text) && wordCount(text) >= 6;
}

const SENTENCE_END = /[.!?…]["”’»')\]]*$/u;

/** Ahead of the first paragraph a line that is short and no sentence is a byline or a label. */
export function isByline({ text, kind }: MarkupBlock): boolean {
  return kind === "paragraph" && wordCount(text) < 12 && !SENTENCE_END.test(text) && !isDateline(text);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}
