import type { Block } from "./source-document.ts";

/** The little of the DOM that reading needs, so that any parser's nodes will do. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

const TEXT_NODE = 3;
const HEADINGS: ReadonlySet<string> = new Set(["H1", "H2", "H3", "H4", "H5", "H6"]);
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
/** Elements whose text is not read aloud, or is not the article's. */
const SKIPPED: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON FORM INPUT SELECT TEXTAREA HEAD NAV".split(
    " ",
  ),
);

/**
 * The blocks below a node, blanks collapsed as a browser shows them. Two line breaks in a row divide a block, as old
 * pages write paragraphs.
 */
export function blocksOfMarkup(root: MarkupNode): readonly Block[] {
  const blocks: Block[] = [];
  let run = "";
  const close = (kind: Block["kind"]): void => {
    for (const part of run.split(/\n\s*\n/u)) {
      const text = part.replace(/[^\S\u00a0]+/gu, " ").trim();
      if (text !== "") blocks.push({ kind, text });
    }
    run = "";
  };
  const visit = (node: MarkupNode): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) run += (node.textContent ?? "").replace(/[^\S\u00a0]+/gu, " ");
    else if (name === "BR") run += "\n";
    else if (!SKIPPED.has(name)) {
      const isBlock = BLOCKS.has(name) || HEADINGS.has(name);
      if (isBlock) close("paragraph");
      for (const child of node.childNodes) visit(child);
      if (isBlock) close(HEADINGS.has(name) ? "heading" : "paragraph");
    }
  };
  visit(root);
  close("paragraph");
  return blocks;
}
