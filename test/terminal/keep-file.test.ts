import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/bot/user-error.ts";
import { keepFile } from "../../src/terminal/keep-file.ts";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "kutip-keep-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

const file = { name: "kutip-library.zip", bytes: Buffer.from("zip") };

test("a file is written into a folder under a name that nothing there has", async () => {
  const to = await folder();
  expect(await keepFile({ ...file, to })).toBe(join(to, "kutip-library.zip"));
  expect(await keepFile({ ...file, to })).toBe(join(to, "kutip-library-2.zip"));
  expect(await readFile(join(to, "kutip-library-2.zip"), "utf8")).toBe("zip");
});

test("a file that is there is never written over, and a folder that is not there is not made", async () => {
  const place = await folder();
  const to = join(place, "mine.zip");
  await writeFile(to, "mine");
  await expect(keepFile({ ...file, to })).rejects.toThrow(/already; choose another name/u);
  await expect(keepFile({ ...file, to: join(place, "none", "x.zip") })).rejects.toThrow(UserError);
  expect(await readFile(to, "utf8")).toBe("mine");
  expect(await readdir(place)).toEqual(["mine.zip"]);
});
