import { expect, test } from "vitest";
import { canonicalAddress } from "../../src/library/canonical-address.ts";

test.for([
  ["http://www.contoh.id/bakau/?utm_source=x&fbclid=y#komentar", "https://contoh.id/bakau"],
  ["https://contoh.id/?b=2&a=1", "https://CONTOH.id?a=1&b=2"],
  ["https://contoh.id:443/a", "https://contoh.id/a"],
] as const)("%s is the address %s", ([one, other]) => {
  expect(canonicalAddress(one)).toBe(canonicalAddress(other));
});

test.for([
  ["https://contoh.id/a?page=2", "https://contoh.id/a?page=1"],
  ["https://contoh.id/a", "https://contoh.id/A"],
  ["https://contoh.id/a", "https://www2.contoh.id/a"],
] as const)("%s is not the address %s", ([one, other]) => {
  expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
});
