import type { Attribution } from "./attribution.ts";
import { isCue, PASSIVE_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { Token } from "./token.ts";

/** Words that announce a title, a theme or a term in marks, and no speech; folded. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    "bertajuk berjudul bertema bertemakan bertuliskan bernama dijuluki berslogan judul tajuk tema slogan tagline video film buku lagu album acara program serial " +
    "sinetron novel lakon istilah kata frasa sebutan julukan predikat kategori gelar status warna aplikasi situs akun kanal podcast majalah " +
    "titled entitled called dubbed named film movie book song album show series novel term word phrase slogan hashtag headlined nicknamed labeled so-called memoir"
  ).split(" "),
);

/** A quotation of as many words that begins and ends like a sentence is speech even where no verb reports it. */
const SENTENCE_WORDS = 8;

/** Fewer words before a comma may be a title within a list. */
const CUT_WORDS = 4;

/** What a quoted span is: words that somebody spoke, a fragment of them in the reporter's sentence, or none. */
export function isSpeech(
  view: ParagraphView,
  quote: number,
  attribution: Attribution | undefined,
): "direct" | "fragment" | "none" {
  const words = view.tokens[quote]?.text ?? "";
  const before = view.tokens[quote - 1];
  const isSentence = /^[\s"'“‘([….-]*[\p{Lu}\p{N}]/u.test(words) && /[,.?!…][\s)\]'’"”]*$/u.test(words);
  if (before?.kind === "word" && TITLE_WORDS.has(before.folded)) return "none";
  if (before?.folded === "as" && view.tokens[quote - 2]?.folded === "such") return "none";
  if (before?.kind === "word" && !isCue(before.folded) && isTitle(words)) return "none";
  const isBeside = attribution !== undefined && attribution.stands !== "apart";
  if (isBeside && (isSentence || /[,?!]\s*$/u.test(words))) return "direct";
  if (attribution?.stands === "behind" && /^\p{Lu}/u.test(words) && view.tokens[quote - 1]?.kind !== "word")
    return "direct";
  if (isTitle(words)) return isBeside && before?.kind === "mark" ? "direct" : "none";
  if (standsAlone(view, quote)) return "direct";
  if (isSentence && isCutByComma(words) && isBoundary(before, view.tokens[quote])) return "direct";
  if (attribution && !namesThing(view.tokens, quote) && !isProperName(words)) return "fragment";
  return isSentence && words.split(/\s+/u).length >= SENTENCE_WORDS ? "direct" : "none";
}

/** A sentence that goes on behind its closing mark, as only reported speech does; a title may have the comma, but it has capitals. */
function isCutByComma(words: string): boolean {
  const capitals = words.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  const count = words.split(/\s+/u).length;
  return /,\s*$/u.test(words) && count >= CUT_WORDS && capitals < count / 2;
}

/** Capitals throughout, but for what titles write small too; a long one may hold a few small words. */
function isTitle(words: string): boolean {
  if (/[?!]\s*$/u.test(words)) return false;
  const content = words.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !SMALL.has(word));
  const small = content.filter((word) => !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  return content.length >= 2 && small.length <= content.length / 6;
}

/** Words that titles write small between their capitals. */
const SMALL: ReadonlySet<string> = new Set(
  "a an the of and or to in on at for from by with vs v di ke dari dan yang untuk pada dalam dengan of de la el".split(
    " ",
  ),
);

/** Whether nothing but other quotations shares the quotation's sentence. */
function standsAlone({ tokens }: ParagraphView, quote: number): boolean {
  const own = tokens[quote];
  return (
    isBoundary(tokens[quote - 1], own) &&
    (isBoundary(tokens[quote + 1], own) || /^[.!?]$/u.test(tokens[quote + 1]?.text ?? ""))
  );
}

function isBoundary(token: Token | undefined, own: Token | undefined): boolean {
  return (
    token === undefined ||
    token.sentence !== own?.sentence ||
    token.kind === "quote" ||
    /^[.!?:]$/u.test(token.text)
  );
}

/** A single word with a capital is a name or an abbreviation in marks. */
function isProperName(words: string): boolean {
  return /^\s*\p{Lu}[\p{L}\p{N}-]*[.,]?\s*$/u.test(words);
}

/** "yang disebut “…”" gives a thing its name; "disebut sebagai “…”" repeats what somebody said of it. */
function namesThing(tokens: readonly Token[], quote: number): boolean {
  return PASSIVE_CUES.has(tokens[quote - 1]?.folded ?? "") && tokens[quote - 2]?.folded !== ",";
}
