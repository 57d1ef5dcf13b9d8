import fc from "fast-check";
import { expect, test } from "vitest";
import { cardTextOf } from "../../src/picture/card-text.ts";
import type { CardNode } from "../../src/picture/card-node.ts";
import { cardTree } from "../../src/picture/card-tree.ts";
import { madeQuote } from "../support/made-quote.ts";
import { nastyText } from "../support/nasty-text.ts";

const SETTING = { size: 40, serif: "serif", sans: "sans" };

function textOf(node: CardNode | string | undefined): string {
  if (node === undefined) return "";
  if (typeof node === "string") return node;
  const { children = [] } = node.props;
  return typeof children === "string" ? children : children.map(textOf).join("");
}

/** Letters, figures, signs and accents, however they are composed. */
function seen(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M}]|\p{Default_Ignorable_Code_Point}/gu, "");
}

test("law: what is set as the quotation is the article's words between marks, every seen character of them", () => {
  fc.assert(
    fc.property(
      nastyText.filter((text) => text.trim() !== ""),
      (words) => {
        const { children = [] } = cardTree(cardTextOf(madeQuote(words), "id"), SETTING).props;
        expect(seen(textOf(typeof children === "string" ? children : children[0]))).toBe(seen(`“${words}”`));
      },
    ),
    { numRuns: 500 },
  );
});

test("what the article reports in its own words stands without marks", () => {
  const quote = madeQuote("warga menolak pindah", { quote: { form: "indirect" } });
  const text = textOf(cardTree(cardTextOf(quote, "id"), SETTING));
  expect(text).toContain("warga menolak pindahWiryo AtmajaDituturkan dengan kata-kata artikel");
  expect(text).not.toMatch(/[“”]/u);
});
