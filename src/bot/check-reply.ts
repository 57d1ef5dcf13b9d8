import type { Library } from "../library/library.ts";
import { excerptsOf } from "./excerpts-of.ts";
import type { Reply } from "./reply.ts";

/**
 * Checks that every word which a reply shows as an article's is one, of an article that this library holds now.
 *
 * @throws {Error} if a single excerpt is not: then nothing of the reply may be sent
 */
export function checkReply(reply: Reply, library: Library): void {
  for (const excerpt of excerptsOf(reply)) {
    if (!library.holds(excerpt)) {
      throw new Error(
        `A ${reply.kind} reply shows what is not in article "${excerpt.article.id}" ¶${excerpt.paragraph.number}`,
      );
    }
  }
}
