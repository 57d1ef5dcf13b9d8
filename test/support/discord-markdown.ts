/**
 * How Discord's clients read Markdown, as far as it is known from their behaviour: no block structure, one rule after
 * another at each character, and a rule's inside read again. Written from descriptions of that behaviour and not from
 * `src/discord/`, so that a test can tell what a member sees.
 */
export interface ShownRun {
  readonly text: string;
  /** What the client made of it, from the outside in: "bold", "subtext", "quote", "mention", "link https://…". */
  readonly marks: readonly string[];
}

interface Rule {
  readonly mark: string;
  /** Sticky; the group `inside` is read again, the group `text` is not. */
  readonly pattern: RegExp;
  readonly atLineStart?: true;
}

const RULES: readonly Rule[] = [
  { mark: "subtext", pattern: /-# +(?!-#)(?<inside>[^\n]+)\n?/suy, atLineStart: true },
  { mark: "heading", pattern: /#{1,3}\s+(?!#)(?<inside>[^\n]*)\n?/suy, atLineStart: true },
  { mark: "quote", pattern: />>> (?<inside>.*)/suy, atLineStart: true },
  { mark: "quote", pattern: /> (?<inside>[^\n]*)\n?/suy, atLineStart: true },
  { mark: "list", pattern: /(?:[*+-]|\d+\.) +(?<inside>[^\n]+)\n?/suy, atLineStart: true },
  { mark: "escape", pattern: /\\(?<text>[^0-9A-Za-z\s])/suy },
  { mark: "code block", pattern: /```(?:[\w+.-]*\n)?(?<text>.*?[^\n].*?)```/suy },
  { mark: "bold", pattern: /\*\*(?<inside>(?:\\.|[^\\])+?)\*\*(?!\*)/suy },
  { mark: "underline", pattern: /__(?<inside>(?:\\.|[^\\])+?)__(?!_)/suy },
  { mark: "italic", pattern: /\*(?!\s)(?<inside>(?:\\.|\*\*|[^*\\])+?)(?<!\s) {0,2}\*(?!\*)/suy },
  { mark: "italic", pattern: /_(?<inside>(?:\\.|__|[^_\\])+?)_(?!\w)/suy },
  { mark: "strikethrough", pattern: /~~(?<inside>.+?)~~(?!_)/suy },
  { mark: "spoiler", pattern: /\|\|(?<inside>.+?)\|\|/suy },
  { mark: "code", pattern: /(?<ticks>`+)(?<text>.+?)(?<!`)\k<ticks>(?!`)/suy },
  { mark: "time", pattern: /<t:(?<text>-?\d+)(?::[tTdDfFR])?>/suy },
  { mark: "emoji", pattern: /<a?:(?<text>\w+):\d+>/suy },
  { mark: "emoji", pattern: /:(?<text>\w+):/suy },
  { mark: "mention", pattern: /<(?<text>@!?\d+|@&\d+|#\d+|id:\w+|\/[^:>]+:\d+)>/suy },
  { mark: "mention", pattern: /(?<text>@everyone|@here)/suy },
  { mark: "link", pattern: /(?<text>(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s])/suy },
  { mark: "link", pattern: /<(?<text>[^: >]+:\/[^ >]+)>/suy },
];

/** A masked link. Its text may run over brackets that close, escaped or not; backslashes in it are shown. */
const MASKED =
  /\[(?<text>(?:\[[^\]]*\]|[^[\]])*[^[]*)\]\(\s*<?(?<url>(?:\([^)]*\)|[^\s\\]|\\[^\n])*?)>?(?:\s+['"].*?['"])?\s*\)/suy;

/** Something in a masked link's text that keeps it from being one. */
const INADMISSIBLE = /https?:\/\/|\p{Extended_Pictographic}/u;

/** What a client shows of a text, run by run. */
export function readMarkdown(source: string): readonly ShownRun[] {
  return readInside(source, [], true);
}

/** The characters that a client shows. */
export function visibleText(source: string): string {
  return readMarkdown(source)
    .map(({ text }) => text)
    .join("");
}

function readInside(source: string, marks: readonly string[], startsLine: boolean): readonly ShownRun[] {
  const runs: ShownRun[] = [];
  let plain = "";
  let at = 0;
  const flush = (): void => {
    if (plain !== "") runs.push({ text: plain, marks });
    plain = "";
  };
  while (at < source.length) {
    const isLineStart = startsLineAt(source, at, startsLine);
    const masked = matchAt(MASKED, source, at);
    const found = RULES.filter((rule) => isLineStart || !rule.atLineStart)
      .map((rule) => ({ rule, match: matchAt(rule.pattern, source, at) }))
      .find(({ match }) => match !== null);
    if (masked) {
      flush();
      runs.push(...readMasked(masked, marks));
      at += masked[0].length;
    } else if (found?.match) {
      const { inside, text = "" } = found.match.groups ?? {};
      if (found.rule.mark === "escape") plain += text;
      else {
        flush();
        const within = [...marks, found.rule.mark];
        runs.push(
          ...(inside === undefined ? [{ text, marks: within }] : readInside(inside, within, isLineStart)),
        );
        if (found.match[0].endsWith("\n")) plain += "\n";
      }
      at += found.match[0].length;
    } else {
      plain += source.charAt(at);
      at += 1;
    }
  }
  flush();
  return runs;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function startsLineAt(source: string, at: number, startsLine: boolean): boolean {
  const line = source.slice(source.lastIndexOf("\n", at - 1) + 1, at);
  return /^ *$/u.test(line) && (startsLine || source.lastIndexOf("\n", at - 1) >= 0);
}

function readMasked({ 0: whole, groups }: RegExpExecArray, marks: readonly string[]): readonly ShownRun[] {
  const { text = "", url = "" } = groups ?? {};
  const isLink = /^https?:\/\/./u.test(url) && !INADMISSIBLE.test(text);
  return [
    isLink ? { text, marks: [...marks, `link ${url}`] } : { text: whole, marks: [...marks, "broken link"] },
  ];
}
