import { parseHTML } from "linkedom";

/** A page from its markup. One without an html element is given one, or its paragraphs would be no body's. */
export function parsePage(source: string): Document {
  const page = /<html[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  return parseHTML(page).document;
}
