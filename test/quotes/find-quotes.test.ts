import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { newsOf, speakersIn, whoSaidWhat } from "./who-said-what.ts";

test("the first sample article has Putin four times and Li Mingjiang twice, besides one quoted word", async () => {
  const id = "hubungan-xi-dan-putin-di-ktt-sco";
  const text = await readFile(new URL(`../../data/articles/${id}.txt`, import.meta.url), "utf8");
  const quotes = findQuotes(await readArticle({ id, format: "txt", text }));
  const shown = quotes
    .filter(({ form }) => form !== "indirect")
    .map(({ words, speaker, form, basis }) =>
      [words.paragraph.number, form, speaker?.name, basis?.kind, wordsOf(words).slice(0, 22)].join(" | "),
    );
  expect(shown).toEqual([
    "6 | fragment | Putin |  | tidak muncul sebagai a",
    "8 | fragment | Putin | pronoun | kesepahaman",
    "8 | fragment | Putin | pronoun | pembukaan jalan menuju",
    "9 | direct | Putin |  | Dalam pertemuan bilate",
    "9 | fragment | Putin |  | secara rinci",
    "11 | direct | Li Mingjiang |  | (Putin) akan berusaha ",
    "12 | direct | Li Mingjiang | continuation | Pada saat yang sama, i",
  ]);
});

test.each([
  '"Kami siap," kata Rudi Hartawan.',
  '"Kami siap," ujar Ketua Panitia Rudi Hartawan di Bandung, Senin (3/2).',
  '"Kami siap," tutur Kepala BPBD Kabupaten Maros, Rudi Hartawan, saat dihubungi.',
  '"Kami siap," kata Rudi Hartawan, S.H., M.Si., kepada wartawan.',
  '"Kami siap," demikian kata Rudi Hartawan.',
  '"Kami siap." Begitu kata Rudi Hartawan.',
  '"Kami siap!" seru Rudi Hartawan.',
  '"Kami siap," Rudi Hartawan menegaskan.',
  'Rudi Hartawan berkata: "Kami siap."',
  'Rudi Hartawan, ketua panitia, mengatakan, "Kami siap."',
  'Menurut Rudi Hartawan, "Kami siap."',
  '"Kami siap," said Rudi Hartawan, who leads the committee.',
  '"Kami siap," Rudi Hartawan said on Monday.',
  '"Kami siap," Rudi Hartawan, 45, a farmer, told reporters.',
  '"Kami siap," according to Rudi Hartawan.',
])("the speaker beside a quotation is found: %s", async (paragraph) => {
  expect(await speakersIn(paragraph)).toEqual(["Rudi Hartawan"]);
});

test("a quotation that its attribution divides is two by one speaker", async () => {
  expect(await whoSaidWhat('"Kami siap," kata Rudi Hartawan, "dan akan berangkat besok."')).toEqual([
    "direct · Rudi Hartawan · Kami siap,",
    "direct · Rudi Hartawan · dan akan berangkat besok.",
  ]);
});

test("a question that another answers stays each speaker's own", async () => {
  expect(await speakersIn('"Siapa?" tanya Ratih Permata. "Saya," jawab Hamdan Sukri.')).toEqual([
    "Ratih Permata",
    "Hamdan Sukri",
  ]);
});

test("an answer by somebody whom no name tells has no speaker", async () => {
  expect(await speakersIn('"Siapa yang menyuruh?" tanya jaksa Ratih Permata.', '"Lupa," jawabnya.')).toEqual([
    "Ratih Permata",
    null,
  ]);
});

