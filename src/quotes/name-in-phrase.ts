import type { NameMention } from "./name-mention.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { isPluralOffice } from "./plural-office.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { DOCUMENTS } from "./reporting-words.ts";
import { roleBefore } from "./role-phrases.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** Whom a noun phrase names, from one token up to another: a person before a body, and nobody's aide. */
export function nameInPhrase(view: ParagraphView, from: number, end: number): SpeakerMention | undefined {
  const names: NameMention[] = [];
  for (let at = from; at < end && !opensRelativeClause(view, at); at++) {
    const name = view.nameFrom(at);
    if (
      !name ||
      isPossessive(view, name) ||
      isKind(view, name) ||
      isWhere(view, name, from) ||
      belongsToThing(view, name, from)
    )
      continue;
    if (isPartOfPointer(view, name, { from, end })) continue;
    names.push(name);
  }
  const people = names.filter(({ kind }) => kind === "person");
  const person = holderAmong(view, from, people);
  if (person && isOwner(view, person, end)) return undefined;
  if (person) return namedAs(view, person);
  const [body] = names;
  const isPartOfDescription =
    body !== undefined && view.tokens.slice(body.to, end).some(({ kind }) => kind === "word");
  return body && !isPartOfDescription && speaksItself(view, from, body) ? namedAs(view, body) : undefined;
}

/** A name as the subject, unless another stands beside it. */
export function namedAs(view: ParagraphView, name: NameMention): SpeakerMention {
  return name.kind === "person" && isOneOfSeveral(view, name)
    ? { kind: "several", span: name }
    : { kind: "named", span: name, name };
}

/** Those whose name follows are not meant themselves: "kantor X", "keluarga X", "istri X". */
const THINGS_OF_SOMEBODY: ReadonlySet<string> = new Set(
  "kantor keluarga tim kubu partai pendukung pengikut penggemar istri suami ayah ibu ayahanda ibunda anak putra putri adik kakak paman bibi keponakan mertua kekasih pacar tunangan saudara orangtua tua rekan sahabat teman manajer asisten ajudan kuasa album film lagu buku akun kawasan wilayah daerah kampung kompleks stasiun jalan jl lapangan taman pasar".split(
    " ",
  ),
);

/** Whether a word in lower case before a name makes it the owner's: "kantor Ani Lestari", "istri sutradara Ani Lestari". */
export function belongsToThing(
  { tokens }: ParagraphView,
  { nameFrom, kind }: NameMention,
  from: number,
): boolean {
  if (kind !== "person") return false;
  for (let at = nameFrom - 1; at >= from; at--) {
    const { kind: what, folded, capital } = tokens[at] ?? { kind: "mark", folded: "", capital: false };
    if (what !== "word" || capital) return false;
    if (THINGS_OF_SOMEBODY.has(folded)) return true;
    if (!ROLE_HEADS.has(folded)) return false;
  }
  return false;
}

/** Whether a phrase that "itu" closes only describes somebody by a name in it: "pemeran film Inception itu". */
function isPartOfPointer(
  view: ParagraphView,
  name: NameMention,
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  if (!DEMONSTRATIVES.has(view.tokens[end - 1]?.folded ?? "") || name.nameFrom === from) return false;
  const between = view.tokens.slice(name.to, end - 1);
  if (between.some(({ folded }) => folded === "yang")) return false;
  return between.length > 0 || !isBareOffice(view, name) || isFormer(view, name, from);
}

/** "Mantan kiper Sembilang itu": what somebody was, and where. */
function isFormer({ tokens }: ParagraphView, { nameFrom, words }: NameMention, from: number): boolean {
  return words.length === 1 && tokens.slice(from, nameFrom).some(({ folded }) => FORMER.has(folded));
}

const FORMER: ReadonlySet<string> = new Set(
  "mantan eks bekas kiper bek gelandang penyerang striker winger pemain punggawa penggawa kapten pelatih asisten bintang pembalap manajer alumnus jebolan".split(
    " ",
  ),
);

