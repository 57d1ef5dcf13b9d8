import { expect, test } from "vitest";
import { outsideRunningQuotations } from "../../src/summary/outside-running-quotations.ts";
import { sliceOf } from "../../src/text/span.ts";

test.each([
  ["Tanpa tanda kutip.", "Tanpa tanda kutip."],
  ['"Kami siap," kata Rina. Ia pergi.', '"Kami siap," kata Rina. Ia pergi.'],
  ['Rina berdiri. "Kami siap. Kami berlatih.', "Rina berdiri. "],
  ['Kami berlatih," kata Rina. Ia pergi.', " kata Rina. Ia pergi."],
  ['Layar 5.5" itu retak. Harganya turun.', 'Layar 5.5" itu retak. Harganya turun.'],
  ["“Kami siap. Kami berlatih.", ""],
])("of %j the part outside a quotation that runs on is %j", (paragraph, outside) => {
  expect(sliceOf(paragraph, outsideRunningQuotations(paragraph))).toBe(outside);
});
