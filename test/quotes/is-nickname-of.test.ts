import { expect, test } from "vitest";
import { isNicknameOf } from "../../src/quotes/is-nickname-of.ts";

test.each([
  ["SBY", "susilo bambang yudhoyono"],
  ["Zulhas", "zulkifli hasan"],
  ["Jokowi", "joko widodo"],
  ["Benni", "benninu argoebie"],
])("%s can be %s", (nickname, name) => {
  expect(isNicknameOf(nickname, name.split(" "))).toBe(true);
});

test.each([
  ["Budi", "budiman sudjatmiko"],
  ["Joko", "joko widodo"],
  ["KPK", "susilo bambang yudhoyono"],
  ["Anies", "ganjar pranowo"],
  ["Jokowi", "joko"],
])("%s is not taken for %s", (nickname, name) => {
  expect(isNicknameOf(nickname, name.split(" "))).toBe(false);
});
