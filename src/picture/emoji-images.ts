import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { graphemesOf, isEmoji } from "./text-runs.ts";

const folder = dirname(createRequire(import.meta.url).resolve("@twemoji/svg/package.json"));

/** The pictures of a text's emoji, each as a data address. One that the set lacks is left out; satori then asks for it. */
export function emojiImages(text: string): Record<string, string> {
  const emoji = [...new Set(graphemesOf(text).filter(isEmoji))];
  return Object.fromEntries(
    emoji
      .map((grapheme) => [grapheme, join(folder, `${nameOf(grapheme)}.svg`)] as const)
      .filter(([, path]) => existsSync(path))
      .map(([grapheme, path]) => [
        grapheme,
        `data:image/svg+xml;base64,${readFileSync(path).toString("base64")}`,
      ]),
  );
}

/** The set names a picture by its code points, the mark that asks for a picture only within joined ones. */
function nameOf(grapheme: string): string {
  const shown = grapheme.includes("\u200D") ? grapheme : grapheme.replaceAll("\uFE0F", "");
  return Array.from(shown, (character) => character.codePointAt(0)?.toString(16)).join("-");
}
