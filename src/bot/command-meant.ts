import { fold } from "../text/fold.ts";
import type { Text } from "./languages.ts";

/** What a question may open with that asks for what another command does, and what its asker is told. */
const MEANT: readonly (readonly [opening: RegExp, told: Text])[] = [
  [
    /^(?:tolong |please |coba )?(?:rangkum|rangkumkan|rangkuman|ringkas|ringkaskan|ringkasan|summari[sz]e|summary)\b/u,
    {
      en: "For a summary use /summary with the article's title; as a question no article here answers it",
      id: "Untuk ringkasan pakai /ringkas dengan judul artikelnya; sebagai pertanyaan, tidak ada artikel di sini yang menjawabnya",
    },
  ],
  [
    /^(?:tolong |please |coba )?(?:kutipan|quotes|quotations)\b/u,
    {
      en: "For quotations use /quotes with the speaker's name; as a question no article here answers it",
      id: "Untuk kutipan pakai /kutipan dengan nama penuturnya; sebagai pertanyaan, tidak ada artikel di sini yang menjawabnya",
    },
  ],
];

/** What to tell the asker of a question, left without an answer, that reads as if another command was meant. */
export function commandMeant(question: string): Text | undefined {
  const folded = fold(question).trim();
  return MEANT.find(([opening]) => opening.test(folded))?.[1];
}
