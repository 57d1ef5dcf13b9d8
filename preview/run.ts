import { mkdir, writeFile } from "node:fs/promises";
import { findChromium } from "./browser.ts";
import { pageHtml } from "./page-html.ts";
import { sampleScenes } from "./scenes.ts";
import { takePictures } from "./take-pictures.ts";

const PAGE = "preview/page/index.html";
const PICTURES = "docs/pictures";

const scenes = await sampleScenes();
await mkdir("preview/page", { recursive: true });
await mkdir(PICTURES, { recursive: true });
await writeFile(PAGE, pageHtml(scenes));
process.stdout.write(`${scenes.length} messages in ${PAGE}\n`);
const chromium = findChromium();
if (chromium) {
  await takePictures(PAGE, PICTURES, chromium);
  process.stdout.write(`Pictures in ${PICTURES}\n`);
} else {
  process.stdout.write(
    "No pictures taken: there is no Chromium at /usr/bin/chromium or where CHROMIUM names it\n",
  );
}
