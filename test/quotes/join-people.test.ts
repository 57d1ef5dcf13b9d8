import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import type { ApprovedAlias } from "../../src/quotes/approved-alias.ts";
import { joinPeople } from "../../src/quotes/join-people.ts";
import { PeopleLedger } from "../../src/quotes/people-ledger.ts";
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

test("an office, a body and a description are many of a name", async () => {
  for (const [short, long] of [
    ["seorang warga", "seorang warga Maros"],
    ["Kementerian Luar Negeri", "Kementerian Luar Negeri Iran"],
    ["Kapolres Maros", "Kapolres Maros Kota"],
    ["Universitas Nusa", "Universitas Nusa Bahari"],
  ] as const)
    expect(await peopleOf([short], [long])).toHaveLength(2);
});

test("a pair that a moderator approved is one person, whatever its case", async () => {
  const quotes = await Promise.all([said("Gus Iful"), said("Saiful Yusran"), said("Budi")]);
  expect(joinPeople(quotes, [{ name: "gus iful", other: "Saiful Yusran" }])).toMatchObject([
    { names: ["Gus Iful", "Saiful Yusran"], quotes: 2 },
    { names: ["Budi"] },
  ]);
});

test("a name that a moderator gave is a name of the person, though no article quotes under it", async () => {
  const quotes = [await said("Saiful Yusran")];
  expect(joinPeople(quotes, [{ name: "Gus Iful", other: "Saiful Yusran" }])).toMatchObject([
    { name: "Saiful Yusran", names: ["Saiful Yusran", "Gus Iful"] },
  ]);
  expect(joinPeople(quotes, [{ name: "Ani", other: "Budi" }])).toMatchObject([{ names: ["Saiful Yusran"] }]);
});

test("whose a short name is, a moderator decides against the rule", async () => {
  const quotes = await Promise.all([
    said("Putin", "presiden"),
    said("Vladimir Putin", "presiden"),
    said("Joko Hartono"),
  ]);
  const names = joinPeople(quotes, [{ name: "Putin", other: "Joko Hartono" }]).map((person) => person.names);
  expect(names).toEqual([["Joko Hartono", "Putin"], ["Vladimir Putin"]]);
});

test("who is one with two others makes them one", async () => {
  const quotes = await Promise.all([said("Gus Iful"), said("Saiful Yusran")]);
  const pairs = [
    { name: "Ipung", other: "Gus Iful" },
    { name: "Saiful Yusran", other: "Ipung" },
  ];
  expect(joinPeople(quotes, pairs)).toHaveLength(1);
});

const anyName = fc
  .tuple(
    fc.constantFrom("Ani", "Budi", "Cici", "seorang", "Ketua"),
    fc.constantFrom("", " Wijaya", " Hartono", " Wijaya Hartono", " Wijaya Hartono Ani", " wijaya"),
  )
  .map((parts) => parts.join(""));
const anyRole = fc.constantFrom(undefined, "menteri", "petani kopi");
const anySaid = fc.tuple(anyName, anyRole);
const anyAliases = fc.array(fc.record({ name: anyName, other: anyName }), { maxLength: 2 });

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

test("law: the rules join what a look at every pair of names joins", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySaid, { maxLength: 12 }), async (people) => {
      const quotes = await Promise.all(people.map(([who, what]) => said(who, what)));
      const partition = joinPeople(quotes).map(({ names }) => names.toSorted().join());
      expect(partition.toSorted()).toEqual(joinedPairByPair(people).toSorted());
    }),
  );
});

test("law: the ledger is what it would be if only what is left had ever been there", async () => {
  const article = fc.array(anySaid, { maxLength: 5 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), people: article }),
    fc.record({ kind: fc.constant("remove" as const), at: fc.nat(9) }),
    fc.record({ kind: fc.constant("approve" as const), aliases: anyAliases }),
    fc.record({ kind: fc.constant("ask" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const ledger = new PeopleLedger();
      const present: (readonly Quote[])[] = [];
      let approved: readonly ApprovedAlias[] = [];
      for (const each of steps) {
        if (each.kind === "add") {
          const quotes = await Promise.all(each.people.map(([who, what]) => said(who, what)));
          present.push(quotes);
          ledger.add(quotes);
        } else if (each.kind === "remove") {
          for (const quotes of present.splice(each.at, 1)) ledger.remove(quotes);
        } else if (each.kind === "approve") {
          approved = each.aliases;
          ledger.approve(approved);
        } else ledger.people();
      }
      expect(ledger.people()).toEqual(joinPeople(present.toReversed().flat(), approved));
      const called = present.flat().map(({ speaker }) => ledger.personCalled(speaker?.name ?? ""));
      expect(called.every((person) => person && ledger.people().includes(person))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** The rule of two names by comparing each with all others; the names of each person, sorted and joined. */
function joinedPairByPair(people: readonly (readonly [name: string, role?: string | undefined])[]): string[] {
  const roles = new Map<string, Set<string>>();
  for (const [name, role] of people) roles.set(name, (roles.get(name) ?? new Set()).add(role ?? ""));
  const names = [...roles.keys()];
  const words = (name: string): readonly string[] => name.toLowerCase().split(" ");
  const isPart = (a: string, b: string): boolean => words(a).every((word) => words(b).includes(word));
  const isPersons = (name: string): boolean => !/^(?:seorang|Ketua)/u.test(name);
  const fullerOf = (short: string): string => {
    const fuller = names.filter((other) => isPart(short, other) && words(other).length > words(short).length);
    const [only] = fuller;
    if (!only || fuller.length > 1 || !isPersons(short) || !isPersons(only)) return short;
    const inside = names.filter((other) => other !== only && isPart(other, only));
    if (!inside.every((other) => isPart(other, short) || isPart(short, other))) return short;
    const shared = [...(roles.get(short) ?? [])].some((role) => role !== "" && roles.get(only)?.has(role));
    return words(short).length > 1 || shared ? only : short;
  };
  const groups = new Map<string, string[]>();
  for (const name of names) {
    let root = name;
    while (fullerOf(root) !== root) root = fullerOf(root);
    groups.set(root, [...(groups.get(root) ?? []), name]);
  }
  return [...groups.values()].map((group) => group.toSorted().join());
}
