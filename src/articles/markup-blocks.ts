import { isBoilerplate } from "./boilerplate.ts";
import type { Block } from "./source-document.ts";

/** A block and where it stands in its page. */
export interface MarkupBlock extends Block {
  readonly kind: "heading" | "paragraph";
  /** The element right around its first word. */
  readonly element: Element | null;
  /** How much of it, of 1, is the text of links. */
  readonly linked: number;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const HEADINGS: ReadonlySet<string> = new Set(["H1", "H2", "H3", "H4", "H5", "H6"]);
const BLOCKS: ReadonlySet<string> = new Set([
  ...HEADINGS,
  ...(
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
]);
/** Elements whose text is not read aloud, or is not the article's. */
const SKIPPED: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS BUTTON INPUT SELECT TEXTAREA HEAD NAV".split(" "),
);
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);
/** In letters; a longer cell holds a text of its own. */
const LONGEST_CELL = 80;
/** Elements that make several lines of a cell. */
const DIVIDES: ReadonlySet<string> = new Set([...BLOCKS, "BR"]);

/** Elements inside a line, of which a site makes its pointers ("Baca juga: …") amid an author's paragraphs. */
const INLINE: ReadonlySet<string> = new Set("STRONG B EM I SPAN A U SMALL".split(" "));

/**
 * The blocks below a node, blanks collapsed as a browser shows them. Two line breaks in a row divide a block, as old
 * pages write paragraphs; a line or an emphasis that is a site's boilerplate is divided from the paragraph around it.
 */
export function blocksOfMarkup(root: Node): readonly MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  let run: Run = { text: "", linked: 0, element: null };
  let headings = 0;
  let links = 0;
  const rows = new Map<Element, boolean>();
  const close = (): void => {
    blocks.push(...blocksOfRun(run, headings > 0 ? "heading" : "paragraph"));
    run = { text: "", linked: 0, element: null };
  };
  const visit = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) run = added(run, node, links > 0);
    else if (name === "BR") {
      if (/\n\s*$/u.test(run.text)) close();
      else run = { ...run, text: `${run.text}\n` };
    } else if (!SKIPPED.has(name) && (name !== "FORM" || countParagraphs(node) >= PAGE_FORM)) {
      const isCell = CELLS.has(name) && isRowOfLines(node.parentElement, rows);
      const apart =
        (BLOCKS.has(name) && !isCell) || (INLINE.has(name) && isWholePointer(node.textContent ?? ""));
      if (apart) close();
      if (isCell) run = { ...run, text: `${run.text} ` };
      if (HEADINGS.has(name)) headings += 1;
      const isLink = leadsElsewhere(node);
      if (isLink) links += 1;
      for (const child of node.childNodes) visit(child);
      if (apart) close();
      if (HEADINGS.has(name)) headings -= 1;
      if (isLink) links -= 1;
    }
  };
  visit(root);
  close();
  return blocks;
}

/** Whether a row has several cells that hold a few words each: it is read as one line. Asked once a row, of all its cells. */
function isRowOfLines(row: Element | null, known: Map<Element, boolean>): boolean {
  if (row?.nodeName.toUpperCase() !== "TR") return false;
  const said = known.get(row);
  if (said !== undefined) return said;
  const cells = [...row.children];
  const isSo = cells.length > 1 && cells.every(holdsOneLine);
  known.set(row, isSo);
  return isSo;
}

function holdsOneLine(cell: Element): boolean {
  return (cell.textContent ?? "").trim().length <= LONGEST_CELL && !isDivided(cell);
}

function isDivided(node: Node): boolean {
  return [...node.childNodes].some((child) => DIVIDES.has(child.nodeName.toUpperCase()) || isDivided(child));
}

/** A heading that links to itself is no pointer. */
function leadsElsewhere(node: Node): boolean {
  return (
    isElement(node) && node.nodeName.toUpperCase() === "A" && !node.getAttribute("href")?.startsWith("#")
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Some sites set a whole page into a form; one to fill in has fewer paragraphs than this. */
const PAGE_FORM = 3;

function countParagraphs(node: Node): number {
  let count = node.nodeName.toUpperCase() === "P" ? 1 : 0;
  for (const child of node.childNodes) count += countParagraphs(child);
  return count;
}

/** "Baca juga:" alone opens a pointer whose link is still to come, and a word or two in emphasis are a sentence's own. */
function isWholePointer(text: string): boolean {
  return !/:\s*$/u.test(text) && text.trim().split(/\s+/u).length > 2 && isBoilerplate(text);
}

/** Text that nothing divides; a line break in it is a newline. */
interface Run {
  readonly text: string;
  readonly linked: number;
  readonly element: Element | null;
}

function added(run: Run, node: Node, isLink: boolean): Run {
  const text = (node.textContent ?? "").replace(/[^\S\u00a0]+/gu, " ");
  return {
    text: run.text + text,
    linked: run.linked + (isLink ? text.trim().length : 0),
    element: run.element ?? (text.trim() === "" ? null : node.parentElement),
  };
}

function blocksOfRun({ text, linked, element }: Run, kind: MarkupBlock["kind"]): readonly MarkupBlock[] {
  const parts: string[] = [];
  let joins = false;
  for (const line of text.split("\n")) {
    const stands = line.trim() !== "" && isBoilerplate(line);
    if (joins && !stands) parts.push(`${parts.pop() ?? ""} ${line}`);
    else parts.push(line);
    joins = !stands;
  }
  return parts
    .map((part) => part.replace(/[^\S\u00a0]+/gu, " ").trim())
    .filter((part) => part !== "")
    .map((part) => ({ kind, text: part, element, linked: Math.min(1, linked / text.trim().length) }));
}
