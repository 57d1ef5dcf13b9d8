import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, openBrowser } from "../../preview/browser.ts";
import { pageHtml } from "../../preview/page-html.ts";
import type { Scene } from "../../preview/scene.ts";
import { sampleScenes } from "../../preview/scenes.ts";
import { faintTexts } from "./faint-texts.ts";

const chromium = findChromium();
if (!chromium)
  process.stderr.write("No Chromium at /usr/bin/chromium or CHROMIUM: the preview is not opened\n");

let scenes: readonly Scene[] = [];
let folder = "";
let browser: Browser | undefined;

beforeAll(async () => {
  scenes = await sampleScenes();
  folder = await mkdtemp(join(tmpdir(), "kutip-page-"));
  await writeFile(join(folder, "index.html"), pageHtml(scenes));
  if (chromium) browser = await openBrowser(chromium);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openPage(width: number, theme: "light" | "dark"): Promise<Page> {
  const page = await browser?.newPage({ viewport: { width, height: 844 }, colorScheme: theme });
  if (!page) throw new Error("There is no browser");
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  return page;
}

test.each(["id", "en"])("the page has every kind of reply, and of refusal, in %s", (locale) => {
  const kinds = scenes.filter((scene) => scene.locale === locale).map(({ kind }) => kind);
  expect([...new Set(kinds)].toSorted()).toEqual(
    "article,articles,bad-option,done,failed,help,not-allowed,not-in-library,passages,quote card,quotes,summary,too-fast,unknown-command,verdict".split(
      ",",
    ),
  );
});

describe.skipIf(!chromium)("in a browser", { timeout: 120_000 }, () => {
  test.each([
    [390, "light"],
    [390, "dark"],
    [1_280, "light"],
    [1_280, "dark"],
  ] as const)("at %d points in %s nothing overflows, and every text can be read", async (width, theme) => {
    const page = await openPage(width, theme);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    await page.close();
  });

  test("the two themes differ, and the switch overrules the system's", async () => {
    const page = await openPage(390, "dark");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.check("#theme-light");
    expect(await ground()).not.toBe(dark);
    await page.check("#theme-dark");
    expect(await ground()).toBe(dark);
    await page.close();
  });

  test("nothing that an article or a member wrote is obeyed", async () => {
    const page = await openPage(390, "dark");
    const nasty = page.locator('article[id^="nasty"]');
    expect(await nasty.count()).toBeGreaterThan(5);
    expect(
      await nasty.locator(".container :is(em, u, s, b, code, .spoiler, .mention, .emoji, h1)").count(),
    ).toBe(0);
    expect(await nasty.locator(".container a").count()).toBe(0);
    expect(await page.locator('article[id^="nasty"]:not([data-kind="verdict"]) .list').count()).toBe(0);
    const text = (await nasty.allInnerTexts()).join("\n");
    for (const words of [
      "||rahasia|| **tebal** _miring_ ~~coret~~ `kode`",
      "<b>HTML</b>",
      "[tautan](https://contoh.id/palsu)",
    ])
      expect(text).toContain(words);
    await page.close();
  });

  test("every picture is there and has a description", async () => {
    const page = await openPage(390, "light");
    const pictures = await page
      .locator("img")
      .evaluateAll((images) =>
        images.map(
          (image) => image instanceof HTMLImageElement && image.naturalWidth > 0 && image.alt.length > 20,
        ),
      );
    expect(pictures).toEqual([true, true]);
    await page.close();
  });
});
