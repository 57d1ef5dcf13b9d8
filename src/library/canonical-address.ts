/** Parameters that say how a reader came to a page, and not which page it is. */
const TRACKING: readonly RegExp[] = [
  /^utm_/u,
  // Facebook, Google, Microsoft, Twitter, Instagram, Mailchimp, Yandex
  /^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|igsh|mc_cid|mc_eid|yclid)$/u,
];

/**
 * An address by which two links to one page are told to be the same: the scheme, "www.", the fragment, a last slash and
 * what counts visitors say nothing.
 *
 * @example canonicalAddress("http://www.contoh.id/bakau/?utm_source=x#komentar") // "contoh.id/bakau"
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const names = [...url.searchParams.keys()];
  for (const name of names.filter((each) => TRACKING.some((pattern) => pattern.test(each))))
    url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.size > 0 ? `?${url.searchParams.toString()}` : "";
  return `${url.host.replace(/^www\./u, "")}${url.pathname.replace(/\/+$/u, "")}${query}`;
}
