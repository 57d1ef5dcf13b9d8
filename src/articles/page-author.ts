/** Where pages without a description name their author, the most trusted first. */
const AUTHOR_PLACES: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  ".byline-name, .author-name, .author__name, .byline__name",
  ".post-author .fn, .author .fn, .author a, .byline a",
  '[id*="penulis"], [class*="penulis"], [class*="reporter"], [class*="author__"]',
  ".byline, .author, .penulis, .reporter, .post-author, .entry-author",
];
const LONGEST = 120;

/**
 * Who wrote a page's article: what its description says, else what stands where sites name their authors. Addresses, the
 * words "Oleh" and "By", and what follows a bar or a date are left out.
 */
export function authorOf(
  page: Document,
  described: readonly (string | null | undefined)[],
): string | undefined {
  const named = described.map(cleanAuthor).find((name) => name !== "");
  if (named !== undefined) return named;
  for (const place of AUTHOR_PLACES) {
    for (const element of page.querySelectorAll(place)) {
      const name = cleanAuthor(element.getAttribute("content") ?? element.textContent);
      if (name !== "" && name.length <= LONGEST) return name;
    }
  }
  return undefined;
}

function cleanAuthor(text: string | null | undefined): string {
  const line = (text ?? "").replace(/\s+/gu, " ").trim();
  if (/https?:|^@|\.(?:com|co\.id|id|net)\//iu.test(line)) return "";
  return line
    .replace(/^(?:(?:ditulis )?oleh|penulis|reporter|pewarta|jurnalis|by|written by|author)\b\s*:?\s*/iu, "")
    .replace(
      /\s*(?:\||•|·|\s[-–—]\s|,? (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu),|\bupdated\b|\bpublished\b|\beditor\b).*$/iu,
      "",
    )
    .replace(/,$/u, "")
    .trim();
}
