/** A way to give an amount without a word for its unit: "32%", an age as "Rahmat (32)", a sum as "Rp1.500". */
export type UnitSign = "percent" | "brackets" | "currency";

/** How an amount is given that a question asks for. */
export interface Units {
  readonly words: readonly string[];
  readonly signs: readonly UnitSign[];
}

/** Those of a question that asks for no amount. */
export const NO_UNITS: Units = { words: [], signs: [] };

interface Measure {
  /** Words of a question for it. */
  readonly asked: string;
  /** Words of both languages that texts give it in. */
  readonly units: string;
  readonly sign?: UnitSign;
}

/** What a question about an amount may ask for. */
const MEASURES: readonly Measure[] = [
  {
    asked: "luas seluas area large big",
    units: "km km2 m2 hektar hektare ha persegi acre acres square mil miles meter",
  },
  {
    asked:
      "panjang tinggi lebar jarak dalam kedalaman ketinggian panjangnya tingginya ukuran long tall high wide deep far length height width depth distance elevation",
    units:
      "km m meter metre metres meters kilometer kilometre kilometres kilometers cm mm sentimeter kaki mil mdpl feet foot miles mile inches inch",
  },
  {
    asked: "berat bobot massa heavy weight weigh mass",
    units: "kg kilogram gram ton tonnes tons pounds ounces",
  },
  {
    asked: "lama lamanya durasi long duration",
    units: "tahun bulan minggu pekan hari jam menit detik year years months weeks days hours minutes seconds",
  },
  {
    asked: "umur usia old age",
    units: "tahun bulan usia berusia umur berumur year years old aged age",
    sign: "brackets",
  },
  {
    asked:
      "harga biaya dana anggaran uang nilai tarif gaji hadiah denda kerugian modal cost price pay paid worth budget money spend",
    units: "rp rupiah juta miliar triliun dollar dolar us usd euro poundsterling million billion",
    sign: "currency",
  },
  {
    asked: "persen persentase percent percentage proportion",
    units: "persen percent",
    sign: "percent",
  },
  {
    asked: "penduduk populasi warga jiwa population people inhabitants",
    units: "jiwa orang penduduk people inhabitants residents",
  },
  {
    asked: "suhu temperatur temperature hot cold",
    units: "derajat celcius celsius degrees c f fahrenheit",
  },
  { asked: "kecepatan cepat speed fast", units: "km jam mph kmh knot knots detik mach hour second" },
];

/** How texts give what a question with these words asks for; {@link NO_UNITS} where they do not say. */
export function unitsAskedFor(forms: ReadonlySet<string>): Units {
  const measures = MEASURES.filter(({ asked }) => asked.split(" ").some((word) => forms.has(word)));
  return {
    words: measures.flatMap(({ units }) => units.split(" ")),
    signs: measures.flatMap(({ sign }) => sign ?? []),
  };
}
