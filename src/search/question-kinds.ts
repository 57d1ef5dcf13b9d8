/**
 * What kind of answer a question asks for: "who" a name, "person" what the person is whom it names, "which" where its words
 * say no more than that a thing is wanted.
 */
export type QuestionKind =
  | "who"
  | "person"
  | "when"
  | "where"
  | "how-many"
  | "why"
  | "said"
  | "define"
  | "which";

/**
 * Signs of each kind in a folded question with single blanks, tried in this order: "tahun berapa" is a time before it is
 * a number, and "apa kata X" a saying before it is anything.
 */
const SIGNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "said",
    /\b(?:apa|bagaimana)(?:kah)? (?:kata|ucapan|tanggapan|komentar|pernyataan|pendapat|pesan|reaksi|sikap|yang (?:dikatakan|disampaikan|diucapkan|diungkapkan|ditegaskan))\b|\bapa(?:kah)? yang \b.*\b(?:katakan|sampaikan|ucapkan|ungkapkan)\b|\b(?:ber)?kata(?:kan)? (?:apa|bagaimana)\b|\b(?:berkata|mengatakan)\b.*\b(?:apa|bagaimana)\b|\bwhat(?:'?s| is| was| were| are) \b.*\b(?:reaction|response|comment|opinion|view|statement)s?\b|\b(?:what|how) (?:did|does|do|has|have)\b.*\b(?:say|said|tell|think|respond|comment|argue|claim|warn)\b/u,
  ],
  [
    "when",
    /\bkapan(?:kah)?\b|(?<!\d )\b(?:tahun|tanggal|bulan|hari|abad|jam|pukul) (?:ke ?)?-? ?(?:berapa|apa|mana)(?:kah)?\b|\bwhens?\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b/u,
  ],
  [
    "how-many",
    /\bberapa(?:kah)?\b|\bhow (?:many|much|long|far|tall|high|old|large|big|fast|often|deep|wide|heavy)\b|\b(?:what|which) age\b|\bwhat (?:percentage|percent|number|proportion|fraction|amount|share|rate|price|size|score)\b|\bwhat(?:'?s| is| was| were| are)(?: [\p{L}'’]+){0,3} (?:price|cost|fee|fine|salary|score|rate|percentage|share|amount|number|total|population|height|weight|length|age|value|budget|deficit|temperature|speed)\b|\b(?:harga|jumlah|nilai|biaya|umur|usia|skor|kurs|luas|tarif|denda|gaji)nya\b.*\bberapa\b/u,
  ],
  [
    "where",
    /\b(?:di|ke|dari) ?(?:mana|manakah)\b|\bdimankah\b|\bwheres?\b|\b(?:negara|kota|pulau|provinsi|daerah|desa|benua|kabupaten|wilayah|kecamatan|stadion|hotel|gedung|bandara|pelabuhan|jalan|kampung|kelurahan|lokasi|masjid|selat|teluk|gunung|taman) (?:apa|mana)(?:kah)?\b|\b(?:what|which) (?:country|countries|city|cities|state|states|place|places|continent|island|region|town|county|area|province|village|district|venue|stadium|hotel|airport|street|neighbou?rhood)\b/u,
  ],
  ["who", /\bsiapa(?:kah)?\b|\bwho(?:m|se|s)?\b/u],
  [
    "why",
    /\b(?:mengapa|kenapa)(?:kah)?\b|\bapa(?:kah)? (?:yang |jadi |yang jadi |yang menjadi )?(?:alasan|sebab|penyebab|pemicu|motif|menyebabkan|membuat|bikin|memicu|mendorong)(?:nya)?\b|\b(?:alasan|penyebab|pemicu|motif|sebab)(?:nya)?\b.*\bapa(?:kah)?\b|\b(?:karena|gara-gara|sebab|demi|untuk) apa\b|\bwhy\b|\bhow come\b|\bwhat (?:caused|causes|led to|leads to|made|makes|triggered|prompted)\b|\bwhat(?:'?s| is| was| were| are) (?:the |his |her |their |its )?(?:[\p{L}'’]+ )?(?:reason|cause|motive|excuse)s?\b/u,
  ],
  [
    "define",
    /\bapa(?:kah)? (?:itu|(?:yang )?di ?maksud|arti|makna|pengertian|definisi|kepanjangan)\b|\b(?:pengertian|definisi|kepanjangan) (?:dari )?\b|\b(?:maksud|arti|makna|kepanjangan)(?:nya)?\b.*\bapa(?:kah)?\b|\bwhat does .* (?:mean|stand for)\b|^what(?:'?s| is| are) (?:an? |the )?(?:[\p{L}-]+ ?){1,3}\??$/u,
  ],
  ["said", /\bmenurut (?!data\b)|\baccording to\b/u],
];

/** English words that ask, and join clauses where another one has asked already: "what was she doing when…". */
const ASKS_OR_JOINS = /\b(?:what|which|who|whom|whose|when|where|why|how)\b/gu;

/** The kind of answer that a question, folded, asks for. */
export function questionKind(folded: string): QuestionKind {
  const asking = folded.split(",").map(withoutJoining).join(",");
  return SIGNS.find(([, sign]) => sign.test(asking))?.[0] ?? "which";
}

function withoutJoining(clause: string): string {
  let asked = false;
  return clause.replace(ASKS_OR_JOINS, (word) => {
    if (asked) return "";
    asked = true;
    return word;
  });
}
