import { box, span, text, type CardNode, type Style } from "./card-node.ts";
import type { CardText } from "./card-text.ts";
import { runsOf, type Run } from "./text-runs.ts";
import { PAPER, WIDTH } from "./paper.ts";

/** How a card is set. */
export interface Setting {
  /** Of the quotation, in pixels. */
  readonly size: number;
  readonly serif: string;
  readonly sans: string;
}

/** A card as a tree of elements, as high as its texts need. */
export function cardTree(card: CardText, setting: Setting): CardNode {
  const attribution = [
    ...(card.name === undefined ? [] : [line(card.name, { fontSize: 36, fontWeight: 600, lineHeight: 1.3 })]),
    ...(card.role === undefined ? [] : [line(card.role, { fontSize: 31, color: PAPER.soft })]),
    ...card.notes.map((note) => line(note, { fontSize: 28, color: PAPER.accent, marginTop: 8 })),
  ];
  const soft = { fontSize: 28, color: PAPER.soft };
  const place = box({ flexDirection: "column", flex: 1 }, [
    line(card.place, { ...soft, fontWeight: 600 }),
    ...(card.source.length > 0 ? [line(card.source.join(" · "), soft)] : []),
  ]);
  return box(page(setting), [
    quotation(card, setting),
    box({ width: 72, height: 5, marginTop: 44, marginBottom: 28, backgroundColor: PAPER.accent }, []),
    box({ flexDirection: "column" }, attribution),
    box({ marginTop: 40, paddingTop: 26, borderTop: `2px solid ${PAPER.line}`, alignItems: "flex-end" }, [
      place,
      line("Kutip", { ...soft, fontFamily: setting.serif, marginLeft: 40 }),
    ]),
  ]);
}

function page({ sans }: Setting): Style {
  return {
    flexDirection: "column",
    width: WIDTH,
    padding: "68px 72px 56px 72px",
    boxSizing: "border-box",
    backgroundColor: PAPER.ground,
    color: PAPER.ink,
    fontFamily: sans,
  };
}

/** The words between marks that hang outside of them; what was not said in these words has none. */
function quotation({ words, form }: CardText, { size, serif }: Setting): CardNode {
  const style = { fontFamily: serif, fontSize: size, lineHeight: 1.4 };
  if (form === "indirect") return text(inline(words), style);
  const mark = { color: PAPER.accent };
  const children = [span("“", mark), ...inline(words), span("”", mark)];
  return text(children, { ...style, textIndent: `-${HANG}em` });
}

/** The width of the opening mark, in ems. */
const HANG = 0.42;

function line(words: string, style: Style): CardNode {
  return text(inline(words), { lineHeight: 1.35, ...style });
}

function inline(words: string): readonly (CardNode | string)[] {
  return runsOf(words).map(runNode);
}

/** The only weight of Chinese letters that comes in a small package is thin: a stroke around them makes up for it. */
function runNode({ kind, text }: Run): CardNode | string {
  switch (kind) {
    case "plain":
      return text;
    case "han":
      return span(text, { WebkitTextStrokeWidth: "0.02em", WebkitTextStrokeColor: "currentcolor" });
    case "lowered":
      return span(text.normalize("NFKC"), { fontSize: "0.62em", verticalAlign: "sub" });
  }
}
