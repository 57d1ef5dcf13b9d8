import { beforeAll, expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import type { VerdictReply } from "../../src/bot/reply.ts";
import type { Library } from "../../src/library/library.ts";
import { claimWords } from "../../src/quotes/claim-words.ts";
import { isNegation } from "../../src/quotes/negations.ts";
import { answer } from "../../src/bot/answer.ts";
import { MEMBER, botOver, sampleLibrary } from "../support/sample.ts";

let library: Library;

beforeAll(async () => {
  library = await sampleLibrary();
});

async function verify(text: string, speaker?: string): Promise<VerdictReply> {
  const options = { text, ...(speaker === undefined ? {} : { speaker }) };
  const { reply } = await answer(
    { command: "verify", options, locale: "en", server: null, asker: MEMBER },
    botOver(library),
  );
  if (reply.kind !== "verdict") throw new Error(`expected a verdict, got ${JSON.stringify(reply)}`);
  return reply;
}

test("law: every quotation of the library is verbatim, as it stands, in capitals, and with its speaker", async () => {
  for (const { words, speaker } of await library.quotes({})) {
    const said = wordsOf(words);
    expect([said, (await verify(said)).verdict]).toEqual([said, "verbatim"]);
    expect([said, (await verify(`“${said.toUpperCase()}”`)).verdict]).toEqual([said, "verbatim"]);
    expect([said, (await verify(said, speaker?.name)).verdict]).toEqual([said, "verbatim"]);
  }
});

test("law: with another person's name every quotation is another speaker's", async () => {
  const people = await library.people();
  for (const { words, speaker } of await library.quotes({})) {
    const said = wordsOf(words);
    const other = people.find(({ names }) => speaker === null || !names.includes(speaker.name));
    expect([said, (await verify(said, other?.name)).verdict]).toEqual([said, "other-speaker"]);
    expect([said, (await verify(said, "Zainuddin Qwerty")).verdict]).toEqual([said, "other-speaker"]);
  }
});

test("law: without one of its negations every quotation is altered, and the negation is named first", async () => {
  let tried = 0;
  for (const { words } of await library.quotes({})) {
    const said = wordsOf(words);
    for (const word of claimWords(said).filter(({ form }) => isNegation(form))) {
      tried++;
      const { verdict, changes } = await verify(`${said.slice(0, word.start)} ${said.slice(word.end)}`);
      expect([said, verdict, changes[0]?.negation]).toEqual([said, "altered", true]);
    }
  }
  expect(tried).toBeGreaterThan(5);
});

test("the reporter's words are told from the speaker's", async () => {
  const { verdict, match, changes } = await verify(
    "krisis tersebut tidak muncul sebagai akibat dari agresi Rusia terhadap Ukraina",
  );
  expect([verdict, match?.speaker?.name]).toEqual(["altered", "Putin"]);
  expect(changes).toEqual([{ kind: "added", claimed: "krisis tersebut", source: "", negation: false }]);
});

test("a name beside the pasted words is the claimed speaker, known to the library or given outright", async () => {
  const words = '"We are not promising a profit"';
  expect((await verify(`${words} said Okafor`)).verdict).toBe("verbatim");
  expect(await verify(`${words} said Helena Strand`)).toMatchObject({
    verdict: "other-speaker",
    claimedSpeaker: "Helena Strand",
  });
  expect((await verify(words, "Donald Trump")).verdict).toBe("other-speaker");
});

test("what no article has is not found, with the number of articles compared", async () => {
  expect(await verify("Harga beras akan turun bulan depan")).toMatchObject({
    verdict: "not-found",
    match: null,
    changes: [],
    compared: 3,
  });
});
