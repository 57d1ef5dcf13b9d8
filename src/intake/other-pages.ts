/** Queries by which sites show an article of several pages on one. */
const WHOLE: readonly (readonly [string, string])[] = [
  ["page", "all"],
  ["halaman", "all"],
  ["single", "1"],
  ["showpage", "all"],
  ["view", "all"],
];
const PAGE_QUERIES = ["page", "halaman", "hal", "pg"] as const;

/** The address, offered by a page's own links, that shows the whole article. */
export function wholePageOf(url: URL, links: readonly string[]): URL | undefined {
  return resolved(url, links).find(
    (link) =>
      link.pathname === url.pathname && WHOLE.some(([name, value]) => link.searchParams.get(name) === value),
  );
}

/** The address, offered by a page's own links, of the article's page of this number. */
export function pageOf(url: URL, number: number, links: readonly string[]): URL | undefined {
  const base = url.pathname.replace(/\/(?:page\/)?\d{1,2}\/?$/u, "").replace(/\/$/u, "");
  const paths = new Set([`${base}/${number}`, `${base}/page/${number}`]);
  return resolved(url, links).find(
    (link) =>
      (link.pathname === url.pathname &&
        PAGE_QUERIES.some((name) => link.searchParams.get(name) === String(number))) ||
      (base !== "" && paths.has(link.pathname.replace(/\/$/u, ""))),
  );
}

function resolved(url: URL, links: readonly string[]): readonly URL[] {
  return links.flatMap((link) => {
    const other = URL.canParse(link, url) ? new URL(link, url) : undefined;
    return other?.host === url.host ? [other] : [];
  });
}
