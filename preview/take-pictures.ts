import { pathToFileURL } from "node:url";
import { openBrowser } from "./browser.ts";

/** A part of the page as the README shows it. */
interface Picture {
  readonly name: string;
  /** The scene that is shown. */
  readonly scene: string;
  readonly theme: "light" | "dark";
  /** In points of a phone or a desktop. */
  readonly width: number;
}

const PICTURES: readonly Picture[] = [
  { name: "answer-phone-dark", scene: "reply-1", theme: "dark", width: 390 },
  { name: "quote-card-phone-light", scene: "card-stated", theme: "light", width: 390 },
  { name: "verdict-desktop-light", scene: "reply-5", theme: "light", width: 700 },
];

/** Takes the README's pictures from the page, each of one scene. */
export async function takePictures(page: string, folder: string, chromium: string): Promise<void> {
  const browser = await openBrowser(chromium);
  try {
    for (const { name, scene, theme, width } of PICTURES) {
      const viewport = { width, height: 900 };
      const tab = await browser.newPage({ viewport, colorScheme: theme, deviceScaleFactor: 1.5 });
      await tab.goto(pathToFileURL(page).href);
      await tab.addStyleTag({ content: "header { display: none }" });
      await tab.locator(`#${scene}`).screenshot({ path: `${folder}/${name}.png` });
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}
