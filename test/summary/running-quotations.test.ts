import { expect, test } from "vitest";
import { runningQuotations } from "../../src/summary/running-quotations.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { sliceOf } from "../../src/text/span.ts";

test.each([
  ["Tanpa tanda kutip.", []],
  ['"Kami siap," kata Rina. Ia pergi.', []],
  ['Rina berdiri. "Kami siap. Kami berlatih.', ['"Kami siap. Kami berlatih.']],
  ['Kami berlatih," kata Rina. Ia pergi.', ['Kami berlatih,"']],
  ['Layar 5.5" itu retak. Harganya turun.', []],
  ["“Kami siap. Kami berlatih.", ["“Kami siap. Kami berlatih."]],
  ['Air naik. "Lari," kata Rina. Jangan menoleh." Warga pergi.', ['Jangan menoleh."']],
  [
    'Air naik. "Kami lari. Tak ada perahu. "Semua basah," kata Rina. Warga pergi.',
    ['"Kami lari. Tak ada perahu. '],
  ],
  ["Rute dibuka.“Pantai dulu. Bukit belum. Kami menunggu.", ["“Pantai dulu. Bukit belum. Kami menunggu."]],
])("in %j what a quotation runs through is %j", (text, running) => {
  const paragraph = { text, sentences: splitSentences(text) };
  expect(runningQuotations(paragraph).map((span) => sliceOf(text, span))).toEqual(running);
});
