import { expect, test } from "vitest";
import { readRobots } from "../../src/intake/robots-rules.ts";

const allows = (text: string, path: string): boolean =>
  readRobots(text, "Kutip").allows(new URL(path, "http://a.example"));

test.for([
  ["", "/a", true],
  ["User-agent: *\nDisallow: /", "/a", false],
  ["User-agent: *\nDisallow:", "/a", true],
  ["User-agent: Lain\nDisallow: /", "/a", true],
  ["User-agent: *\nDisallow: /\n\nUser-agent: kutip/1.0\nDisallow: /dalam", "/a", true],
  ["User-agent: *\nAllow: /\n\nUser-agent: Lain\nUser-agent: KUTIP\nDisallow: /", "/a", false],
  ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
  ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
  ["User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", true],
  ["User-agent: *\nDisallow: /cari?", "/cari?q=a", false],
  ["User-agent: *\nDisallow: /a*c*e", "/abcde", false],
  ["User-agent: *\nDisallow: /a*e$", "/abced", true],
  ["\uFEFFuser-AGENT : * # semua\r\nDISALLOW : /a # itu", "/ab", false],
  ["Disallow: /", "/a", true],
  ["<html>tidak ada</html>", "/a", true],
] as const)("%j: %s is allowed: %s", ([text, path, isAllowed]) => {
  expect(allows(text, path)).toBe(isAllowed);
});
