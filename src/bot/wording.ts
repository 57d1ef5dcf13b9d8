import type { SkipReason, SkippedFile } from "../library/shelf.ts";
import type { Certainty, Quote } from "../quotes/quote.ts";
import type { Change } from "../quotes/verdict.ts";
import type { Text } from "./languages.ts";
import type { VerdictReply } from "./reply.ts";

/**
 * What every platform says around an article's words, so that a member reads the same in Discord and in the terminal.
 * None of it is an article's.
 */
export const WORDING = {
  welcome: {
    en: "Ask a question in your own words; I answer with the articles' own. Or use a command:",
    id: "Ajukan pertanyaan dengan kata-katamu; saya menjawab dengan kata-kata artikel. Atau pakai perintah:",
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
    en: "Nothing in this article is about that",
    id: "Tidak ada bagian artikel ini yang membahas hal itu",
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

export function summaryLength(sentences: number, of: number): Text {
  const plural = of === 1 ? "sentence" : "sentences";
  return { en: `${sentences} of ${of} ${plural}`, id: `${sentences} dari ${of} kalimat` };
}

export function quoteCount(count: number): Text {
  return { en: count === 1 ? "1 quotation" : `${count} quotations`, id: `${count} kutipan` };
}

export function articleCount(count: number): Text {
  return { en: count === 1 ? "1 article" : `${count} articles`, id: `${count} artikel` };
}

export function paragraphCount(count: number): Text {
  return { en: count === 1 ? "1 paragraph" : `${count} paragraphs`, id: `${count} paragraf` };
}

/** Says how many items a reply had no room for, so that what is not shown is at least counted. */
export function leftOut(count: number): Text {
  return { en: `${count} more not shown here`, id: `${count} lagi tidak ditampilkan di sini` };
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

const SKIP_REASONS = {
  empty: { en: "it is empty", id: "berkas kosong" },
  binary: { en: "it is not text", id: "isinya bukan teks" },
  "not-utf-8": { en: "it is not UTF-8; save it as UTF-8", id: "bukan UTF-8; simpan sebagai UTF-8" },
  "too-long": { en: "it is too long", id: "terlalu panjang" },
  "front-matter": { en: "its front matter is broken", id: "front matter-nya rusak" },
  "no-paragraphs": {
    en: "it has no paragraph once boilerplate is dropped",
    id: "tidak ada paragraf selain teks tempelan situs",
  },
  ending: {
    en: "its name does not end in .txt, .md or .html",
    id: "namanya tidak berakhiran .txt, .md, atau .html",
  },
  "same-name": { en: "another article has that name", id: "artikel lain sudah memakai nama itu" },
  unopenable: { en: "it cannot be opened", id: "tidak dapat dibuka" },
} as const satisfies Readonly<Record<SkipReason, Text>>;

/** Names a file that was passed over, and why. */
export function skippedFile({ name, reason, detail }: SkippedFile): Text {
  const more = detail === undefined ? "" : ` (${detail})`;
  return {
    en: `Skipped ${name}: ${SKIP_REASONS[reason].en}${more}`,
    id: `${name} dilewati: ${SKIP_REASONS[reason].id}${more}`,
  };
}

/** What somebody typed, shown back within quotation marks, and shortened: it is nobody's quotation. */
export function quoted(typed: string): string {
  const shown = Array.from(typed.replace(/\s+/gu, " "));
  return shown.length <= SHOWN_BACK ? `"${shown.join("")}"` : `"${shown.slice(0, SHOWN_BACK).join("")}…"`;
}

/** In characters. */
const SHOWN_BACK = 60;

/** What a verdict says in one line. None of them says that a claim is untrue: an article is not the world. */
export function verdictOf({ verdict, match, claimedSpeaker = "" }: VerdictReply): Text {
  switch (verdict) {
    case "verbatim":
      return match?.isQuoted === true ? VERBATIM.quoted : VERBATIM.reported;
    case "altered":
      return {
        en: "An article has these words with differences",
        id: "Sebuah artikel memuat kata-kata ini dengan perbedaan",
      };
    case "other-speaker":
      return otherSpeaker(match?.speaker?.name, quoted(claimedSpeaker));
    case "not-found":
      return {
        en: "No article in this library has these words",
        id: "Tidak ada artikel di pustaka ini yang memuat kata-kata ini",
      };
  }
}

const VERBATIM = {
  quoted: { en: "These words stand so in an article", id: "Kata-kata ini tertulis demikian dalam artikel" },
  reported: {
    en: "These words stand so in an article, as its reporter's and as nobody's quotation",
    id: "Kata-kata ini tertulis demikian dalam artikel, sebagai kalimat wartawan dan bukan kutipan siapa pun",
  },
} as const satisfies Readonly<Record<string, Text>>;

function otherSpeaker(name: string | undefined, claimed: string): Text {
  if (name === undefined) {
    return {
      en: `The article does not give these words to ${claimed}`,
      id: `Artikelnya tidak menyebut ${claimed} mengatakan ini`,
    };
  }
  return {
    en: `The article gives these words to ${name}, not to ${claimed}`,
    id: `Menurut artikelnya yang mengatakan ini ${name}, bukan ${claimed}`,
  };
}

/** One difference between a claim and the article, a negation named as one. */
export function changeOf({ kind, claimed, source, negation }: Change): Text {
  const mark = negation ? { en: "negation ", id: "kata ingkar " } : { en: "", id: "" };
  switch (kind) {
    case "missing":
      return {
        en: `${mark.en}left out of the claim: "${source}"`,
        id: `${mark.id}hilang dari klaim: "${source}"`,
      };
    case "added":
      return {
        en: `${mark.en}added by the claim: "${claimed}"`,
        id: `${mark.id}ditambahkan klaim: "${claimed}"`,
      };
    case "replaced":
      return {
        en: `${mark.en}changed: the claim has "${claimed}", the article "${source}"`,
        id: `${mark.id}diubah: klaim memuat "${claimed}", artikel "${source}"`,
      };
  }
}

/** How many articles a claim was compared with. */
export function comparedWith(count: number): Text {
  return {
    en: `Compared with ${articleCount(count).en}`,
    id: `Dibandingkan dengan ${articleCount(count).id}`,
  };
}
