import { expect, test } from "vitest";
import { speakersIn, whoSaidWhat } from "./who-said-what.ts";

test.each([
  ['The spring campaign features sailors who say "we are not afraid" in short films.', null],
  ['Marchers held banners that said "we are not afraid" on the quay.', null],
  ['Rebels seized an old harbor as a UN envoy warned that the town was at "the edge of war."', "a UN envoy"],
  [
    'Falk High School issued a statement saying its rules reflected "high standards of care."',
    "Falk High School",
  ],
  ['Three residents were arrested and charged with running a "pay to leave" scheme.', null],
  ['Lindgren was told "never to return" by the harbor board.', null],
  ['The word appeared in his stated aim to be "first of all" at sea.', null],
  ['The new app asks users to report a "broken gate" at once.', null],
  ['One must look at the "mind of the pilot" first.', null],
  ['Boats from what the Falk museum calls "the old fleet" came in.', "the Falk museum"],
])("the subject of an English verb is a noun and no clause: %s", async (paragraph, speaker) => {
  const speakers = await speakersIn("The week began quietly in the harbor.", paragraph);
  expect(new Set([null, ...speakers])).toEqual(new Set([null, speaker]));
});

test("a quotation ahead of another sentence's subject and verb is not that one's", async () => {
  const paragraph =
    'Emma Lindgren called it "a crime." Harbor master Conrad Dahl said at a meeting that it was late. "It was late," Emma Lindgren said. Conrad Dahl added: "Very late."';
  expect(await speakersIn(paragraph)).toEqual(["Emma Lindgren", "Emma Lindgren", "Conrad Dahl"]);
});

