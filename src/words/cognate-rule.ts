/**
 * How a spelling changes between the languages: what is read (a pattern, `$` for the end of the word), what may stand
 * for it, the likeliest first, and a word as example. The first rule that fits at a place in the word applies there.
 */
export type CognateRule = readonly [read: string, written: readonly string[], example: string];
