/** An element as satori takes it. */
export interface CardNode {
  readonly type: "div" | "span";
  readonly props: { readonly style: Style; readonly children?: Children };
}

type Children = string | readonly (CardNode | string)[];
export type Style = Readonly<Record<string, string | number>>;

/** A paragraph; blanks and line breaks stay, and a word that no line holds is broken. */
export function text(children: Children, style: Style): CardNode {
  return {
    type: "div",
    props: {
      style: { display: "block", whiteSpace: "pre-wrap", wordBreak: "break-word", ...style },
      children,
    },
  };
}

/** Elements beside each other, or as its style says. */
export function box(style: Style, children: readonly CardNode[]): CardNode {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** A stretch within a paragraph. */
export function span(words: string, style: Style): CardNode {
  return { type: "span", props: { style, children: words } };
}
