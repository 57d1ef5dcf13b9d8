import type { ArticleWords } from "./article-words.ts";

/** An article's words as JSON takes little of: numbers and marks are Base64. */
export interface PackedWords extends Pick<ArticleWords, "forms" | "texts"> {
  /** The bytes of a number, the least of them first. */
  readonly width: 2 | 4;
  readonly numbers: string;
  readonly marks: string;
}

/** Numbers below 65,536 have room in two bytes. */
const FORMS_OF_TWO_BYTES = 0x1_00_00;

export function packWords({ forms, numbers, marks, texts }: ArticleWords): PackedWords {
  const width = forms.length > FORMS_OF_TWO_BYTES ? 4 : 2;
  const bytes = Buffer.alloc(width * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUIntLE(number, at * width, width);
  return {
    forms,
    width,
    numbers: bytes.toString("base64"),
    marks: Buffer.from(marks).toString("base64"),
    texts,
  };
}

/** The same words again. */
export function unpackWords({ forms, width, numbers, marks, texts }: PackedWords): ArticleWords {
  const bytes = Buffer.from(numbers, "base64");
  const unpacked = new Int32Array(bytes.length / width);
  for (let at = 0; at < unpacked.length; at++)
    unpacked[at] = width === 2 ? bytes.readUInt16LE(2 * at) : bytes.readUInt32LE(4 * at);
  return { forms, numbers: unpacked, marks: new Uint8Array(Buffer.from(marks, "base64")), texts };
}