test("what goes on from a quotation that could not be read is nobody's", async () => {
  const paragraphs = [
    '"We won," said Emma Lindgren. Tilda Dahl came second.',
    '"I prefer gold to silver," the Norwegian said. "My team is behind me."',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Emma Lindgren", null, null]);
});

test.each([
  "The fans were seen on the train, chanting: ",
  "The harbor's old slogan borrows from the street: ",
  "In the cook's own words: . ",
])("words that lead to a quotation and name nobody leave it without a speaker: %s", async (lead) => {
  const paragraph = `"We won," said Emma Lindgren. It rained all day. ${lead}"This is our town and nobody else's at all."`;
  expect(await speakersIn(paragraph)).toEqual(["Emma Lindgren", null]);
});

test("he means nobody once a sentence has named another man", async () => {
  const paragraphs = [
    '"It is a scam," said Conrad Dahl, an inspector.',
    "One of the victims was the former sailor Robert Falk. The call came at night.",
    '"I thought of prison," he recalled. "I was frightened."',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Conrad Dahl", null, null]);
  expect(
    await speakersIn('"It is a scam," said Conrad Dahl.', 'Robert Falk lost what he called "a fortune."'),
  ).toEqual(["Conrad Dahl"]);
});

test("she is not somebody without a name where a woman was named before", async () => {
  const paragraph =
    '"I slept well," said actress Ella Falk. Her doctor told her he was worried. "I was calm," she wrote.';
  expect(await speakersIn(paragraph)).toEqual(["Ella Falk", null]);
});

test("several people are no single he", async () => {
  const paragraph = 'Prosecutors said Conrad had fled. "I am at sea," he wrote.';
  expect(await speakersIn(paragraph)).toEqual([null]);
});

test.each([
  ['"It is over," a former friend of Emma\'s said.', "a former friend of Emma's"],
  ['Emma Jonas\' sister said "he is calm" on Monday.', "Emma Jonas' sister"],
  ['"Save the boat!" his co-host Conrad Dahl wrote.', "Conrad Dahl"],
  ['"It is late," said James May.', "James May"],
  ['Either Conrad Dahl lied or he erred. "I erred," Dahl said.', "Conrad Dahl"],
  ['Spc. Conrad Dahl was arrested. "I erred," Conrad Dahl told the judge.', "Conrad Dahl"],
  ['"It is late," said journalist Hakim Alsarif.', "Hakim Alsarif"],
  ['The Department of Harbors called the plan "a mistake".', "Department of Harbors"],
  ['"We found it empty," Harbor Safety Investigations agents said.', "Harbor Safety Investigations agents"],
  ['Using the hashtag #SaveTheBoat, many users called it "a shame".', "many users"],
  ['"There is more to come," according to a Friends of Boats statement.', "a Friends of Boats statement"],
  ['"We erred," the magazine said.', "the magazine"],
])("whom an English phrase names: %s", async (paragraph, speaker) => {
  expect(await speakersIn(paragraph)).toEqual([speaker]);
});

test("a broadcaster's website is not the broadcaster", async () => {
  const paragraphs = ["Dahl wrote on the QRS Newsline website that it rained.", 'QRS called it "a mistake".'];
  expect(await speakersIn(...paragraphs)).toEqual(["QRS"]);
});

test.each([
  'Conrad Dahl, host of "Fast Boats," came late.',
  'Conrad Dahl told QRS\'s "Evening Harbor Report." It rained.',
  'Conrad Dahl said the sequel to "The Keeper and the Sea," his first book, was late.',
  'Conrad Dahl argued that the notes to "Give It Back to Me" were his.',
])("a title between marks is not said: %s", async (paragraph) => {
  const said = await whoSaidWhat(paragraph);
  expect(said.filter((line) => !line.startsWith("indirect"))).toEqual([]);
});

test.each([
  ["The harbor is closed, police said.", "police", "The harbor is closed"],
  [
    "But the harbor was closed at noon, Emma Lindgren told the Falk Post on Monday.",
    "Emma Lindgren",
    "the harbor was closed at noon",
  ],
  [
    "The harbor was closed at noon, said Emma Lindgren, a pilot.",
    "Emma Lindgren",
    "The harbor was closed at noon",
  ],
  [
    "The harbor was closed at noon, said the mayor of the nearby town of Falk, Emma Lindgren.",
    "Emma Lindgren",
    "The harbor was closed at noon",
  ],
  [
    "None of the boats was in Lower Falk, officials said in a statement.",
    "officials",
    "None of the boats was in Lower Falk",
  ],
  [
    "Inspectors believe the crew knew of it, the authorities said.",
    "the authorities",
    "Inspectors believe the crew knew of it",
  ],
  [
    "Emma Lindgren said in a statement on Monday that the harbor was closed.",
    "Emma Lindgren",
    "the harbor was closed",
  ],
  ["Emma Lindgren stressed Monday that the harbor was closed.", "Emma Lindgren", "the harbor was closed"],
  ["Emma Lindgren announced the harbor was closed.", "Emma Lindgren", "the harbor was closed"],
])("an English statement and whose it is: %s", async (paragraph, speaker, words) => {
  expect(await whoSaidWhat(paragraph)).toEqual([`indirect · ${speaker} · ${words}`]);
});

test.each([
  "Emma Lindgren said in a statement on Monday.",
  "Emma Lindgren announced a plan for the harbor.",
  "Emma Lindgren claimed a second victory on Sunday.",
  "Emma Lindgren reported from the harbor, and Conrad Dahl from the town.",
  "The harbor news state standards for young readers.",
])("an English thing or circumstance is no statement: %s", async (paragraph) => {
  expect(await whoSaidWhat(paragraph)).toEqual([]);
});

test.each([
  ['People on the quay who described him as "a stranger" left early, the Falk Post noted.', null],
  ['A guard denied that the Falk report contained "many errors" on Monday.', "A guard"],
  ['"It works," QRS media and communications manager Conrad Dahl told the paper.', "Conrad Dahl"],
  ['Conrad Dahl wrote about shows such as "Ahoy!" on Monday.', null],
  ['But as Dr. Conrad Dahl of Harborlight pointed out, "it is late in the day."', "Conrad Dahl"],
])("who speaks behind what only looks like a subject: %s", async (paragraph, speaker) => {
  const speakers = await speakersIn("The week began quietly in the harbor.", paragraph);
  expect(new Set([null, ...speakers])).toEqual(new Set([null, speaker]));
});

test("he behind a sentence about his father may be either", async () => {
  const paragraph =
    '"I dreamed of it," Conrad Dahl said. His father, Homer Dahl, was the coach. "None of us knew," he said.';
  expect(await speakersIn(paragraph)).toEqual(["Conrad Dahl", null]);
});
