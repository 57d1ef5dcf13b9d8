import { commands } from "../../commands/index.ts";
import type { SourceFormat } from "../../src/articles/article-source.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import type { Article } from "../../src/articles/article.ts";
import { answer } from "../../src/bot/answer.ts";
import type { Bot } from "../../src/bot/bot.ts";
import type { Intake } from "../../src/bot/intake.ts";
import { readLine } from "../../src/bot/read-line.ts";
import type { Asker } from "../../src/bot/request.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { IntakeRefused } from "../../src/intake/intake-refused.ts";
import { readUpload } from "../../src/intake/read-upload.ts";
import { Library } from "../../src/library/library.ts";
import { readShelf } from "../../src/library/shelf.ts";

/** Somebody who may ask and not change anything. */
export const MEMBER: Asker = { id: "100000000000000002", mayManage: false };

/** The id of the article that the project started from. */
export const FIRST_ARTICLE = "hubungan-xi-dan-putin-di-ktt-sco";

/** An article from its text, as a file of that name would be read. */
export function articleOf(id: string, text: string, format: SourceFormat = "txt"): Promise<Article> {
  return readArticle({ id, format, text });
}

/** A library of the articles that come with the project, or of the ones given. */
export async function sampleLibrary(articles?: readonly Article[]): Promise<Library> {
  const library = new Library();
  for (const article of articles ?? (await readShelf("data/articles")).articles) await library.add(article);
  return library;
}

/** Brings nothing in but uploads. */
const NO_INTAKE: Intake = {
  fetchSource: () => Promise.reject(new IntakeRefused("unreachable")),
  checkFeed: () => Promise.reject(new IntakeRefused("not-a-feed")),
  readUpload,
};

/** A bot over one library, that fails the test instead of apologising for a fault of ours. */
export function botOver(library: Library): Bot {
  return {
    commands,
    libraryOf: async () => library,
    // Nothing is kept here, and nobody waits for a gap to be counted
    keeperOf: () => new Promise(() => {}),
    intake: NO_INTAKE,
    reportFailure: (error) => {
      throw error;
    },
  };
}

/** What a member gets for a typed line. */
export async function askLine(line: string, library: Library): Promise<Reply> {
  const { command, options, locale = "id" } = readLine(line, commands);
  return (await answer({ command, options, locale, server: null, asker: MEMBER }, botOver(library))).reply;
}
