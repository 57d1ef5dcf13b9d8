/** What a page offers as its title, the most trusted first. */
export interface TitleCandidates {
  /** From its description or its head; may carry the site's name, and may be cut short. */
  readonly named: readonly string[];
  /** Its headings of the first rank. */
  readonly headings: readonly string[];
  /** Its headings of the second, among which older pages have their title. */
  readonly subheadings: readonly string[];
  readonly site: string;
}

/**
 * The title of a page's article. A heading that says the same as a named title wins over it, for it carries no site's
 * name and is not cut short; a named title loses the site's name behind a dash or a bar.
 */
export function chooseTitle({ named, headings, subheadings, site }: TitleCandidates): string | undefined {
  for (const name of named) {
    const heading = [...headings, ...subheadings].find((heading) => saysTheSame(heading, name));
    if (heading !== undefined) return heading;
  }
  const [name] = named;
  return name === undefined ? headings[0] : withoutSite(name, site);
}

const SEPARATOR = /\s[-|–—»·]\s|\s*[|»]\s*/u;

function saysTheSame(heading: string, name: string): boolean {
  const title = comparable(heading);
  const other = comparable(name);
  if (title === "" || other === "") return false;
  const cut = other.replace(/(?:…|\.{2,})$/u, "").trimEnd();
  if (cut !== other && cut.length > SHORTEST_CUT) return title.startsWith(cut);
  if (other.endsWith(title) && /[-|–—»·:]\s*$/u.test(other.slice(0, -title.length))) return true;
  return title === other || (other.startsWith(title) && SEPARATOR.test(other.slice(title.length)));
}

/** A title that was cut short is known again by so many letters. */
const SHORTEST_CUT = 20;

function withoutSite(name: string, site: string): string {
  const [end] = [...name.matchAll(/\s+[-|–—»·]\s+|\s*[|»]\s*/gu)].slice(-1);
  if (!end) return name;
  const tail = name.slice(end.index + end[0].length);
  const isSite = comparable(tail) === comparable(site) || /^[\w-]+(?:\.\w+){1,3}$/u.test(tail.trim());
  return isSite && end.index > 0 ? name.slice(0, end.index) : name;
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, " ").trim();
}
