import type { ArticleSource } from "../src/articles/article-source.ts";
import type { Intake } from "../src/bot/intake.ts";
import type { GivenFile, OptionSpecs } from "../src/bot/options.ts";
import type { Form } from "../src/bot/offered-command.ts";
import { UserError } from "../src/bot/user-error.ts";

/** Where a text can come from; one of these is to be given. */
export const SOURCE_OPTIONS = {
  url: {
    kind: "text",
    id: "tautan",
    description: { en: "The address of the article", id: "Alamat artikelnya" },
    maxLength: 2_000,
  },
  file: {
    kind: "file",
    id: "berkas",
    description: {
      en: "A file: .txt, .md, .html or .docx",
      id: "Berkas: .txt, .md, .html, atau .docx",
    },
  },
  text: {
    kind: "text",
    id: "teks",
    description: { en: "The whole text of the article", id: "Teks lengkap artikelnya" },
    maxLength: 200_000,
  },
  title: {
    kind: "text",
    id: "judul",
    description: {
      en: "Its title; for pasted text the first line if left out",
      id: "Judulnya; untuk teks tempelan baris pertamanya bila dikosongkan",
    },
    maxLength: 300,
  },
} as const satisfies OptionSpecs;

/** For pasting a text where there is a form. */
export const SOURCE_FORM: Form = {
  title: { en: "Paste the article", id: "Tempel artikelnya" },
  unlessGiven: ["url", "file", "text"],
  asksFor: ["title", "text"],
};

/** An article as options give it. */
export interface GivenSource {
  readonly url?: string;
  readonly file?: GivenFile;
  readonly text?: string;
  readonly title?: string;
}

/**
 * The text that was given, ready to be kept.
 *
 * @throws {UserError} unless it is given in one way
 * @throws {IntakeRefused} if it cannot be brought in
 */
export async function sourceOf(given: GivenSource, intake: Intake): Promise<ArticleSource> {
  const { url, file, text, title } = given;
  const ways = [url, file, text].filter((way) => way !== undefined);
  if (ways.length > 1) throw new UserError(ONE_WAY);
  const source = await bringIn(given, intake);
  return title === undefined ? source : { ...source, about: { ...source.about, title } };
}

async function bringIn({ url, file, text, title }: GivenSource, intake: Intake): Promise<ArticleSource> {
  if (url !== undefined) return intake.fetchSource(url);
  if (file !== undefined) return intake.readUpload({ name: file.name, bytes: await bytesOf(file) });
  if (text === undefined) throw new UserError(NO_WAY);
  // An address is pasted into the wrong place easily
  return /^https?:\/\/\S+$/u.test(text) ? intake.fetchSource(text) : pastedSource(text, title);
}

/** A Word document with its pictures; the text in it is held to its own limit. */
const MOST_BYTES = 20_000_000;

/** Nothing is read of a file that is too large. */
async function bytesOf(file: GivenFile): Promise<Uint8Array> {
  if (file.size <= MOST_BYTES) return file.read();
  throw new UserError({
    en: `The file is too large: it has ${file.size} bytes of at most ${MOST_BYTES}; paste its text instead`,
    id: `Berkasnya terlalu besar: ${file.size} bita, paling banyak ${MOST_BYTES}; tempel saja teksnya`,
  });
}

const ONE_WAY = {
  en: 'Give the article in one way: either "url", "file" or "text"',
  id: 'Berikan artikelnya dengan satu cara: "tautan", "berkas", atau "teks"',
};

const NO_WAY = {
  en: 'There is no article: write its address after "url:", attach it as "file:", or paste it after "text:"',
  id: 'Artikelnya belum ada: tulis alamatnya setelah "tautan:", lampirkan sebagai "berkas:", atau tempel setelah "teks:"',
};

/** The longest first line that is a title, in UTF-16 units. */
const TITLE_LENGTH = 200;

/** The first line is the title where others follow, unless it looks like the beginning of a paragraph. */
function pastedSource(text: string, title: string | undefined): ArticleSource {
  const [first = "", rest = ""] = splitFirstLine(text);
  if (title === undefined && isTitle(first, rest))
    return { format: "txt", text: rest, about: { title: first } };
  return { format: "txt", text };
}

function splitFirstLine(text: string): readonly string[] {
  const end = text.search(/[\r\n]/u);
  return end < 0 ? [text] : [text.slice(0, end).trim(), text.slice(end)];
}

/** A paragraph ends with a mark, or goes on in the next line with a small letter. */
function isTitle(first: string, rest: string): boolean {
  // Where front matter begins, it says the title
  if (rest.trim() === "" || first.length > TITLE_LENGTH || first === "---") return false;
  return !/[.,;:]["”’»)\]]*$/u.test(first) && !/^\r?\n\p{Ll}/u.test(rest);
}
