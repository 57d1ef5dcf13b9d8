/** What a question about an amount may ask for, and the units in which texts give it. Units of both languages stand together. */
const MEASURES: readonly (readonly [asked: string, units: string])[] = [
  ["luas seluas area large big", "km km2 m2 hektar hektare ha persegi acre acres square mil miles meter"],
  [
    "panjang tinggi lebar jarak dalam kedalaman ketinggian panjangnya tingginya ukuran long tall high wide deep far length height width depth distance elevation",
    "km m meter metre metres meters kilometer kilometre kilometres kilometers cm mm sentimeter kaki mil mdpl feet foot miles mile inches inch",
  ],
  ["berat bobot massa heavy weight weigh mass", "kg kilogram gram ton tonnes tons pounds ounces"],
  [
    "lama lamanya durasi long duration",
    "tahun bulan minggu pekan hari jam menit detik year years months weeks days hours minutes seconds",
  ],
  ["umur usia old age", "tahun bulan usia berusia umur berumur year years old aged age"],
  [
    "harga biaya dana anggaran uang nilai tarif gaji hadiah denda kerugian modal cost price pay paid worth budget money spend",
    "rp rupiah juta miliar triliun dollar dolar us usd euro poundsterling million billion",
  ],
  ["persen persentase percent percentage proportion", "persen percent"],
  [
    "penduduk populasi warga jiwa population people inhabitants",
    "jiwa orang penduduk people inhabitants residents",
  ],
  ["suhu temperatur temperature hot cold", "derajat celcius celsius degrees c f fahrenheit"],
  ["kecepatan cepat speed fast", "km jam mph kmh knot knots detik mach hour second"],
];

/** The units in which an amount is given that a question with these words asks for; none where its words do not say. */
export function unitsAskedFor(forms: ReadonlySet<string>): readonly string[] {
  return MEASURES.filter(([asked]) => asked.split(" ").some((word) => forms.has(word))).flatMap(([, units]) =>
    units.split(" "),
  );
}
