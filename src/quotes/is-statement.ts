import { isAffixedVerb } from "./affixed-verb.ts";
import { holdsEnglishVerb } from "./english-verbs.ts";
import { VERB_PARTICLES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { Token } from "./token.ts";

/** Words before a verb that make it no report of anything said: what nobody has said, will not, or is yet to say. Folded. */
const NOT_SAID: ReadonlySet<string> = new Set(
  "mau ingin belum tidak tak bukan jangan enggan ogah menolak urung untuk akan hendak agar supaya not never to declined refused will would could can may might didn't don't doesn't won't wouldn't".split(
    " ",
  ),
);

/** Verbs whose object is a thing said as often as a statement: "menyampaikan pendapat", "menyebut nama". Folded. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    "menambahkan menyampaikan menyebut menyebutkan mengungkapkan mengungkap menjelaskan menceritakan memaparkan merinci melaporkan mengumumkan mengingatkan menekankan " +
    "membantah menuding membenarkan mencontohkan menguraikan mengemukakan mengutarakan membeberkan menerangkan memperingatkan menyatakan mengonfirmasi memastikan menjamin"
  ).split(" "),
);

/** The same in English: "claimed a victory", "announced the plan". Folded. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    "claim claims claimed claiming announce announced report reported reveal revealed deny denied admit admits admitted acknowledge acknowledged confirm confirmed state states stated " +
    "declare declares declared describe described observe observed disclose disclosed promise promised recall recalled predict predicts predicted suggest suggests suggested note notes noted boast boasted " +
    "estimate estimated maintain maintains maintained stress stressed explain explains explained emphasize emphasized concede conceded tell tells told telling"
  ).split(" "),
);

/** Words that open a topic and no statement after any verb: "menjelaskan soal …". Folded. */
const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  "soal tentang terkait mengenai perihal secara kepada demikian begitu about of to with for on".split(" "),
);

/** Things that are said and are no statements: "menyampaikan pendapat", "mengungkapkan rasa syukur". Folded. */
const THINGS_SAID: ReadonlySet<string> = new Set(
  (
    "hal alasan pendapat pandangan aspirasi rasa permintaan pesan salam ucapan terima apresiasi kekhawatiran keprihatinan dukungan duka belasungkawa harapan keinginan " +
    "kronologi detail rincian nama data pentingnya perlunya imbauan ajakan seruan kritik keluhan kabar informasi keterangan laporan jawaban pertanyaan penjelasan kesan sambutan " +
    "pidato bantahan kekecewaan protes sikap optimisme rencana niat tuntutan penghargaan permohonan agar supaya untuk"
  ).split(" "),
);

/** Words that make a predicate of what follows them. Folded. */
const PREDICATE_SIGNS: ReadonlySet<string> = new Set(
  (
    "adalah ialah merupakan akan sudah telah belum tidak tak bukan bisa dapat harus perlu wajib ada masih sedang tengah sempat menjadi sangat cukup lebih paling " +
    "terlalu mampu boleh mau ingin berupa justru tetap juga hanya hampir sebaiknya seharusnya mungkin kerap sering selalu mesti"
  ).split(" "),
);

/** Words that take the next verb for themselves: in "kasus yang ditangani" nothing is said of the case yet. Folded. */
const TAKES_VERB: ReadonlySet<string> = new Set(
  "yang untuk agar supaya guna setelah sebelum ketika usai sejak saat".split(" "),
);

/** Those of them whose clause a comma closes: "saat ditangkap, pelaku …". */
const TIMES: ReadonlySet<string> = new Set("setelah sebelum ketika usai sejak saat".split(" "));

/** Words after which a verb is a thing: "dalam menjaga", "dengan membawa". Folded. */
const NOMINALISERS: ReadonlySet<string> = new Set(
  "dengan dalam oleh sebagai dan serta atau tanpa seperti".split(" "),
);

/** A predicate further behind its verb, in tokens, is another clause's. */
const REACH = 60;

/** Whether the verb at a token says that something was said at all, and not that it never was or is yet to be. */
export function isSaid({ tokens }: ParagraphView, verb: number): boolean {
  let at = verb - 1;
  while (VERB_PARTICLES.has(tokens[at]?.folded ?? "") && !NOT_SAID.has(tokens[at]?.folded ?? "")) at--;
  return !NOT_SAID.has(tokens[at]?.folded ?? "");
}

/**
 * Whether what stands between two tokens after a reporting verb is a statement, and not merely a thing or a topic. A
 * comma or "bahwa" between settles it; "melanjutkan" needs one, for works are continued too.
 */
export function isStatement({ tokens }: ParagraphView, verb: number, from: number, to: number): boolean {
  const first = tokens[from]?.folded ?? "";
  if (TOPIC_OPENERS.has(first)) return false;
  if (from > verb + 1) return true;
  const word = tokens[verb]?.folded ?? "";
  if (word === "melanjutkan") return false;
  if (ENGLISH.has(word)) return holdsEnglishVerb(tokens, from, Math.min(to, from + REACH));
  if (!AMBIGUOUS.has(word)) return true;
  return !THINGS_SAID.has(first) && hasPredicate(tokens.slice(from, Math.min(to, from + REACH)));
}

function hasPredicate(clause: readonly Token[]): boolean {
  let isTaken = false;
  let isTimed = false;
  for (const [at, token] of clause.entries()) {
    const before = clause[at - 1]?.folded ?? "";
    if (token.text === "," && isTimed) isTaken = isTimed = false;
    isTimed ||= TIMES.has(token.folded);
    if (TAKES_VERB.has(token.folded)) isTaken = clause[at + 1]?.folded !== "ini";
    else if (before === "yang" && PREDICATE_SIGNS.has(token.folded)) continue;
    else if (PREDICATE_SIGNS.has(token.folded) || isVerb(token)) {
      if (!isTaken && !(isVerb(token) && (NOMINALISERS.has(before) || before.endsWith("nya")))) return true;
      isTaken = false;
    }
  }
  return false;
}

function isVerb({ folded, capital }: Token): boolean {
  return !capital && isAffixedVerb(folded);
}
