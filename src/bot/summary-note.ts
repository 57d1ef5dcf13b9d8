import type { Text } from "./languages.ts";
import type { SummaryReply } from "./reply.ts";
import { WORDING } from "./wording.ts";
import { numberIn } from "./word-number.ts";

/**
 * What is said beside a summary: how much of the article it has, and about what; that the article is short, where there
 * is no more to summarise; which words of the topic the article lacks.
 */
export function summaryNote(reply: SummaryReply): Text {
  if (!reply.topic) return reply.sentences.length > 0 ? lengthOf(reply) : WORDING.noSummary;
  const { words, missing } = reply.topic;
  const list = missing.join(", ");
  if (reply.sentences.length > 0) {
    const { en, id } = shareOf(reply);
    const about = { en: `${en}, about “${words}”`, id: `${id}, tentang “${words}”` };
    if (missing.length === 0) return about;
    return {
      en: `${about.en}; not in this article: ${list}`,
      id: `${about.id}; tidak ada di artikel ini: ${list}`,
    };
  }
  return missing.length > 0
    ? { en: `Not in this article: ${list}`, id: `Tidak ada di artikel ini: ${list}` }
    : {
        en: `No sentence about “${words}” can stand in a summary`,
        id: `Tidak ada kalimat tentang “${words}” yang bisa masuk ringkasan`,
      };
}

function lengthOf(reply: SummaryReply): Text {
  if (reply.sentences.length === reply.of)
    return { en: "The article is short: this is all of it", id: "Artikelnya pendek: ini seluruhnya" };
  const share = shareOf(reply);
  if (!reply.complete) return share;
  return {
    en: `The article is short: ${share.en}, all that can stand in a summary`,
    id: `Artikelnya pendek: ${share.id}, semua yang bisa masuk ringkasan`,
  };
}

function shareOf({ sentences, of }: SummaryReply): Text {
  const [shown, all] = [numberIn(sentences.length), numberIn(of)];
  return {
    en: `${shown.en} of ${all.en} ${of === 1 ? "sentence" : "sentences"}`,
    id: `${shown.id} dari ${all.id} kalimat`,
  };
}
