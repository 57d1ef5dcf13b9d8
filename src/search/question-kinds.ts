/** What kind of answer a question asks for; "other" where its words do not say. */
export type QuestionKind = "who" | "when" | "where" | "how-many" | "why" | "said" | "other";

/**
 * Signs of each kind in a folded question with single blanks, tried in this order: "tahun berapa" is a time before it is
 * a number, and "apa kata X" a saying before it is anything.
 */
const SIGNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "said",
    /\bapa(?:kah)? (?:kata|ucapan|tanggapan|komentar|pernyataan|pendapat|pesan|yang (?:dikatakan|disampaikan|diucapkan))\b|\bmenurut\b.*\bapa\b|\b(?:what|how) (?:did|does|do|has|have)\b.*\b(?:say|said|tell|think|respond|comment)\b/u,
  ],
  [
    "when",
    /\bkapan(?:kah)?\b|\b(?:tahun|tanggal|bulan|hari|abad|jam|pukul) (?:berapa|apa|mana)(?:kah)?\b|\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b/u,
  ],
  [
    "how-many",
    /\bberapa(?:kah)?\b|\bhow (?:many|much|long|far|tall|high|old|large|big|fast|often|deep|wide|heavy)\b/u,
  ],
  [
    "where",
    /\b(?:di|ke|dari) ?mana(?:kah)?\b|\bwhere\b|\b(?:negara|kota|pulau|provinsi|daerah|desa|benua) (?:apa|mana)(?:kah)?\b|\b(?:what|which) (?:country|city|state|place|continent|island|region)\b/u,
  ],
  ["who", /\bsiapa(?:kah)?\b|\bwho(?:m|se)?\b/u],
  [
    "why",
    /\b(?:mengapa|kenapa)(?:kah)?\b|\b(?:apa|apakah) (?:alasan|sebab|penyebab)\b|\bwhy\b|\bwhat (?:caused|is the reason|was the reason)\b/u,
  ],
];

/** The kind of answer that a question, folded, asks for. */
export function questionKind(folded: string): QuestionKind {
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? "other";
}
