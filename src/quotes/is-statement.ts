import type { ParagraphView } from "./sentence-view.ts";

/** Words before a verb that make it no report of anything said: what nobody has said, will not, or is yet to say. Folded. */
const NOT_SAID: ReadonlySet<string> = new Set(
  "belum tidak tak bukan jangan enggan menolak urung untuk akan hendak agar supaya not never to declined refused will would could can may might didn't don't doesn't won't wouldn't".split(
    " ",
  ),
);

/** Verbs whose object is a thing said as often as a statement: "menyampaikan pendapat", "menyebut nama". Folded. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    "menyampaikan menyebut menyebutkan mengungkapkan mengungkap menjelaskan menceritakan memaparkan merinci melaporkan mengumumkan mengingatkan menekankan " +
    "membantah menuding membenarkan mencontohkan menguraikan mengemukakan mengutarakan membeberkan menerangkan memperingatkan menyatakan mengonfirmasi memastikan menjamin"
  ).split(" "),
);

/** Words that open the name of a topic and not a statement: "menjelaskan soal …". Folded. */
const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  (
    "soal tentang terkait mengenai perihal hal alasan pendapat pandangan aspirasi rasa permintaan pesan salam ucapan terima apresiasi kekhawatiran keprihatinan " +
    "dukungan duka belasungkawa harapan keinginan kronologi detail rincian nama data pentingnya perlunya secara kepada itu ini tersebut " +
    "about of to with for on"
  ).split(" "),
);

/** Words that make a predicate of what follows them. Folded. */
const PREDICATE_SIGNS: ReadonlySet<string> = new Set(
  (
    "adalah ialah merupakan akan sudah telah belum tidak tak bukan bisa dapat harus perlu wajib ada masih sedang tengah sempat menjadi sangat cukup lebih paling " +
    "terlalu mampu boleh mau ingin berupa justru tetap juga hanya hampir sebaiknya seharusnya mungkin kerap sering selalu"
  ).split(" "),
);

/** Words after which a verb is no predicate of the clause but of a part of it. Folded. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "yang untuk dengan dalam agar supaya guna oleh sebagai saat ketika setelah usai sebelum dan serta atau".split(
    " ",
  ),
);

const VERB = /^(?:me(?:m|n|ng|ny|l|r)?|di|ber|ter)\p{L}{4,}$/u;

/** Whether the verb at a token says that something was said at all. */
export function isSaid({ tokens }: ParagraphView, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at--) if (NOT_SAID.has(tokens[at]?.folded ?? "")) return false;
  return true;
}

/** Whether what stands between two tokens after a reporting verb is a statement, and not merely a thing or a topic. */
export function isStatement({ tokens }: ParagraphView, verb: number, from: number, to: number): boolean {
  if (TOPIC_OPENERS.has(tokens[from]?.folded ?? "")) return false;
  if (!AMBIGUOUS.has(tokens[verb]?.folded ?? "") || from > verb + 1) return true;
  let isSubordinate = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind !== "word") isSubordinate = false;
    else if (SUBORDINATORS.has(token.folded)) isSubordinate = tokens[at + 1]?.folded !== "ini";
    else if (PREDICATE_SIGNS.has(token.folded) && !isSubordinate) return true;
    else if (VERB.test(token.folded) && !token.capital) {
      if (!isSubordinate && !tokens[at - 1]?.folded.endsWith("nya")) return true;
      isSubordinate = false;
    }
  }
  return false;
}
