/** Agencies, papers and stations that sign their reports ahead of the first sentence, in small letters. */
const SOURCES: ReadonlySet<string> = new Set(
  (
    "antara|antara news|cnn indonesia|cnn|cnbc indonesia|bbc|bbc indonesia|bbc news|kompas|kompas tv|tempo|detik|detikcom|tirto|kumparan|" +
    "republika|okezone|liputan6|viva|merdeka|suara|tribun|pos kota|media indonesia|jawa pos|bisnis|kontan|katadata|pikiran rakyat|" +
    "suara merdeka|kedaulatan rakyat|voa|voa indonesia|dw|dw indonesia|abc|abc news|bola|juara|rri|tvri|metro tv|the jakarta post|" +
    "reuters|ap|afp|upi|dpa|efe|ansa|tass|xinhua|kyodo|yonhap|bernama|anadolu|al jazeera|bloomberg|the guardian|the new york times"
  ).split("|"),
);

/** How sites that are named after what they do end their names: "Rimbanews", "Kabarpos", "TribunJateng". */
const SITE = /^(?:tribun\p{L}+|\p{L}{3,}(?:news|pos|post|kabar|times|media|info|online|today|tv))$/iu;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|co|id|net|org|tv|news|info|online|site)$/iu;

/** Whether a name is surely that of an agency or a paper. */
export function isNewsSource(name: string): boolean {
  return SOURCES.has(name.toLowerCase()) || SITE.test(name) || DOMAIN.test(name);
}
