import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH_TO_INDONESIAN } from "../../src/words/cognates-from-english.ts";
import { INDONESIAN_TO_ENGLISH } from "../../src/words/cognates-from-indonesian.ts";
import { cognatesOf } from "../../src/words/cognates.ts";

/** Pairs that each direction finds. */
const BOTH_WAYS = `
resolution resolusi, inflation inflasi, constitution konstitusi, corruption korupsi, commission komisi,
recession resesi, reaction reaksi, sanction sanksi, function fungsi, organization organisasi, verification verifikasi,
innovation inovasi, acquisition akuisisi, coalition koalisi, immigration imigrasi, aggression agresi,
university universitas, stability stabilitas, quality kualitas, variety varietas, publicity publisitas,
democracy demokrasi, bureaucracy birokrasi, geology geologi, photography fotografi, monarchy monarki,
astronomy astronomi, autonomy otonomi, philosophy filosofi, category kategori, industry industri, mystery misteri,
realism realisme, populism populisme, enthusiasm entusiasme, activist aktivis, economist ekonom, psychologist psikolog,
document dokumen, president presiden, conference konferensi, tolerance toleransi, frequency frekuensi,
political politis, electronic elektronik, democratic demokratis, historical historis, ethics etika,
executive eksekutif, effective efektif, national nasional, potential potensial, serious serius, ambitious ambisius,
director direktur, structure struktur, candidate kandidat, telephone telepon, character karakter, system sistem,
vaccine vaksin, protest protes, product produk, export ekspor, concept konsep, complex kompleks, index indeks,
article artikel, committee komite, military militer, popular populer, management manajemen, department departemen
`;

/** Pairs that only the way from English finds, for the way back has too many choices. */
const FROM_ENGLISH = `
modernize modernisasi, identified identifikasi, evacuated evakuasi, predicting prediksi, produce produksi,
sessions sesi, elections eleksi, theories teori, automatically otomatis, cartoon kartun, group grup, ticket tiket, essay esai,
laboratory laboratorium, manager manajer, consumer konsumen, epidemic epidemi, project proyek, cooperation koperasi
`;

function pairsOf(list: string): readonly (readonly [english: string, indonesian: string])[] {
  return list
    .trim()
    .split(/,\s+/u)
    .map((pair) => {
      const [english = "", indonesian = ""] = pair.split(" ");
      return [english, indonesian];
    });
}

describe("cognatesOf", () => {
  it.each([...pairsOf(BOTH_WAYS), ...pairsOf(FROM_ENGLISH)])(
    "%s may be %s in Indonesian",
    (english, indonesian) => {
      expect(cognatesOf(english, "en")).toContain(indonesian);
    },
  );

  it.each(pairsOf(BOTH_WAYS))("%s is found from %s", (english, indonesian) => {
    expect(cognatesOf(indonesian, "id")).toContain(english);
  });

  it("puts the likeliest spelling first", () => {
    expect(cognatesOf("resolution", "en")[0]).toBe("resolusi");
    expect(cognatesOf("resolusi", "id")[0]).toBe("resolution");
  });

  it("never offers the word itself, which is looked up anyway", () => {
    expect(cognatesOf("virus", "en")).not.toContain("virus");
    expect(cognatesOf("normal", "id")).not.toContain("normal");
  });

  it("says nothing about words too short to agree but by accident, nor about what is not a plain word", () => {
    expect(
      ["", "cat", "copy", "2024", "anak-anak", "covid19", "习近平"].flatMap((word) => cognatesOf(word, "en")),
    ).toEqual([]);
  });

  it("takes a word of any length without effort", () => {
    expect(cognatesOf("c".repeat(100_000), "en")).toEqual([]);
  });

  it("gives for any string at most eight different plain words", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom("a", "e", "i", "o", "u", "c", "k", "n", "s", "t", "y"),
        maxLength: 45,
      }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("en", "id"), (word, from) => {
        const candidates = cognatesOf(word, from);
        expect(candidates.length).toBeLessThanOrEqual(8);
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates.every((candidate) => candidate !== word && /^[a-z]+$/u.test(candidate))).toBe(true);
      }),
    );
  });
});

describe.each([
  ["en", ENGLISH_TO_INDONESIAN],
  ["id", INDONESIAN_TO_ENGLISH],
] as const)("the cognate rules from %s", (from, rules) => {
  it("each come with an example that they turn into its counterpart", () => {
    const wrong = rules.filter(([read, , example]) => {
      const [word = "", counterpart = ""] = example.split(" ");
      return !new RegExp(read, "u").test(word) || !cognatesOf(word, from).includes(counterpart);
    });
    expect(wrong).toEqual([]);
  });
});
