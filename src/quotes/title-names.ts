import { FUNCTION_WORDS } from "../text/function-words.ts";
import type { Span } from "../text/span.ts";
import { OFFICE_WORDS, ROLE_HEADS, TITLES } from "./name-words.ts";
import { PLACES } from "./places.ts";
import { isCue, PASSIVE_CUES, VERB_PARTICLES } from "./reporting-words.ts";
import type { Token } from "./token.ts";

/** Verbs of headlines, which drop the affixes that verbs have in running text; folded. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  (
    "minta tegaskan bantah janji janjikan ingatkan tanggapi respons soroti dorong pastikan targetkan optimistis yakin siap akan bakal jadi temui kunjungi resmikan luncurkan buka tutup sambut " +
    "bertemu hadiri terima gelar beri berikan tolak dukung puji sindir tuding duga nilai sebut ungkap ungkapkan pamer kenang cerita curhat resmi mundur menang kalah tiba tampil kembali raih " +
    "bicara buka suara angkat pilih tunjuk lantik bawa ajukan bongkar beberkan jelaskan kritik usul usulkan imbau sampaikan dapat ditahan ditangkap diperiksa divonis dituntut digugat masuk keluar " +
    "says said wins loses calls urges warns vows slams hits tells to is will has endorses defends releases attacks blasts"
  ).split(" "),
);

/** What the article knows of the words of its title. */
export interface TitleWords {
  readonly tokens: readonly Token[];
  /** Words that the text writes small somewhere. */
  readonly plain: ReadonlySet<string>;
  /** Words of names that the text has. */
  readonly named: ReadonlySet<string>;
}

/**
 * Where the title gives a name of one word more fully, the place of the fuller form in the title: "Luthfi" in the text,
 * "Ahmad Luthfi Sebut …" above it. Titles capitalise everything, so only words that the text never uses may join.
 */
export function fullerInTitle(word: string, title: TitleWords): Span | undefined {
  const { tokens } = title;
  const at = tokens.findIndex(({ folded }) => folded === word);
  if (at < 0) return undefined;
  let from = at;
  while (from > 0 && at - from < 2 && mayJoin(title, from - 1)) from--;
  let to = at + 1;
  while (to - at < 3 && mayJoin(title, to) && endsName(tokens[to + 1])) to++;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to - from > 1 ? { start: first.start, end: last.end } : undefined;
}

function mayJoin({ tokens, plain, named }: TitleWords, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  const word = token.folded;
  const lists = [
    plain,
    named,
    OFFICE_WORDS,
    ROLE_HEADS,
    TITLES,
    PLACES,
    HEADLINE_VERBS,
    PASSIVE_CUES,
    VERB_PARTICLES,
    FUNCTION_WORDS.id,
    FUNCTION_WORDS.en,
  ];
  return (
    !isCue(word) &&
    !/^(?:di|me|ber|ter)\p{L}{4,}$|(?:kan|nya)$/u.test(word) &&
    lists.every((list) => !list.has(word))
  );
}

/** A word after a name in a title joins it only if a verb, a mark or the end follows. */
function endsName(next: Token | undefined): boolean {
  return next === undefined || next.kind !== "word" || isCue(next.folded) || HEADLINE_VERBS.has(next.folded);
}
