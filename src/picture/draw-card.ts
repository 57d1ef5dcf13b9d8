import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import satori from "satori";
import type { CardText } from "./card-text.ts";
import type { CardNode } from "./card-node.ts";
import { cardTree } from "./card-tree.ts";
import { graphemesOf, isEmoji, runsOf } from "./text-runs.ts";
import { emojiImages } from "./emoji-images.ts";
import { encodePng } from "./encode-png.ts";
import { familyOf, fontsFor, type Font } from "./fonts.ts";
import { MAX_HEIGHT, PAPER, WIDTH } from "./paper.ts";
import type { RefusedCard } from "./quote-card.ts";
import { sizesFor } from "./type-sizes.ts";

/** A card as PNG, or why there is none. */
type Drawing = Uint8Array | RefusedCard["reason"];

/** Draws a card in the largest type that leaves it readable. It takes some 100 ms of a thread that does nothing else. */
export async function drawCard(card: CardText): Promise<Drawing> {
  const svg = await layOut(card);
  return typeof svg === "string" ? svg : paint(svg.svg);
}

/** A card as SVG with the characters drawn as shapes, or why there is none. */
async function layOut(card: CardText): Promise<LaidOut | RefusedCard["reason"]> {
  const shown = shownBy(card);
  if (graphemesOf(shown).some(isAccented)) return "unknown-characters";
  const fonts = fontsFor(shown);
  const setting = { serif: familyOf(fonts, "serif"), sans: familyOf(fonts, "sans") };
  for (const size of sizesFor(card.words)) {
    const laidOut = await render(cardTree(card, { ...setting, size }), { fonts, shown });
    if (typeof laidOut === "string") return laidOut;
    if (laidOut.height <= MAX_HEIGHT) return laidOut;
  }
  return "too-long";
}

/** Whether a mark stands over or under a letter that has no composed form: satori sets such marks in the wrong place. */
function isAccented(grapheme: string): boolean {
  return /\p{M}/u.test(grapheme) && !isEmoji(grapheme);
}

interface LaidOut {
  readonly svg: string;
  readonly height: number;
}

/** Every text of a card, as it is drawn. */
function shownBy({ words, name = "", role = "", notes, place, source }: CardText): string {
  const all = [words, name, role, ...notes, place, ...source, "“”· Kutip"].join("\n");
  return runsOf(all)
    .map(({ text }) => text)
    .join("");
}

async function render(
  tree: CardNode,
  { fonts, shown }: { readonly fonts: Font[]; readonly shown: string },
): Promise<LaidOut | RefusedCard["reason"]> {
  let isComplete = true;
  const pictures = emojiImages(shown);
  const svg = await satori(tree, {
    width: WIDTH,
    fonts,
    graphemeImages: pictures,
    // Asked for what no font has
    loadAdditionalAsset: async (_kind, characters) => {
      const picture = pictures[characters];
      isComplete &&= picture !== undefined;
      return picture ?? [];
    },
  });
  const height = Number(/height="(\d+)"/u.exec(svg)?.[1]);
  return isComplete ? { svg, height } : "unknown-characters";
}

let ready: Promise<void> | undefined;

async function paint(svg: string): Promise<Uint8Array> {
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(
    initWasm,
  );
  await ready;
  const picture = new Resvg(svg, { background: PAPER.ground });
  const image = picture.render();
  const png = encodePng({ width: image.width, height: image.height, rgba: image.pixels });
  image.free();
  picture.free();
  return png;
}
