import type { Attribution } from "./attribution.ts";
import type { ParagraphView } from "./sentence-view.ts";

/** Words that announce a title, a theme or a term in marks, and no speech; folded. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    "bertajuk berjudul bertema bertuliskan bernama dijuluki berslogan judul tajuk tema slogan tagline video film buku lagu album acara program serial sinetron novel lakon istilah kata frasa sebutan julukan " +
    "titled entitled called dubbed named film movie book song album show series novel term word phrase slogan hashtag headlined"
  ).split(" "),
);

/** What a quoted span is: words that somebody spoke, a fragment of them in the reporter's sentence, or none. */
export function isSpeech(
  view: ParagraphView,
  { token, from, to }: { readonly token: number; readonly from: number; readonly to: number },
  attribution: Attribution | undefined,
  text: string,
): "direct" | "fragment" | "none" {
  const quote = view.tokens[token];
  if (!quote) return "none";
  const words = text.slice(quote.start + 1, quote.end - 1);
  const before = view.tokens[token - 1];
  const others = view.tokens.slice(from, to).filter(({ kind }) => kind === "word").length;
  if (others === 0) return "direct";
  if (attribution?.touches && /[,.?!…]\s*$/u.test(words)) return "direct";
  if (before?.kind === "word" && TITLE_WORDS.has(before.folded)) return "none";
  if (attribution?.touches && (before?.kind === "mark" || /\s/u.test(words.trim())))
    return /^[^\p{Ll}]/u.test(words) ? "direct" : "fragment";
  return attribution ? "fragment" : "none";
}
