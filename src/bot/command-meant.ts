import { fold } from "../text/fold.ts";
import type { Text } from "./languages.ts";
import type { OfferedCommand } from "./offered-command.ts";

/** The first word of a request, politeness aside. */
const FIRST_WORD = /^(?:(?:tolong|please|coba) )?(?<word>[a-z]+)/u;

/** What to tell the asker of a question, left without an answer, that reads as if one of some commands was meant. */
export function commandMeant(question: string, commands: readonly OfferedCommand[]): Text | undefined {
  const word = FIRST_WORD.exec(fold(question))?.groups?.["word"];
  if (word === undefined) return undefined;
  for (const { name, meantBy } of commands)
    if (meantBy?.openings.split(" ").includes(word)) {
      const { wanted, given } = meantBy;
      return {
        en: `For ${wanted.en} use /${name.en} with ${given.en}; as a question no article here answers it`,
        id: `Untuk ${wanted.id} pakai /${name.id} dengan ${given.id}; sebagai pertanyaan, tidak ada artikel di sini yang menjawabnya`,
      };
    }
  return undefined;
}
