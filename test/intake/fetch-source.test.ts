import type { RequestListener } from "node:http";
import { readFile } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import type { Article } from "../../src/articles/article.ts";
import { PAGE_LIMITS } from "../../src/intake/fetch-limits.ts";
import { fetchSource } from "../../src/intake/fetch-source.ts";
import { startSite, type LoopbackSite } from "../support/loopback-site.ts";

let site: LoopbackSite | undefined;
afterEach(async () => site?.close());

const limits = { ...PAGE_LIMITS, totalMs: 60_000, idleMs: 60_000 };
const SENTENCE =
  "Air Sungai Wulan naik sampai setinggi lutut orang dewasa pada Senin pagi, dan warga mengungsi.";
const prose = (label: string, times = 4): string =>
  Array.from({ length: times }, (_, index) => `<p>Bagian ${label} nomor ${index + 1}. ${SENTENCE}</p>`).join(
    "",
  );
const pageOf = (body: string, head = ""): string =>
  `<!doctype html><html lang="id"><head><title>Banjir di Wulan</title>${head}</head><body><nav><a href="/">Beranda</a></nav><article><h1>Banjir di Wulan</h1>${body}</article></body></html>`;

async function fetched(
  url: string,
  pages: Readonly<Record<string, string>>,
  type = "text/html",
): Promise<Article> {
  site = await startSite(serving(pages, type));
  const source = await fetchSource(url, { network: site.network, limits });
  return readArticle({ id: source.name ?? "", ...source });
}

function serving(pages: Readonly<Record<string, string>>, type: string): RequestListener {
  return ({ url = "" }, response) => {
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": type }).end(page);
  };
}

const refusalOf = (fetching: Promise<unknown>): Promise<unknown> =>
  fetching.then(
    () => "let through",
    (error: unknown) => (error instanceof Error && "reason" in error ? error.reason : error),
  );

test("a page gives its article, as a file reads it back, named after its address", async () => {
  const page = await readFile("test/fixtures/pages/kompas-like.html", "utf8");
  const article = await fetched("http://daerah.wartanusa.example/read/1/pendaki-turun.html", {
    "/read/1/pendaki-turun.html": page,
  });
  expect(article).toMatchObject({
    id: "pendaki-turun",
    title: "Pendaki Gunung Sewaka Turun 40 Persen, Pengelola Justru Senang",
    author: "Yuniar Kusuma",
    date: "2026-01-09T16:42:00+07:00",
    language: "id",
    url: "https://daerah.wartanusa.example/read/2026/01/09/164200178/pendaki-gunung-sewaka-turun-40-persen",
  });
  expect(article.paragraphs).toHaveLength(6);
  expect(article.paragraphs[3]?.heading).toBe("Kuota harian");
  expect(article.dropped).toContain("SEWAKA, WARTANUSA.com -");
});

test.for([
  ["https://m.koran.example/a", "http://www.koran.example/b", "https://m.koran.example/a"],
  ["https://lain.example/a", "http://www.koran.example/b", "http://www.koran.example/b"],
  ["https://www.koran.example/", "http://www.koran.example/b", "http://www.koran.example/b"],
  ["https://lain.blogspot.com/a", "http://koran.blogspot.com/b", "http://koran.blogspot.com/b"],
  ["https://lain.co.id/a", "http://koran.co.id/b", "http://koran.co.id/b"],
  ["https://koran.co.id/a", "http://berita.koran.co.id/b", "https://koran.co.id/a"],
] as const)("a page that says it is %s, fetched from %s, is %s", async ([stated, url, address]) => {
  const { pathname } = new URL(url);
  const article = await fetched(url, {
    [pathname]: pageOf(prose("satu"), `<link rel="canonical" href="${stated}">`),
  });
  expect(article.url).toBe(address);
});

test("an article in pages is fetched whole: by the page that shows all", async () => {
  const article = await fetched("http://koran.example/banjir", {
    "/banjir": pageOf(
      `${prose("satu")}<a href="/banjir?page=2">2</a><a href="/banjir?page=all">Tampilkan semua</a>`,
    ),
    "/banjir?page=all": pageOf(prose("satu") + prose("dua")),
  });
  expect(article.paragraphs).toHaveLength(8);
  expect(site?.asked).toEqual(["koran.example/banjir", "koran.example/banjir?page=all"]);
});

test("an article in pages is fetched whole: page by page, each block once", async () => {
  const article = await fetched("http://koran.example/banjir", {
    "/banjir": pageOf(`${prose("satu")}<a href="/banjir/2">Selanjutnya</a>`),
    "/banjir/2": pageOf(`${prose("dua")}<a href="/banjir/3">Selanjutnya</a>`),
    "/banjir/3": pageOf(`${prose("satu")}${prose("tiga")}`),
  });
  expect(article.paragraphs).toHaveLength(12);
  expect(article.paragraphs[11]?.text).toBe(`Bagian tiga nomor 4. ${SENTENCE}`);
});

test("an article of which a page cannot be had is refused", async () => {
  const pages = { "/banjir": pageOf(`${prose("satu")}<a href="?page=2">2</a>`) };
  expect(await refusalOf(fetched("http://koran.example/banjir", pages))).toBe("more-pages");
});

test("links to pages of comments and of other articles are not followed", async () => {
  const more =
    '<div class="comments"><a href="/banjir?page=2">Komentar lama</a></div><a href="/lain?page=2">2</a>';
  const article = await fetched("http://koran.example/banjir", {
    "/banjir": pageOf(`${prose("satu")}${more}`),
  });
  expect(article.paragraphs).toHaveLength(4);
});

test.for([
  [
    "a page that a script would fill",
    '<div id="root"></div><noscript>Aktifkan JavaScript</noscript>',
    "/a",
    "no-main-text",
  ],
  ["a page with a caption alone", "<p>Banjir di Wulan.</p>", "/a", "no-main-text"],
  ["a front page", prose("satu"), "/", "no-main-text"],
  [
    "the beginning of an article",
    `${prose("satu")}<div>Artikel ini khusus pelanggan. Langganan untuk membaca selengkapnya</div>`,
    "/a",
    "paywall",
  ],
  ["the beginning of a post", `${prose("satu")}<h2>This post is for paid subscribers</h2>`, "/a", "paywall"],
] as const)("%s is refused", async ([, body, path, reason]) => {
  expect(await refusalOf(fetched(`http://koran.example${path}`, { [path]: pageOf(body) }))).toBe(reason);
});

test("an article that speaks of subscribing is none behind a paywall when it is whole", async () => {
  const body = `${prose("satu", 20)}<p>Pelanggan diminta berlangganan untuk membaca koran itu lagi.</p>`;
  expect((await fetched("http://koran.example/a", { "/a": pageOf(body) })).paragraphs).toHaveLength(21);
});

test("plain text is taken as it is, and an empty page is refused", async () => {
  const article = await fetched(
    "http://koran.example/a.txt",
    { "/a.txt": "Air naik.\n\n*Warga* pergi." },
    "text/plain",
  );
  expect(article.paragraphs.map(({ text }) => text)).toEqual(["Air naik.", "*Warga* pergi."]);
  await site?.close();
  expect(await refusalOf(fetched("http://koran.example/a", { "/a": " " }))).toBe("empty");
  await site?.close();
  expect(await refusalOf(fetched("http://koran.example/a", { "/a": "\u0089PNG\0\0" }))).toBe(
    "not-what-it-says",
  );
});
