import { expect, test } from "vitest";
import { readFeed } from "../../src/intake/read-feed.ts";

const BASE = new URL("https://koran.example/rss");
const rss = (items: string, title = "Koran"): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://koran.example</link>${items}</channel></rss>`;

test("RSS gives its articles' addresses and dates, Indonesian ones too", () => {
  const items =
    "<item><title>A</title><link> https://koran.example/a?x=1&amp;y=2 </link><pubDate>Sen, 01 Sep 2025 14:30:00 WIB</pubDate></item>" +
    "<item><title>B</title><link>/b</link></item>" +
    '<item><guid isPermaLink="true">https://koran.example/c</guid></item>' +
    '<item><guid isPermaLink="false">9</guid></item>';
  expect(readFeed(rss(items, "Koran & Kabar"), BASE)).toEqual({
    title: "Koran & Kabar",
    entries: [
      { url: "https://koran.example/a?x=1&y=2", date: "2025-09-01T14:30:00+07:00" },
      { url: "https://koran.example/b" },
      { url: "https://koran.example/c" },
    ],
  });
});

test.for([
  [
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Koran</title><entry><title>A</title><link rel="self" href="/api/a"/><link href="/a"/><updated>2025-09-01T00:00:00Z</updated></entry></feed>',
    "2025-09-01T00:00:00Z",
  ],
  [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Koran</title></channel><item rdf:about="/a"><title>A</title><link>/a</link></item></rdf:RDF>',
    undefined,
  ],
  [
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Koran",
      items: [{ id: "1", url: "/a", date_published: "2025-09-01T00:00:00Z" }],
    }),
    "2025-09-01T00:00:00Z",
  ],
] as const)("%s is read", ([text, date]) => {
  const entry = { url: "https://koran.example/a", ...(date === undefined ? {} : { date }) };
  expect(readFeed(text, BASE)).toEqual({ title: "Koran", entries: [entry] });
});

test.for(["", "<html><body>Halo</body></html>", "{}", "halo", "[1, 2]", '{"version": "x", "items": 3}'])(
  "%j is no feed",
  (text) => {
    expect(() => readFeed(text, BASE)).toThrow(expect.objectContaining({ reason: "not-a-feed" }));
  },
);

test("a feed's own entities are neither fetched nor multiplied", () => {
  const bomb = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`,
  ).join("");
  const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "a"><!ENTITY berkas SYSTEM "file:///etc/passwd">${bomb}]>${rss("<item><link>/&a9;&berkas;</link></item>").replace(/^<\?xml[^>]*>/u, "")}`;
  const outcome = ((): string => {
    try {
      return JSON.stringify(readFeed(text, BASE));
    } catch (error) {
      return String(error);
    }
  })();
  expect(outcome).not.toContain("root:");
  expect(outcome.length).toBeLessThan(1_000);
});