function isBareOffice({ tokens }: ParagraphView, { nameFrom }: NameMention): boolean {
  const before = tokens[nameFrom - 1];
  return (
    before?.kind !== "word" || before.capital || ROLE_HEADS.has(before.folded) || NAMING.has(before.folded)
  );
}

/** People and bodies that stand behind the name of the one whose they are: "Trump supporters". */
const FOLLOWERS: ReadonlySet<string> = new Set(
  "supporters voters backers fans followers officials aides advisers advisors allies critics opponents operatives donors delegates staffers strategists surrogates supporter voter aide adviser advisor ally official police agents authorities editors executives representatives".split(
    " ",
  ),
);

function isOwner({ tokens }: ParagraphView, { to }: NameMention, end: number): boolean {
  const next = tokens[to]?.folded ?? "";
  return (
    to < end &&
    (FOLLOWERS.has(next) || isPluralOffice(next) || DOCUMENTS.has(next)) &&
    tokens.slice(to, end).every(({ capital }) => !capital)
  );
}

/** "Sebuah studi yang dimuat Jurnal Maju" is not the journal; "pria yang bernama Ani" is Ani. */
function opensRelativeClause({ tokens }: ParagraphView, at: number): boolean {
  return tokens[at]?.folded === "yang" && !NAMING.has(tokens[at + 1]?.folded ?? "");
}

const NAMING: ReadonlySet<string> = new Set("bernama akrab biasa disapa dipanggil dikenal juga".split(" "));

/** "A Clinton statement": an article before a name makes it a thing's. */
function isKind({ tokens }: ParagraphView, { from, nameFrom }: NameMention): boolean {
  return from === nameFrom && /^an?$/u.test(tokens[nameFrom - 1]?.folded ?? "");
}

/** "The mayor of Falk Harbor": what an English office is of. */
function isWhere({ tokens }: ParagraphView, { from, nameFrom }: NameMention, start: number): boolean {
  const before = tokens[nameFrom - 1]?.folded;
  return (before === "of" || before === "for") && from === nameFrom && nameFrom - 1 > start;
}

function isPossessive({ tokens }: ParagraphView, { to }: NameMention): boolean {
  return /['’]s?$/u.test(tokens[to - 1]?.text ?? "");
}

/** Whether "dan" or "and" and another person's name stand after or before. */
function isOneOfSeveral(view: ParagraphView, { from, to }: NameMention): boolean {
  const isAnd = (at: number): boolean => ["dan", "and", "&"].includes(view.tokens[at]?.folded ?? "");
  const before = view.tokens[from - 2]?.text === "," ? from - 3 : from - 2;
  return (
    (isAnd(to) && view.nameOver(to + 1)?.kind === "person") ||
    (isAnd(from - 1) && view.nameOver(before)?.kind === "person")
  );
}

/** Of several names the holder's: the one set apart, the one behind an office, or the fuller one behind a body's. */
function holderAmong(
  view: ParagraphView,
  from: number,
  people: readonly NameMention[],
): NameMention | undefined {
  const [first, second] = people;
  const last = people.at(-1);
  if (!first || !second || !last) return first;
  if (view.tokens[last.nameFrom - 1]?.text === ",") return last;
  const between = view.tokens.slice(first.to, second.nameFrom);
  const isAide =
    between.some(({ folded }) => ROLE_HEADS.has(folded)) &&
    between.every(({ kind, folded }) => kind === "word" && folded !== "selaku" && folded !== "sebagai");
  if (isAide) return second;
  const isBodys = first.nameFrom > from && first.words.length === 1;
  return isBodys ? (people.find(({ words }) => words.length > 1) ?? first) : first;
}

/**
 * Whether a body speaks itself, or by its writings, rather than those who are described as its: "militer AS", "para kader
 * Partai Maju".
 */
export function speaksItself({ tokens }: ParagraphView, from: number, { nameFrom }: NameMention): boolean {
  if ((roleBefore(tokens, nameFrom)?.from ?? -1) >= from) return false;
  return tokens
    .slice(from, nameFrom)
    .every(({ kind, folded, capital }) => capital || kind !== "word" || isOfBody(folded));
}

function isOfBody(word: string): boolean {
  return word === "pihak" || word === "the" || DOCUMENTS.has(word);
}
