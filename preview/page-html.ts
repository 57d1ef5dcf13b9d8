import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Text } from "../src/bot/languages.ts";
import { escapeHtml } from "./escape-html.ts";
import { messageHtml } from "./message-html.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  only: { en: "Only you can see this", id: "Hanya kamu yang dapat melihat ini" },
  app: { en: "APP", id: "APL" },
} as const satisfies Readonly<Record<string, Text>>;

/** Every scene on one page that needs nothing but itself. Its switches work without a script. */
export function pageHtml(scenes: readonly Scene[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kutip: how replies look</title>
<style>
${[400, 600].map(fontFace).join("\n")}
${readFileSync(new URL("page.css", import.meta.url), "utf8")}</style>
</head>
<body>
<header>
${choice("theme", ["auto", "light", "dark"])}
${choice("only", ["all", "id", "en"])}
</header>
<main>
${scenes.map(sceneHtml).join("\n")}
</main>
</body>
</html>
`;
}

/** Discord's own face is not free; this one is near it, and the same on every machine. */
function fontFace(weight: number): string {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`,
  );
  const data = readFileSync(path).toString("base64");
  return `@font-face { font-family: "Kutip Sans"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
}

function choice(name: string, values: readonly string[]): string {
  const radios = values.map((value, index) => {
    const checked = index === 0 ? " checked" : "";
    return `<label><input type="radio" name="${name}" id="${name}-${value}"${checked}> ${value}</label>`;
  });
  return `<fieldset>${radios.join("")}</fieldset>`;
}

function sceneHtml({ id, locale, kind, asked, isPrivate, message }: Scene): string {
  const note = isPrivate ? `\n<p class="private">${WORDS.only[locale]}</p>` : "";
  return `<article id="${escapeHtml(id)}" lang="${locale}" data-kind="${escapeHtml(kind)}">
<p class="asked"><b>Ani</b> ${escapeHtml(asked)}</p>
<div class="avatar" aria-hidden="true">“</div>
<div>
<p class="who"><b>Kutip</b> <span class="app">${WORDS.app[locale]}</span></p>
${messageHtml(message)}${note}
</div>
</article>`;
}
