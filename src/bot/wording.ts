import type { Difference } from "../library/keeper.ts";
import type { Certainty, Quote } from "../quotes/quote.ts";
import type { Text } from "./languages.ts";
import { numberIn } from "./word-number.ts";

/**
 * What every platform says around an article's words, so that a member reads the same in Discord and in the terminal.
 * None of it is an article's.
 */
export const WORDING = {
  welcome: {
    en: "Ask a question in your own words; I answer with the articles' own. Or use a command:",
    id: "Ajukan pertanyaan dengan kata-katamu; saya menjawab dengan kata-kata artikel. Atau pakai perintah:",
  },
  apology: {
    en: "Something went wrong on my side, and I could not answer; please try again",
    id: "Ada kesalahan di pihak saya sehingga saya tidak dapat menjawab; silakan coba lagi",
  },
  nearest: {
    en: "Nearest passages, which may not answer it",
    id: "Bagian terdekat, yang mungkin tidak menjawabnya",
  },
  noQuotes: { en: "No quotation here fits", id: "Tidak ada kutipan di sini yang cocok" },
  noArticles: {
    en: "This library has no articles yet: put .txt, .md or .html files into its articles folder",
    id: "Pustaka ini belum punya artikel: taruh berkas .txt, .md, atau .html di folder artikelnya",
  },
  noSummary: {
    en: "No sentence of this article fits such a summary",
    id: "Tidak ada kalimat artikel ini yang cocok untuk ringkasan itu",
  },
  noSpeaker: { en: "the article names no speaker", id: "artikel tidak menyebut penuturnya" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a passage, sentence or quotation stands, as it is shown on every platform. */
export function placeOf(title: string, paragraph: number): string {
  return `${title} ¶${paragraph}`;
}

/** The question's words that no article has, said beside passages that answer all the same. */
export function missingWords(words: readonly string[]): Text {
  const list = words.map((word) => `"${word}"`).join(", ");
  return { en: `Found in no article: ${list}`, id: `Tidak ada di artikel mana pun: ${list}` };
}

export function quoteCount(count: number): Text {
  const { en, id } = numberIn(count);
  return { en: count === 1 ? "1 quotation" : `${en} quotations`, id: `${id} kutipan` };
}

export function articleCount(count: number): Text {
  const { en, id } = numberIn(count);
  return { en: count === 1 ? "1 article" : `${en} articles`, id: `${id} artikel` };
}

export function paragraphCount(count: number): Text {
  const { en, id } = numberIn(count);
  return { en: count === 1 ? "1 paragraph" : `${en} paragraphs`, id: `${id} paragraf` };
}

/** Says how many items a reply had no room for, so that what is not shown is at least counted. */
export function leftOut(count: number): Text {
  const { en, id } = numberIn(count);
  return { en: `${en} more not shown here`, id: `${id} lagi tidak ditampilkan di sini` };
}

/** Lines of a source that are no part of the article. */
export function droppedLines(lines: readonly string[]): Text {
  const list = lines.map((line) => `"${line}"`).join(", ");
  return { en: `Left out: ${list}`, id: `Tidak disertakan: ${list}` };
}

const CERTAINTY = {
  stated: { en: "stated", id: "tersurat" },
  inferred: { en: "inferred", id: "tersirat" },
} as const satisfies Readonly<Record<Certainty, Text>>;

/** How sure the attribution is, and for an inferred one why: "inferred, continues ¶11". */
export function certaintyOf({ certainty, basis }: Quote): Text {
  const { en, id } = CERTAINTY[certainty];
  if (!basis) return { en, id };
  const { paragraph } = basis;
  switch (basis.kind) {
    case "continuation":
      return { en: `${en}, continues ¶${paragraph}`, id: `${id}, lanjutan ¶${paragraph}` };
    case "pronoun":
      return { en: `${en}, refers back to ¶${paragraph}`, id: `${id}, merujuk ke ¶${paragraph}` };
    case "last-speaker":
      return {
        en: `${en}, the last person quoted, ¶${paragraph}`,
        id: `${id}, orang terakhir yang dikutip, ¶${paragraph}`,
      };
  }
}

/** How many paragraphs a new text adds, leaves out and changes: "+2 −1 ~3 ¶" in every language. */
export function differenceOf({ added, removed, changed }: Difference): string {
  return `+${added} −${removed} ~${changed} ¶`;
}

/** What somebody typed, shown back within quotation marks, and shortened: it is nobody's quotation. */
export function quoted(typed: string): string {
  const shown = Array.from(typed.replace(/\s+/gu, " "));
  return shown.length <= SHOWN_BACK ? `"${shown.join("")}"` : `"${shown.slice(0, SHOWN_BACK).join("")}…"`;
}

/** In characters. */
const SHOWN_BACK = 60;
