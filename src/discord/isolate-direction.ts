/** Marks that change the reading direction, and letters that are read from right to left. */
const DIRECTED =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * The text, each line of it closed off so that its reading direction turns nothing that stands around it: an article may
 * hold marks that turn all that follows, or close what it did not open. The marks themselves stay, for they are the
 * article's; a line that has none, and no letters read from the right, is left as it is.
 */
export function isolateDirection(text: string): string {
  return DIRECTED.test(text) ? text.split("\n").map(isolateLine).join("\n") : text;
}

function isolateLine(line: string): string {
  if (!DIRECTED.test(line)) return line;
  let open = 0;
  let unopened = 0;
  for (const [mark] of line.matchAll(/[\u2066-\u2069]/gu)) {
    if (mark !== POP_ISOLATE) open += 1;
    else if (open > 0) open -= 1;
    else unopened += 1;
  }
  return FIRST_STRONG_ISOLATE.repeat(unopened + 1) + line + POP_ISOLATE.repeat(open + 1);
}
