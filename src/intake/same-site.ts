/** Second-level labels under which a country's sites have their names: contoh.co.id is a site, co.id is none. */
const SHARED_LABELS: ReadonlySet<string> = new Set(
  "ac biz co com desa edu go gov mil my net or org ponpes sch web ne".split(" "),
);

/** Hosts on which everybody may have a name of their own. */
const SHARED_HOSTS: readonly string[] = [
  "blogspot.com",
  "github.io",
  "gitlab.io",
  "medium.com",
  "netlify.app",
  "pages.dev",
  "substack.com",
  "tumblr.com",
  "vercel.app",
  "web.app",
  "weebly.com",
  "wixsite.com",
  "wordpress.com",
];

/**
 * Whether two addresses are one site's, so that one may speak for the other: hosts below the same registered name.
 *
 * @example isSameSite(new URL("https://m.koran.co.id/a"), new URL("https://koran.co.id/a")) // true
 */
export function isSameSite(url: URL, other: URL): boolean {
  return siteOf(url.hostname) === siteOf(other.hostname);
}

/** The name that an address is registered under, for all of its hosts. */
function siteOf(host: string): string {
  if (/^[\d.]+$|:/u.test(host)) return host;
  const labels = host.replace(/\.$/u, "").split(".");
  const shared = SHARED_HOSTS.find((name) => host.endsWith(`.${name}`));
  if (shared !== undefined) return labels.slice(-shared.split(".").length - 1).join(".");
  const [country = "", second = ""] = labels.toReversed();
  return labels.slice(country.length === 2 && SHARED_LABELS.has(second) ? -3 : -2).join(".");
}