test("-nya and dia mean the last speaker", async () => {
  const paragraphs = [
    '"Kami siap," kata Rudi Hartawan.',
    '"Besok berangkat," ujarnya.',
    '"Itu saja," kata dia.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Rudi Hartawan", "Rudi Hartawan"]);
});

test("-nya means whoever was last the subject of a reporting verb", async () => {
  const paragraphs = [
    '"Kami siap," kata Rudi Hartawan.',
    "Bupati Siti Aminah menanggapi rencana itu.",
    '"Silakan saja," ucapnya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Siti Aminah"]);
});

test("-nya does not mean one whom something befell", async () => {
  const paragraphs = [
    "Kapolsek Dedi Suryana mengatakan pelaku sudah ditahan.",
    "Korban, Rian Pratama (17), tewas di tempat.",
    '"Kami masih memeriksa saksi," katanya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Dedi Suryana"]);
});

test("-nya after a statement of somebody reported in the passive means that person", async () => {
  const paragraphs = [
    "Harga beras turun. Hal itu disampaikan Bupati Siti Aminah kemarin.",
    '"Semoga tetap," katanya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Siti Aminah"]);
});

test("after two who speak at once a pronoun means nobody", async () => {
  const paragraphs = [
    "Andi Wirawan dan Budi Laksono mengatakan pasar akan dibangun.",
    '"Dananya ada," katanya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual([null]);
});

test("dia is no body, and they is no single person", async () => {
  expect(await speakersIn("Bank Indonesia (BI) menyatakan rupiah stabil.", '"Itu baik," kata dia.')).toEqual([
    null,
  ]);
  expect(await speakersIn("Rudi Hartawan said it rained.", '"We are wet," they said.')).toEqual([null]);
});

test("a quotation without attribution goes on from the one before it", async () => {
  const article = await newsOf(['"Kami siap," kata Rudi Hartawan.', '"Besok kami berangkat."']);
  const [, second] = findQuotes(article);
  expect(second).toMatchObject({
    speaker: { name: "Rudi Hartawan" },
    certainty: "inferred",
    basis: { kind: "continuation", paragraph: 1 },
    cue: null,
  });
});

test("a quotation over several paragraphs has the speaker of its last part", async () => {
  const paragraphs = [
    '"Hari pertama kami berjalan.',
    '"Hari kedua hujan turun.',
    '"Hari ketiga kami sampai," kata Ujang Sobari.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Ujang Sobari", "Ujang Sobari", "Ujang Sobari"]);
});

test("a quotation that stands far from any speaker has none", async () => {
  const paragraphs = [
    '"Kami siap," kata Rudi Hartawan.',
    "Hujan turun sejak pagi.",
    "Jalan ditutup. Sungai meluap.",
    "Warga mengungsi ke balai desa.",
    '"Semua akan baik-baik saja pada waktunya."',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", null]);
});

test("the fullest form of a name stands for every shorter one", async () => {
  const paragraphs = [
    '"Satu," kata Ketua DPRD Jember Andreas Hugo Manurung.',
    '"Dua," kata Hugo.',
    '"Tiga," kata Pak Andreas.',
    '"Empat," kata A. Hugo Manurung.',
  ];
  expect(new Set(await speakersIn(...paragraphs))).toEqual(new Set(["Andreas Hugo Manurung"]));
});

test("a fuller name in the title is the fullest", async () => {
  const article = await newsOf(['"Satu," kata Lutfan.'], "Akmal Lutfan Sebut Panen Berhasil");
  expect(findQuotes(article)[0]?.speaker?.name).toBe("Akmal Lutfan");
});

test.each([
  [
    "akrab disapa",
    ["Wakil direktur, Muharram Buldani, yang akrab disapa Dani, hadir.", '"Ya," kata Dani.'],
    "Muharram Buldani",
  ],
  ["marks within", ["Wali Kota Munandar 'Appi' Arsyad hadir.", '"Ya," kata Appi.'], "Munandar 'Appi' Arsyad"],
  ["a bracket", ["Menteri Saiful Yusran (Gus Iful) hadir.", '"Ya," kata Gus Iful.'], "Saiful Yusran"],
  ["beginnings", ["Ketua MPR Zulfikar Hasyim mengatakan setuju.", '"Ya," kata Zulhas.'], "Zulfikar Hasyim"],
  [
    "initials",
    ["Presiden Susanto Bambang Yudistira mengatakan setuju.", '"Ya," kata SBY.'],
    "Susanto Bambang Yudistira",
  ],
])("a nickname told by %s is its bearer's", async (_, paragraphs, name) => {
  expect((await speakersIn(...paragraphs)).at(-1)).toBe(name);
});

test("two who share a name are not taken for one another", async () => {
  const paragraphs = ["Budi Santoso dan Budi Hartono hadir. Hujan turun.", '"Ya," kata Budi.'];
  expect(await speakersIn(...paragraphs)).toEqual(["Budi"]);
});

test("an office stands for its holder, and for itself where nobody holds it", async () => {
  const paragraphs = [
    "Kapolres Maros AKBP Dedi Suryana mengatakan jalan aman.",
    '"Aman," kata Kapolres.',
    '"Betul," kata salah satu warga.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Dedi Suryana", "salah satu warga"]);
});

test("a description with itu is whoever was meant last", async () => {
  const paragraphs = ['"Kami siap," kata Rudi Hartawan.', '"Pasti," tegas politikus asal Garut itu.'];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Rudi Hartawan"]);
});

test("a generic word is not the holder of an office that begins with it", async () => {
  const paragraphs = [
    "Jaksa Agung Sanusi Wibawa mengatakan kasus itu selesai.",
    '"Terdakwa bersalah," kata jaksa.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["jaksa"]);
});

test("the office is where the article gives it", async () => {
  const [quote] = findQuotes(
    await newsOf(['"Kami siap," kata Kepala Dinas Pertanian Maros, Rudi Hartawan, kemarin.']),
  );
  const role = quote?.speaker?.role;
  expect(role && wordsOf(role)).toBe("Kepala Dinas Pertanian Maros");
});

test("bodies and writings speak too", async () => {
  const paragraphs = [
    "Menurut Badan Pusat Statistik (BPS), harga turun.",
    '"Harga terkendali," tulis BPS dalam rilisnya.',
    '"Tidak ada bukti baru," the report said.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Badan Pusat Statistik", "the report"]);
});

test("a body is not taken for a person named after its words", async () => {
  const paragraphs = ['"Kami siap," kata Direktur Utama Perum Badan Urusan Lumbung (Bulum), Rudi Hartawan.'];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan"]);
});

test("a few quoted words in the reporter's sentence are a fragment", async () => {
  expect(
    await whoSaidWhat(
      'Presiden Emil Marchand menyebut serangan itu "tindakan biadab" dan berjanji akan "menghukum para pelaku".',
    ),
  ).toEqual([
    "fragment · Emil Marchand · tindakan biadab",
    "fragment · Emil Marchand · menghukum para pelaku",
  ]);
});

test("a second verb has the subject of the first", async () => {
  const paragraph =
    '"Kami siap," kata Rudi Hartawan, seraya menambahkan bahwa semua berjalan "sesuai rencana".';
  expect(await speakersIn(paragraph)).toEqual(["Rudi Hartawan", "Rudi Hartawan"]);
});

test.each([
  'Film "Laskar Senja" diputar di alun-alun.',
  'Ia membaca buku berjudul "Bumi dan Laut" di kereta.',
  'Slogan "Bersih Itu Sehat" terpampang di gerbang.',
  'Rudi alias "Kancil" ditangkap polisi.',
  'Ia memakai kemeja berwarna "peach" kemarin.',
  'Tonton juga video "Detik-detik Kebakaran Pasar" di sini:',
  '"Lewat Penalti Unik, Tim Tamu Ciptakan Hiburan dalam Laga Puncak"',
  'The film "Long Way Home" opened on Friday.',
])("what stands between marks and is no speech is passed over: %s", async (paragraph) => {
  expect(await whoSaidWhat("Pembuka berita ini biasa saja.", paragraph)).toEqual([]);
});

test("a name that is the object of a preposition is not the subject", async () => {
  const paragraph = 'Dalam pertemuan dengan Budi Laksono, Rudi Hartawan mengatakan, "Kami siap."';
  expect(await speakersIn(paragraph)).toEqual(["Rudi Hartawan"]);
});

test("the owner of an aide is not the aide", async () => {
  expect(await speakersIn('"We won," said Hartawan\'s campaign manager, Emma Lindgren.')).toEqual([
    "Emma Lindgren",
  ]);
  expect(await speakersIn('Hartawan spokeswoman Emma Lindgren said, "We won."')).toEqual(["Emma Lindgren"]);
});

test("a clause between the subject and its verb does not hide the subject", async () => {
  const paragraph =
    'Emma Lindgren, a professor who once worked for Sen. Carl Boyd (R-Ohio), one of its authors, called it "a big step."';
  expect(await speakersIn(paragraph)).toEqual(["Emma Lindgren"]);
});

test.each([
  ["Rudi Hartawan mengatakan harga beras akan turun.", "harga beras akan turun"],
  ["Rudi Hartawan mengatakan, harga beras akan turun.", "harga beras akan turun"],
  ["Menurut Rudi Hartawan, harga beras akan turun.", "harga beras akan turun"],
  ["Harga beras, kata Rudi Hartawan, akan turun pekan depan.", "akan turun pekan depan"],
  ["Harga beras akan turun, menurut Rudi Hartawan.", "Harga beras akan turun"],
  ["Ketua panitia, Rudi Hartawan, juga menyebut harga beras akan turun.", "harga beras akan turun"],
  ["Rudi Hartawan said that prices would fall soon.", "prices would fall soon"],
  ["According to Rudi Hartawan, prices would fall soon.", "prices would fall soon"],
])("a statement in the reporter's words: %s", async (paragraph, words) => {
  expect(await whoSaidWhat(paragraph)).toEqual([`indirect · Rudi Hartawan · ${words}`]);
});

test.each([
  "Rudi Hartawan menjelaskan soal harga beras kepada warga.",
  "Rudi Hartawan menyampaikan rasa terima kasih kepada warga desa.",
  "Rudi Hartawan belum mengatakan kapan harga beras turun.",
  "Menurut rencana, pasar dibuka pekan depan oleh bupati.",
  "Rudi Hartawan menyebutkan sejumlah pasar yang dibangun pemerintah.",
])("a topic, a plan or what was never said is no statement: %s", async (paragraph) => {
  expect(await whoSaidWhat(paragraph)).toEqual([]);
});

test("sentences run together without a blank are read apart", async () => {
  const paragraph = "Rudi Hartawan meminta warga bersabar.Ia memastikan bantuan akan tiba hari ini.";
  expect(await whoSaidWhat(paragraph)).toEqual(["indirect · Rudi Hartawan · bantuan akan tiba hari ini"]);
});

test("in a language that it does not read, no speaker is made up", async () => {
  const paragraphs = [
    "习近平说：“我们准备好了。” 他离开了。",
    "«Мы готовы помочь всем, кто остался в городе», — сказал Иван Петров.",
  ];
  expect(new Set([null, ...(await speakersIn(...paragraphs))])).toEqual(new Set([null]));
});

test("a pronoun means whom the sentence before it began with, or nobody where that may be a name", async () => {
  const met = "The prime minister, Anna Lindqvist, met Mette Holm on Friday.";
  const agreed = '"We agreed on everything," Lindqvist said.';
  expect(await speakersIn(met, `${agreed} Holm was more careful. "Almost everything," she said.`)).toEqual([
    "Anna Lindqvist",
    "Mette Holm",
  ]);
  expect(
    await speakersIn(met, `${agreed} Sofia Berg was more careful. "Almost everything," she said.`),
  ).toEqual(["Anna Lindqvist", null]);
});

test("a quotation whose reporting clause cannot be read is nobody's, not the last speaker's", async () => {
  const said = '"There is no deadline," Erik Dahl said.';
  const leaked = "“The two leaders have a good relationship,” according to a person close to the talks.";
  expect(await speakersIn(said, leaked)).toEqual(["Erik Dahl", null]);
});

test("of two who hold an office, its bare name means the one whose office is no more than that", async () => {
  const met = "Presiden Bagas Pratama bertemu Presiden Prancis Henri Falk di Jakarta.";
  const menu = "Falk menyebut jamuan itu “luar biasa”.";
  expect(await whoSaidWhat(met, menu, "Presiden mengatakan kunjungan itu produktif.")).toContain(
    "indirect · Bagas Pratama · kunjungan itu produktif",
  );
});

test("an office whose abbreviation has a figure takes the place behind it, not the place the quotation", async () => {
  const fire = "Kebakaran melanda Pasar Baru Cikarang, Minggu.";
  const denied =
    "Manajer PLN UP3 Cikarang, Indra, membantah dugaan korsleting. Menurut dia, jaringan baru diperiksa.";
  expect(await whoSaidWhat(fire, denied)).toEqual(["indirect · Indra · jaringan baru diperiksa"]);
});

test("a rank that the text also writes small still opens a sentence about its holder", async () => {
  const told = "“It is bad,” Senator Maria Delgado told the committee.";
  const owned = "General Thomas Reyes, who runs the program, did not dispute it. “I own that,” he said.";
  expect(await speakersIn(told, owned, "Delgado thanked the general.")).toEqual([
    "Maria Delgado",
    "Thomas Reyes",
  ]);
});
