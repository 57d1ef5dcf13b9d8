import { expect, test } from "vitest";
import { LanguageIndex } from "../../src/search/language-index.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";
import { articleOf } from "../support/sample.ts";

test("nothing of an article that is added by steps is found or counted before the last, and all of it after", async () => {
  const index = new PassageIndex();
  index.add(await articleOf("lain", "Pasar dibuka kembali pada Jumat.\n\nPedagang senang sekali."));
  const article = await articleOf(
    "hujan",
    "Hujan turun di Bukit Sari.\n\nHujan reda pada malam.\n\nWarga pulang.",
  );
  const before = index.find("Kapan hujan turun di bukit?", { count: 5 });
  let steps = 0;
  for (const _ of index.adding(article)) {
    steps++;
    expect(index.find("Kapan hujan turun di bukit?", { count: 5 })).toEqual(before);
    expect(index.nearest("hujan turun", 5)).toEqual([]);
    expect(index.byLanguage.id.size).toBe(2);
    expect(index.byLanguage.id.count("hujan")).toBe(0);
  }
  expect(steps).toBe(3);
  const whole = new PassageIndex();
  whole.add(await articleOf("lain", "Pasar dibuka kembali pada Jumat.\n\nPedagang senang sekali."));
  whole.add(article);
  for (const question of ["Kapan hujan turun di bukit?", "Siapa pulang?", "pasar"])
    expect(index.find(question, { count: 5 })).toEqual(whole.find(question, { count: 5 }));
  // The title, which has it too, counts as one of the paragraphs
  expect(index.byLanguage.id.count("hujan")).toBe(2);
});

test("an index is as large as what was added and not removed", async () => {
  const index = new LanguageIndex("id");
  const article = await articleOf("hujan", "Hujan turun.\n\nHujan reda.");
  index.add(article);
  expect(index.size).toBe(2);
  index.remove(article);
  expect(index.size).toBe(0);
  index.remove(article);
  expect(index.size).toBe(0);
});
