import { stringify } from "yaml";
import { MARKED } from "./front-matter.ts";
import { markBlocks } from "./marked-blocks.ts";
import type { SourceDocument } from "./source-document.ts";

/**
 * A document as the file in which it is kept: front matter, then the text as published, boilerplate included. Read as a
 * `.txt` source, it gives the same blocks and says the same of itself.
 */
export function articleFile({ blocks, about, restored = [] }: SourceDocument): string {
  const { title, date, author, url, language } = about;
  const said = Object.entries({ title, date, author, url, language }).flatMap(([key, value]) =>
    value?.trim() ? [[key, value.trim()] as const] : [],
  );
  const fields = {
    ...Object.fromEntries(said),
    blocks: MARKED,
    ...(restored.length > 0 ? { restored } : {}),
  };
  const yaml = stringify(fields, {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return `---\n${yaml}---\n\n${markBlocks(blocks)}\n`;
}
