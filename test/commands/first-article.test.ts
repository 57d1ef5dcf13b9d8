import { beforeAll, expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import type { Reply } from "../../src/bot/reply.ts";
import type { Library } from "../../src/library/library.ts";
import { jsonReply } from "../../src/terminal/json-reply.ts";
import { askLine, FIRST_ARTICLE, sampleLibrary } from "../support/sample.ts";

let library: Library;

beforeAll(async () => {
  library = await sampleLibrary();
});

/** What the JSON mode answers, without the scores: they compare passages of one answer and mean nothing else. */
async function jsonOf(line: string): Promise<string> {
  const reply = jsonReply(await askLine(line, library), "id");
  return `${JSON.stringify(reply, (key, value: unknown) => (key === "score" ? undefined : value), 2)}\n`;
}

function firstPassage(reply: Reply): readonly [title: string, paragraph: number] | string {
  if (reply.kind !== "passages") return reply.kind;
  const [first] = reply.passages;
  return first ? [first.text.article.id, first.text.paragraph.number] : "nothing";
}

test.for([
  ["Siapa Li Mingjiang?", 11],
  ["Kapan Moskow melancarkan invasi skala penuh?", 7],
  ["Apa kata Putin tentang krisis di Ukraina?", 6],
  ["Siapa istri Xi?", 2],
  ["Di mana Putin bertemu Trump?", 4],
  ["Apa yang ditunjukkan rekaman RIA?", 3],
  ["Kapan Xi menyelenggarakan jamuan selamat datang?", 2],
  ["Bagaimana Putin menggambarkan kesepahaman dengan Trump?", 8],
  ["Who is Li Mingjiang?", 11],
  ["Apa kata para pengamat tentang pemimpin Rusia?", 10],
] as const)('"%s" shows ¶%d of the first article first', async ([question, paragraph]) => {
  expect(firstPassage(await askLine(question, library))).toEqual([FIRST_ARTICLE, paragraph]);
});

test("what the library does not say is not in it, with the words that no article has", async () => {
  const reply = await askLine("Berapa harga beras di Jakarta?", library);
  expect(reply).toMatchObject({
    kind: "sorry",
    reason: "not-in-library",
    missing: ["harga", "beras", "Jakarta"],
  });
});

test("the first article has six quotations, Putin's and Li Mingjiang's, and one more word that is Putin's", async () => {
  const reply = await askLine(`/kutipan artikel: ${FIRST_ARTICLE}`, library);
  if (reply.kind !== "quotes") throw new Error(`expected quotes, got ${reply.kind}`);
  const quoted = reply.quotes.filter(({ form }) => form !== "indirect");
  const rows = quoted.map(({ words, speaker }) => [
    words.paragraph.number,
    wordsOf(words).slice(0, 16),
    speaker?.name,
  ]);
  expect(rows.filter(([, words]) => words !== "kesepahaman")).toEqual([
    [6, "tidak muncul seb", "Putin"],
    [8, "pembukaan jalan ", "Putin"],
    [9, "Dalam pertemuan ", "Putin"],
    [9, "secara rinci", "Putin"],
    [11, "(Putin) akan ber", "Li Mingjiang"],
    [12, "Pada saat yang s", "Li Mingjiang"],
  ]);
  expect(rows.filter(([, words]) => words === "kesepahaman").every(([, , name]) => name === "Putin")).toBe(
    true,
  );
  expect(quoted.at(-1)).toMatchObject({
    certainty: "inferred",
    basis: { kind: "continuation", paragraph: 11 },
  });
});

test("quotations are looked up by any form of a name, by topic, and by how certain they are", async () => {
  const speakersOf = async (line: string): Promise<ReadonlySet<string | undefined>> => {
    const reply = await askLine(line, library);
    return new Set(reply.kind === "quotes" ? reply.quotes.map(({ speaker }) => speaker?.name) : [reply.kind]);
  };
  expect(await speakersOf("/kutipan putin")).toEqual(new Set(["Putin"]));
  expect(await speakersOf("/kutipan Mingjang")).toEqual(new Set(["Li Mingjiang"]));
  expect(await speakersOf("/kutipan topik: kepiting")).toEqual(new Set(["Rokhim Subekti"]));
  expect(await speakersOf(`/kutipan artikel: ${FIRST_ARTICLE} kepastian: tersirat`)).toContain(
    "Li Mingjiang",
  );
});

test("quotations can be had in one form alone", async () => {
  const formsOf = async (form: string): Promise<readonly string[]> => {
    const reply = await askLine(`/quotes article: ${FIRST_ARTICLE} form: ${form}`, library);
    return reply.kind === "quotes" ? reply.quotes.map((quote) => quote.form) : [reply.kind];
  };
  expect(new Set(await formsOf("direct"))).toEqual(new Set(["direct"]));
  expect(await formsOf("fragment")).toHaveLength(4);
  expect(await formsOf("indirect")).toEqual(["indirect"]);
});

test.for(["short", "medium", "long"] as const)(
  "a %s summary is whole sentences in the article's order",
  async (length) => {
    const reply = await askLine(`/summary ${FIRST_ARTICLE} length: ${length}`, library);
    if (reply.kind !== "summary") throw new Error(`expected a summary, got ${reply.kind}`);
    const places = reply.sentences.map(({ paragraph, span }) => paragraph.number * 10_000 + span.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    for (const { paragraph, span } of reply.sentences) expect(paragraph.sentences).toContainEqual(span);
    expect(reply.sentences.map(wordsOf)).not.toContain("Hubungan dekat");
  },
);

test("golden: ten questions, three summaries and all quotations of the first article", async () => {
  const questions = [
    "Siapa Li Mingjiang?",
    "Kapan Moskow melancarkan invasi skala penuh?",
    "Apa kata Putin tentang krisis di Ukraina?",
    "Siapa istri Xi?",
    "Di mana Putin bertemu Trump?",
    "Berapa harga beras di Jakarta?",
    "Apa yang ditunjukkan rekaman RIA?",
    "Who is Li Mingjiang?",
    "Mengapa Putin pergi ke Tiongkok?",
    "Apa kata para pengamat tentang pemimpin Rusia?",
  ];
  for (const [index, question] of questions.entries()) {
    await expect(await jsonOf(question)).toMatchFileSnapshot(`../golden/question-${index + 1}.json`);
  }
  for (const length of ["short", "medium", "long"]) {
    const line = `/summary ${FIRST_ARTICLE} length: ${length}`;
    await expect(await jsonOf(line)).toMatchFileSnapshot(`../golden/summary-${length}.json`);
  }
  await expect(await jsonOf(`/kutipan artikel: ${FIRST_ARTICLE}`)).toMatchFileSnapshot(
    "../golden/quotes.json",
  );
});
