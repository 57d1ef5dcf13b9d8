/**
 * What Discord's Markdown reads as more than itself anywhere in a line: emphasis, code, spoilers, mentions, emoji,
 * timestamps and masked links. A colon counts only before something: it makes links ("https:") and emoji (":smile:").
 * A bracket that opens after one that closed would complete a masked link, escaped or not.
 */
const ANYWHERE = /[\\*_~|`<>[\]@]|:(?=\S)|(?<=\])\(/gu;

/** What it reads as a heading, a list or small print at the start of a line. */
const LINE_START = /^([^\S\n]*)([-#+])/gmu;

/** The point of a numbered list, whose digits cannot be escaped; a blank of ours may follow the end of the text. */
const LIST_POINT = /^([^\S\n]*\d+)\.(?=\s|$)/gmu;

/**
 * A text written so that Discord shows each of its characters and obeys none. Its start is taken for the start of a
 * line. Nothing is inserted but backslashes, so what members copy from a reply is the text itself. To be used outside
 * of a masked link's text: there, Discord shows the backslashes too.
 *
 * @example escapeMarkdown("# 5 *bintang*") // "\\# 5 \\*bintang\\*"
 */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, "\\$&").replace(LINE_START, "$1\\$2").replace(LIST_POINT, "$1\\.");
}
