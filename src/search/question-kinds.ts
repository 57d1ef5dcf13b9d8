/** What kind of answer a question asks for; "which" where its words say no more than that a thing is wanted. */
export type QuestionKind = "who" | "when" | "where" | "how-many" | "why" | "said" | "define" | "which";

/**
 * Signs of each kind in a folded question with single blanks, tried in this order: "tahun berapa" is a time before it is
 * a number, and "apa kata X" a saying before it is anything.
 */
const SIGNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "said",
    /\b(?:apa|bagaimana)(?:kah)? (?:kata|ucapan|tanggapan|komentar|pernyataan|pendapat|pesan|reaksi|sikap|yang (?:dikatakan|disampaikan|diucapkan|diungkapkan|ditegaskan))\b|\bapa(?:kah)? yang \b.*\b(?:katakan|sampaikan|ucapkan|ungkapkan)\b|\b(?:ber)?kata apa\b|\bwhat (?:is|was|were|are) \b.*\b(?:reaction|response|comment|opinion|view|statement)s?\b|\b(?:what|how) (?:did|does|do|has|have)\b.*\b(?:say|said|tell|think|respond|comment)\b/u,
  ],
  [
    "when",
    /\bkapan(?:kah)?\b|\b(?:tahun|tanggal|bulan|hari|abad|jam|pukul) (?:ke ?)?-? ?(?:berapa|apa|mana)(?:kah)?\b|\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b/u,
  ],
  [
    "how-many",
    /\bberapa(?:kah)?\b|\bhow (?:many|much|long|far|tall|high|old|large|big|fast|often|deep|wide|heavy)\b|\b(?:what|which) age\b|\bwhat (?:percentage|percent|number|proportion|fraction|amount)\b/u,
  ],
  [
    "where",
    /\b(?:di|ke|dari) ?(?:mana|manakah)\b|\bdimankah\b|\bwhere\b|\b(?:negara|kota|pulau|provinsi|daerah|desa|benua|kabupaten|wilayah) (?:apa|mana)(?:kah)?\b|\b(?:what|which) (?:country|city|state|place|continent|island|region|town|county|area)\b/u,
  ],
  ["who", /\bsiapa(?:kah)?\b|\bwho(?:m|se)?\b/u],
  [
    "why",
    /\b(?:mengapa|kenapa)(?:kah)?\b|\bapa(?:kah)? (?:yang )?(?:alasan|sebab|penyebab|menyebabkan)\b|\bwhy\b|\bwhat (?:caused|causes|is the reason|was the reason)\b/u,
  ],
  [
    "define",
    /\bapa(?:kah)? (?:itu|(?:yang )?di ?maksud|arti|makna|pengertian|definisi|kepanjangan)\b|\b(?:pengertian|definisi|kepanjangan) (?:dari )?\b|\bwhat does .* (?:mean|stand for)\b|^what(?:'s| is| are) (?:an? |the )?(?:[\p{L}-]+ ?){1,3}\??$/u,
  ],
  ["said", /\bmenurut (?!data\b)|\baccording to\b/u],
];

/** The kind of answer that a question, folded, asks for. */
export function questionKind(folded: string): QuestionKind {
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? "which";
}
