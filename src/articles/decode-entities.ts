import { parseHTML } from "linkedom";

/** A text whose HTML entities were not read, as sites write them into JSON-LD: "Q&amp;A" becomes "Q&A". */
export function decodeEntities(text: string): string {
  if (!/&(?:#\w+|\w+);/u.test(text)) return text;
  const escaped = text.replaceAll("<", "&lt;");
  return parseHTML(`<html><body>${escaped}</body></html>`).document.body.textContent ?? text;
}
