/** Where a page's links lead, as they are written; links among comments are left out. */
export function linksOf(page: Document): readonly string[] {
  return [...page.querySelectorAll("a[href]")].flatMap((link) => {
    const href = link.getAttribute("href")?.trim() ?? "";
    const isComments = link.closest('[id*="comment"], [class*="comment"], [id*="komentar"]') !== null;
    return href === "" || isComments ? [] : [href];
  });
}
