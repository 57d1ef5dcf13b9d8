/**
 * Words in class names and ids by which sites mark what stands in or around an article and is none of it. Whole words of
 * a name: "related-posts" and "relatedPosts" hold "related", "correlated" does not.
 */
const BESIDE: ReadonlySet<string> = new Set(
  // Pictures
  (
    "caption figcaption credit " +
    // Other articles; linksisip, lihatjg and their like are detik's and CNN Indonesia's
    "related terkait recommended recommendation recommendations rekomendasi popular terpopuler trending linksisip lihatjg bacajuga " +
    "readmore taboola outbrain mgid " +
    // Notes at the foot, and what was said elsewhere and is shown here
    "footnote footnotes endnote endnotes tweet instagram tiktok medsos embed " +
    // Readers
    "comment comments commentlist komentar tanggapan balasan replies disqus respond newsletter signup subscribe subscription login " +
    // The page itself
    "breadcrumb breadcrumbs"
  ).split(" "),
);

/** A box about the writer: "author-box", "about-author", "profil-penulis". */
const WRITERS: ReadonlySet<string> = new Set("author authors writer penulis".split(" "));
const BOXES: ReadonlySet<string> = new Set("box bio card about profile profil info kotak tentang".split(" "));

/** Words that mark it often, and sometimes a wrapper of the text itself: they count for what does not read as a paragraph. */
const OFTEN_BESIDE: ReadonlySet<string> = new Set(
  (
    "share sharing sharer social sosmed ad ads adv advert advertisement iklan sponsor sponsored promo tag tags byline author meta " +
    "toolbar widget paywall follow video player gallery footer sidebar menu pagination paging"
  ).split(" "),
);

const BESIDE_TAGS: ReadonlySet<string> = new Set("FIGCAPTION FIGURE ASIDE FOOTER NAV CAPTION".split(" "));

/** Not shown; or, on an AMP page, shown only until something else is, or instead of it. */
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [placeholder], [fallback]';

/** What sites write names of that kind into beside class and id. */
const NAMED = ["class", "id", "data-widget", "data-component", "data-module", "data-testid"] as const;

/** Answers to choose from, of a poll. */
const CHOICE = 'input[type="radio"]';

/** Whether an element is marked as none of the article's: surely, often, or not at all. */
export function besideArticle(element: Element): "surely" | "often" | "no" {
  if (BESIDE_TAGS.has(element.nodeName.toUpperCase()) || element.matches(HIDDEN)) return "surely";
  if (element.querySelectorAll(CHOICE).length > 1) return "surely";
  const words = wordsOfNames(element);
  if (words.some((word) => WRITERS.has(word)) && words.some((word) => BOXES.has(word))) return "surely";
  if (words.some((word) => BESIDE.has(word)) || /\b(?:baca|lihat)[-_]?juga\b/iu.test(namesOf(element)))
    return "surely";
  return words.some((word) => OFTEN_BESIDE.has(word)) ? "often" : "no";
}

function namesOf(element: Element): string {
  return NAMED.map((attribute) => element.getAttribute(attribute) ?? "").join(" ");
}

function wordsOfNames(element: Element): readonly string[] {
  return namesOf(element)
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/u)
    .map((word) => word.toLowerCase());
}
