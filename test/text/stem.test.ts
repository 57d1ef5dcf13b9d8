import fc from "fast-check";
import { expect, test } from "vitest";
import { stemOf } from "../../src/text/stem.ts";
import { stemIndonesian } from "../../src/text/stem-indonesian.ts";

/** Forms of one word each: they have to share a stem, whatever it is. */
const FAMILIES = [
  "serang menyerang diserang serangan penyerangan penyerang",
  "tulis menulis ditulis tulisan penulis penulisan tertulis",
  "kirim mengirim dikirim kiriman pengiriman mengirimkan",
  "pimpin memimpin dipimpin pemimpin pimpinan kepemimpinan",
  "sampai menyampaikan disampaikan penyampaian",
  "turun menurunkan diturunkan penurunan turunnya",
  "lahir dilahirkan kelahiran melahirkan lahirnya",
  "diri didirikan mendirikan pendiri pendirian berdiri berdirinya",
  "temu menemukan ditemukan penemu penemuan pertemuan bertemu",
  "bangun membangun dibangun pembangunan bangunan",
  "kata mengatakan dikatakan katanya perkataan",
  "letak terletak letaknya meletakkan",
  "kuasa menguasai dikuasai penguasa kekuasaan berkuasa",
  "beri memberikan diberikan pemberian diberi",
  "kembang berkembang mengembangkan perkembangan pengembangan",
  "ajar mengajar belajar pelajaran pengajar diajarkan",
  "adil keadilan diadili mengadili",
  "sekolah sekolahnya bersekolah menyekolahkan persekolahan",
  "pemerintah pemerintahnya pemerintahan",
  "adopsi diadopsi mengadopsi adopsinya",
  "kolaborasi berkolaborasi kolaborasinya",
  "rokok perokok merokok rokoknya",
  "musik pemusik bermusik musiknya",
  "naik menaikkan kenaikan kenaikannya menaiki",
  "cepat mempercepat percepatan kecepatan berkecepatan",
  "keliling mengelilingi berkeliling dikelilingi",
  "hukum dihukum menghukum hukuman hukumnya",
  "tinggal meninggalkan ditinggalkan",
  "meninggal meninggalnya",
  "tim timnya",
  "ibu ibunya",
  "air airnya",
  "nasionalisasi menasionalisasi dinasionalisasi",
] as const;

test.each(FAMILIES)("forms of one Indonesian word share a stem: %s", (family) => {
  expect(new Set(family.split(" ").map((form) => stemOf(form, "id")))).toHaveLength(1);
});

test.each([
  "makan",
  "jalan",
  "bulan",
  "menteri",
  "berita",
  "dinas",
  "penghargaan",
  "ikan",
  "pemilu",
  "sekolah",
])("%s is no formed word and stays whole", (word) => {
  expect(stemOf(word, "id")).toBe(word);
});

test("words that look alike but mean different things keep different stems", () => {
  const pairs = [
    ["harga", "penghargaan"],
    ["usaha", "perusahaan"],
    ["bagi", "bagai"],
    ["beras", "besar"],
    ["alam", "pengalaman"],
    ["tinggal", "meninggal"],
    ["menjadi", "terjadi"],
    ["jam", "kejam"],
    ["api", "terapi"],
  ] as const;
  for (const [a, b] of pairs) expect(stemOf(a, "id")).not.toBe(stemOf(b, "id"));
});

test("English forms share a stem", () => {
  expect(
    new Set(["attack", "attacks", "attacked", "attacking"].map((form) => stemOf(form, "en"))),
  ).toHaveLength(1);
});

test.each([
  "die died dies dying",
  "write wrote written",
  "steal stole stolen",
  "child children",
  "organise organized",
])("irregular English forms share a stem: %s", (forms) => {
  expect(new Set(forms.split(" ").map((form) => stemOf(form, "en")))).toHaveLength(1);
});

test("numbers, initials and words of an undetermined language are their own stems", () => {
  expect(stemOf("2022", "id")).toBe("2022");
  expect(stemOf("di", "id")).toBe("di");
  expect(stemOf("menyerang", "und")).toBe("menyerang");
  expect(stemOf("習近平", "id")).toBe("習近平");
});

test("a stem is never empty and never longer than its word by more than a letter", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,30}$/u), (word) => {
      const stem = stemIndonesian(word);
      expect(stem.length).toBeGreaterThan(0);
      expect(stem.length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});

test("any string has a stem", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("id", "en", "und"), (word, language) => {
      expect(typeof stemOf(word, language)).toBe("string");
    }),
  );
});
