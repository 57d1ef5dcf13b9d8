import { expect, test } from "vitest";
import { Collection } from "../../src/library/collection.ts";
import { Library } from "../../src/library/library.ts";
import { articleOf } from "../support/sample.ts";

test("a claim under a name that moderators approved is its bearer's, and under no other", async () => {
  const shelf = new Collection();
  shelf.put(await articleOf("a", '"Kami siap berangkat besok," kata Saiful Yusran.'));
  const pair = { name: "Gus Iful", other: "Saiful Yusran" };
  const claim = "Kami siap berangkat besok";
  const verdictFor = async (speaker: string, aliases: readonly (typeof pair)[]) =>
    (await new Library(shelf, { aliases: async () => aliases }).verify(claim, speaker))?.verdict;
  expect(await verdictFor("Gus Iful", [pair])).toBe("verbatim");
  expect(await verdictFor("Gus Iful", [])).toBe("other-speaker");
  expect(await verdictFor("Gus Dur", [pair])).toBe("other-speaker");
});
