import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { joinPeople } from "../../src/quotes/join-people.ts";
import type { Quote } from "../../src/quotes/quote.ts";
import { articleOf } from "../support/sample.ts";

/** A quotation of somebody by name, and by a role if one is given. */
async function said(name: string, role?: string): Promise<Quote> {
  const article = await articleOf("a", `"Ya," kata ${name}${role === undefined ? "" : `, ${role}`}.`);
  const speaker = {
    name,
    mention: placeOf(article, name),
    ...(role === undefined ? {} : { role: placeOf(article, role) }),
  };
  return { words: placeOf(article, "Ya,"), speaker, certainty: "stated", form: "direct", cue: null };
}

function placeOf(article: Article, words: string) {
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const start = paragraph.text.indexOf(words);
  return { article, paragraph, span: { start, end: start + words.length } };
}

async function peopleOf(
  ...people: readonly (readonly [name: string, role?: string])[]
): Promise<readonly (readonly string[])[]> {
  const quotes = await Promise.all(people.map(([name, role]) => said(name, role)));
  return joinPeople(quotes).map(({ names }) => names);
}

test("a part of a name is the same person where the roles agree", async () => {
  expect(await peopleOf(["Putin", "Presiden Rusia"], ["Vladimir Putin", "pemimpin Rusia"])).toEqual([
    ["Putin", "Vladimir Putin"],
  ]);
  expect(
    await peopleOf(
      ["Putin", "Presiden Rusia"],
      ["Vladimir Putin", "pemimpin Rusia"],
      ["Putin", "Presiden Rusia"],
    ),
  ).toHaveLength(1);
});

test("a surname alone joins nobody", async () => {
  expect(await peopleOf(["Budi"], ["Budi Santoso"])).toHaveLength(2);
  expect(await peopleOf(["Budi", "petani"], ["Budi Santoso", "menteri"])).toHaveLength(2);
});

test("two words of a name join it where only one other name has them", async () => {
  expect(await peopleOf(["Sri Mulyani"], ["Sri Mulyani Indrawati"])).toHaveLength(1);
  expect(await peopleOf(["Sri Mulyani"], ["Sri Mulyani Indrawati"], ["Sri Mulyani Hadi"])).toHaveLength(3);
});

test("the fullest name stands for a person, and the most quoted come first", async () => {
  const quotes = await Promise.all([said("Ani"), said("Sri Mulyani"), said("Sri Mulyani Indrawati")]);
  expect(joinPeople(quotes)).toMatchObject([
    { name: "Sri Mulyani Indrawati", quotes: 2 },
    { name: "Ani", quotes: 1 },
  ]);
});

test("nobody is counted where the article names no speaker", async () => {
  expect(joinPeople([{ ...(await said("Ani")), speaker: null }])).toEqual([]);
});

test("law: every name belongs to exactly one person, no quotation is lost, and nobody has two surnames of one length", async () => {
  const name = fc
    .tuple(
      fc.constantFrom("Ani", "Budi", "Cici"),
      fc.constantFrom("", " Wijaya", " Hartono", " Wijaya Hartono"),
    )
    .map((parts) => parts.join(""));
  const role = fc.constantFrom(undefined, "menteri", "petani kopi");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, role), { maxLength: 12 }), async (people) => {
      const quotes = await Promise.all(people.map(([who, what]) => said(who, what)));
      const joined = joinPeople(quotes);
      const names = joined.flatMap((person) => person.names);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(names)).toEqual(new Set(people.map(([who]) => who)));
      expect(joined.reduce((count, person) => count + person.quotes, 0)).toBe(people.length);
      for (const person of joined) {
        const lengths = person.names.map((each) => each.split(" ").length);
        expect(new Set(lengths).size).toBe(lengths.length);
        expect(new Set(person.names.map((each) => each.split(" ")[0])).size).toBe(1);
      }
    }),
  );
});
