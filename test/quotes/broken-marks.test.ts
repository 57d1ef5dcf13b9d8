import { expect, test } from "vitest";
import { speakersIn, whoSaidWhat } from "./who-said-what.ts";

test.each([
  ["two kinds of marks", "\"Kami siap,' kata Rudi Hartawan. 'Kami juga,\" kata Sari Dewanti.", [null]],
  ["no closing mark", '"Kami siap, kata Rudi Hartawan. "Kami juga," kata Sari Dewanti.', ["Sari Dewanti"]],
  ["no opening mark", 'Kami siap," kata Rudi Hartawan. "Kami juga," kata Sari Dewanti.', ["Sari Dewanti"]],
  ["marks within marks", '"Kami "siap" pergi," kata Rudi Hartawan.', ["Rudi Hartawan"]],
  [
    "a blank on the wrong side",
    'Hal itu dibenarkan Rudi Hartawan.”Besok kami berangkat, "kata Ketua Panitia Sari Dewanti, Senin.',
    ["Sari Dewanti"],
  ],
])("with %s nobody is given another's words", async (_, paragraph, speakers) => {
  expect(await speakersIn(paragraph)).toEqual(speakers);
});

test("a statement begins and ends behind marks that have no partner", async () => {
  const paragraph = '"Harga beras akan turun, kata Rudi Hartawan.';
  expect(await whoSaidWhat(paragraph)).toEqual(["indirect · Rudi Hartawan · Harga beras akan turun"]);
});

test("what follows somebody who cuts in is not the first speaker's", async () => {
  const paragraph =
    '"Kami siap," kata Rudi Hartawan, lalu Sari Dewanti menyela. "Kami juga siap sejak pagi."';
  expect(await speakersIn(paragraph)).toEqual(["Rudi Hartawan", null]);
});

test.each(["timpalnya", "balasnya", "sahutnya"])("what is said in reply is another's: %s", async (reply) => {
  const paragraphs = ['"Kami siap," kata Rudi Hartawan.', `"Kami juga siap sejak pagi," ${reply}.`];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", null]);
});

test("an answer in a paragraph of its own is nobody's, a question that goes on its speaker's", async () => {
  const asked = '"Siapa yang datang?" tanya Rudi Hartawan.';
  expect(await speakersIn(asked, '"Saya yang datang tadi pagi."')).toEqual(["Rudi Hartawan", null]);
  expect(await speakersIn(`${asked} "Kamu atau adikmu?"`)).toEqual(["Rudi Hartawan", "Rudi Hartawan"]);
  expect(await speakersIn('"Kami siap," kata Rudi Hartawan. "Kenapa?" "Hujan turun deras."')).toEqual([
    "Rudi Hartawan",
    "Rudi Hartawan",
    null,
  ]);
});

test.each([
  ["an interview", ['T: "Apa benar pasar tutup?"', 'J: "Tidak, pasar tetap buka sampai malam."']],
  ["an English interview", ['Q: "When did you leave?"', 'A: "At noon, with my brother and his dog."']],
  ["posts", ['@sari_d: "Semua ini hanya sandiwara, kawan!"', '@tilda: "It was fixed, and we all know it."']],
  ["a role", ['Wartawan: "Apa benar pasar tutup malam ini?"']],
])("a label before a colon is not the last speaker: %s", async (_, paragraphs) => {
  const speakers = await speakersIn('"Kami siap," kata Rudi Hartawan.', ...paragraphs);
  expect(speakers).toEqual(["Rudi Hartawan", ...paragraphs.map(() => null)]);
});

test.each([
  ["a dialogue in dashes", ["– Kau sudah makan? tanya Rudi.", "– Belum, jawab Sari."]],
  ["a poem", ['"Hujan di kota', "Hujan di desa", 'Semua basah kuyup"']],
  [
    "a letter",
    ["Kepada Yth. Bapak Anton Wibowo,", '"Kami menulis dengan berat hati."', "Hormat kami, Sari Dewanti"],
  ],
])("%s quotes nobody who is not shown to speak", async (_, paragraphs) => {
  expect(new Set([null, ...(await speakersIn(...paragraphs))])).toEqual(new Set([null]));
});

test("a quotation that the next one's mark ends goes on from the one before it", async () => {
  const paragraph =
    '"We won," Conrad Dahl told the Post. "It was hard against Emma Falk. We kept the ball. "It is good for the town." Rain fell.';
  expect(await whoSaidWhat(paragraph)).toEqual([
    "direct · Conrad Dahl · We won,",
    "direct · Conrad Dahl · It was hard against Emma Falk. We kept the ball.",
    "direct · Conrad Dahl · It is good for the town.",
  ]);
  const indonesian =
    '"Kami menang," kata Rudi Hartawan. "Lawan Sari Dewanti berat. Kami bertahan. "Ini untuk kota kami."';
  expect(await speakersIn(indonesian)).toEqual(["Rudi Hartawan", "Rudi Hartawan", "Rudi Hartawan"]);
});

test("a mark that was forgotten makes no quotation of the reporter's words", async () => {
  const paragraph =
    '"Kami menang," kata Rudi Hartawan. "Lawan berat, kata Sari Dewanti. "Ini untuk kota kami," kata Anton Wibowo.';
  expect(await speakersIn(paragraph)).toEqual(["Rudi Hartawan", "Anton Wibowo"]);
});
