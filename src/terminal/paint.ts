/** Ways to make text stand out in a terminal; each leaves the text's own characters as they are. */
export interface Paint {
  readonly showsBold: boolean;
  strong(text: string): string;
  quiet(text: string): string;
  accent(text: string): string;
}

/** For a terminal that shows colour. */
export const COLOUR: Paint = {
  showsBold: true,
  strong: (text) => `\u001B[1m${text}\u001B[22m`,
  quiet: (text) => `\u001B[2m${text}\u001B[22m`,
  accent: (text) => `\u001B[36m${text}\u001B[39m`,
};

/** For a file, a pipe, or a terminal that shows none. */
export const PLAIN: Paint = {
  showsBold: false,
  strong: (text) => text,
  quiet: (text) => text,
  accent: (text) => text,
};
