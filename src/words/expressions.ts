import type { Language } from "../text/language.ts";
import { stemOf } from "../text/stem.ts";
import { isIdle } from "./is-idle.ts";
import type { SearchWord } from "./search-words.ts";

/**
 * Expressions of several words that speech has for what news says in one, each with that word. English verbs stand in
 * their base form and are found in any; of two expressions that begin alike the longer is first.
 */
const EXPRESSIONS = {
  en:
    "pass away=die, lose life=die, lose lives=die, get killed=kill, break up=separate, split up=separate, break into=burgle, blow up=explode, " +
    "burn down=burn, call off=cancel, carry out=conduct, close down=close, shut down=close, come back=return, come up with=invent, cut down=reduce, " +
    "die out=extinct, drop out=quit, fall out=quarrel, find out=discover, get away=escape, get engaged=engaged, get fired=dismiss, " +
    "get sacked=dismiss, get the sack=dismiss, lose job=dismiss, lose jobs=dismiss, get hurt=injure, get injured=injure, get married=marry, tie the knot=marry, " +
    "get divorced=divorce, get rid of=remove, get sick=ill, fall ill=ill, get caught=arrest, get arrested=arrest, get elected=elect, get robbed=rob, " +
    "get promoted=promote, get stuck=trap, give away=donate, give birth=born, give back=return, give up=quit, go bankrupt=bankrupt, go bust=bankrupt, " +
    "go broke=bankrupt, go missing=disappear, go down=fall, go up=rise, go off=explode, go to jail=jail, go to prison=jail, put in jail=jail, lock up=jail, " +
    "hand over=deliver, hold up=delay, kick off=start, kick out=expel, throw out=expel, knock down=demolish, tear down=demolish, pull down=demolish, " +
    "knock out=eliminate, lay off=dismiss, let down=disappoint, look after=care, look for=search, look into=investigate, own up=confess, pass out=faint, " +
    "pay back=refund, pull out=withdraw, put off=postpone, push back=postpone, put out=extinguish, run away=flee, run over=hit, crash into=collide, " +
    "run into=collide, set fire to=burn, set free=release, let go=release, set off=depart, set up=establish, start up=establish, show up=attend, " +
    "turn up=attend, sign up=register, speed up=accelerate, slow down=slow, step down=resign, stand down=resign, step in=intervene, take away=remove, " +
    "take care of=care, take part in=participate, take part=participate, take over from=succeed, track down=find, turn down=reject, wipe out=destroy, " +
    "make money=earn, do for a living=job, do for living=job, cover up=conceal, back down=concede, fall apart=collapse, have a baby=birth, on fire=burn, " +
    "behind bars=jail, in charge of=lead, in charge=lead, come first=win, come last=last, end up in hospital=hospitalize, tip off=inform, beat up=beat, " +
    "sell off=sell, buy up=buy, made up of=consist, speak out=criticize",
  id:
    "meninggal dunia=meninggal, tutup usia=meninggal, tutup umur=meninggal, napas terakhir=meninggal, nafas terakhir=meninggal, kehilangan nyawa=tewas, " +
    "hilang nyawa=tewas, makan korban=tewas, gulung tikar=bangkrut, kena phk=phk, di phk=phk, kena pecat=pecat, angkat kaki=hengkang, turun tangan=tangani, " +
    "ambil bagian=ikut, ambil alih=akuisisi, jatuh sakit=sakit, jatuh bangkrut=bangkrut, kasih tahu=beritahu, bikin gol=gol, " +
    "masukin bola=gol, masuk penjara=penjara, masuk bui=penjara, dijebloskan ke penjara=penjara, keluar penjara=bebas, turun ke jalan=demo, unjuk rasa=demo, " +
    "mogok kerja=mogok, naik pelaminan=nikah, naik ke pelaminan=nikah, ijab kabul=nikah, akad nikah=nikah, gantung sepatu=pensiun, gantung raket=pensiun, " +
    "angkat bicara=komentar, buka suara=komentar, angkat senjata=perang, meja hijau=pengadilan, jago merah=kebakaran, lampu hijau=izin, naik darah=marah, " +
    "naik pitam=marah, bawa kabur=curi, main tangan=pukul, main hakim=keroyok, putus sekolah=sekolah, hari jadi=ulang, orang nomor satu=pemimpin, " +
    "pulang kampung=mudik, kena tilang=tilang, kena denda=denda, kena tangkap=tangkap, kena tipu=tipu, adu mulut=cekcok, adu jotos=berkelahi, " +
    "baku hantam=berkelahi, banting tulang=kerja, tanda tangan kontrak=kontrak, cuci uang=pencucian, gigit jari=gagal, angkat koper=tersingkir, " +
    "pasang harga=harga, nomor satu=pertama, uang muka=panjar, kerja apa=profesi, kerja sebagai apa=profesi, kerjanya apa=profesi, kerjaannya apa=profesi",
} as const;

type Expressing = keyof typeof EXPRESSIONS;

interface Expression {
  /** The stem of its first word, and its other words as they stand. */
  readonly first: string;
  readonly others: readonly string[];
  readonly meaning: string;
}

/** Possessives that stand within an expression: "lost her life". */
const WITHIN: ReadonlySet<string> = new Set("his her its their my our your a the".split(" "));

/**
 * A question's words with each expression as the one word that it means, which keeps the words that carry matter as
 * others for itself.
 *
 * @example joinExpressions(searchWords("when did she pass away"), "en") // … { form: "die", also: ["pass", "away"] }
 */
export function joinExpressions(words: readonly SearchWord[], language: Language): readonly SearchWord[] {
  if (language === "und") return words;
  const joined: SearchWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const expression = expressionAt(words, at, language);
    if (word && expression) {
      const also = [word, ...words.slice(at + 1, at + expression.length)].map(({ form }) => form);
      joined.push({
        ...word,
        form: expression.meaning,
        also: also.filter((form) => !isIdle(form, language)),
      });
    } else if (word) joined.push(word);
    at += expression?.length ?? 1;
  }
  return joined;
}

function expressionAt(
  words: readonly SearchWord[],
  at: number,
  language: Expressing,
): { readonly meaning: string; readonly length: number } | undefined {
  const first = stemOf(words[at]?.form ?? "", language);
  for (const { others, meaning } of BY_FIRST[language].get(first) ?? []) {
    const isWithin = WITHIN.has(words[at + 1]?.form ?? "") && !WITHIN.has(others[0] ?? "");
    const from = at + (isWithin ? 2 : 1);
    if (others.every((other, offset) => words[from + offset]?.form === other))
      return { meaning, length: from + others.length - at };
  }
  return undefined;
}

const BY_FIRST = { en: byFirst("en"), id: byFirst("id") } as const;

function byFirst(language: Expressing): ReadonlyMap<string, readonly Expression[]> {
  const expressions = EXPRESSIONS[language].split(", ").map((each): Expression => {
    const [expression = "", meaning = ""] = each.split("=");
    const [first = "", ...others] = expression.split(" ");
    return { first: stemOf(first, language), others, meaning };
  });
  const byLength = expressions.toSorted((a, b) => b.others.length - a.others.length);
  return new Map(byLength.map(({ first }) => [first, byLength.filter((each) => each.first === first)]));
}
