import type { SourceDocument } from "./source-document.ts";
import { readWebPage } from "./web-page.ts";

/** Reads a web page: its main text and what its metadata say. A page without a main text is read whole. */
export function readHtml(source: string): SourceDocument {
  const { blocks, about } = readWebPage(source);
  return { blocks, about };
}
