import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { newsOf, speakersIn, whoSaidWhat } from "./who-said-what.ts";

test("katanya means the last who spoke, and not one who merely did something since", async () => {
  const paragraphs = [
    '"Bayi itu sehat," kata Kapolres Dedi Suryana.',
    "AKP Rahman Wijaya menggendong bayi itu ke mobil. Ratna berhasil ditemukan kemarin.",
    '"Ibunya dirawat," lanjutnya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Dedi Suryana", "Dedi Suryana"]);
});

test("katanya means whoever a sentence introduces with an office, whatever they do", async () => {
  const paragraphs = [
    '"Kami siap," kata Rudi Hartawan.',
    "Direktur Utama PT Sumber Padi, Bima Santosa, menagih utang itu.",
    '"Utangnya besar," ujarnya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Bima Santosa"]);
});

test("ia at the beginning of a sentence means whom the sentence before is about", async () => {
  expect(
    await whoSaidWhat(
      "Komedian Sule Permana menjenguk ayahnya. Adi Nugroho, manajernya, menyatakan duka. Ketika ditanya, Sule belum bisa bicara. Ia mengatakan bahwa semua ikhlas.",
    ),
  ).toEqual(["indirect · Sule Permana · semua ikhlas"]);
  expect(
    await whoSaidWhat(
      "Menteri Purnama Yudha menyebut dana itu mengendap. Ucapan itu dibalas keras oleh Gubernur Dedi Maulana. Ia menegaskan bahwa dana itu terpakai.",
    ),
  ).toContain("indirect · Dedi Maulana · dana itu terpakai");
});

test("ia after an acronym that spoke may be the one who goes by it, and so is nobody", async () => {
  const paragraph =
    "Menteri Purnama Yudha mengatakan dana itu ada. KDM memastikan uang itu dipakai. Ia mengaku telah memeriksanya.";
  const said = await whoSaidWhat(paragraph);
  expect(said.filter((line) => line.includes("memeriksanya"))).toEqual([]);
});

test("an office by its short form is its holder's", async () => {
  const paragraphs = ["Menteri Dalam Negeri Tirta Kumala mengatakan pilkada aman.", '"Aman," kata Mendagri.'];
  expect(await speakersIn(...paragraphs)).toEqual(["Tirta Kumala"]);
});

test("somebody whom nothing but a description gave is the same under a shorter one", async () => {
  const paragraphs = ['"Mereka akur," kata seorang sumber.', '"Senang sekali," kata sang sumber.'];
  expect(await speakersIn(...paragraphs)).toEqual(["seorang sumber", "seorang sumber"]);
});

test("the office, the kin and the works of somebody are not that person", async () => {
  const paragraphs = [
    '"Dia sibuk," kata istri Rudi Hartawan.',
    '"Beliau pulang," ujar juru bicara kantor Rudi Hartawan.',
    '"Ya," kata sang istri, Ani Lestari.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual([
    "istri Rudi Hartawan",
    "juru bicara kantor Rudi Hartawan",
    "Ani Lestari",
  ]);
});

test("a name within a relative clause is not its subject", async () => {
  const said = await whoSaidWhat(
    "Seorang sumber yang dikutip Harian Senja mengatakan pasar tutup.",
    "Sebuah studi yang dilakukan oleh Ratih Permata menyebutkan bahwa kopi menyehatkan.",
    "Menurut kesepakatan yang dicapai Presiden Emil Marchand, pabrik akan dibangun.",
  );
  expect(said.map((line) => line.split(" · ")[1])).toEqual([
    "Seorang sumber yang dikutip Harian Senja",
    "Sebuah studi yang dilakukan oleh Ratih Permata",
  ]);
});

test("where somebody is from is not that person's name", async () => {
  expect(await speakersIn('Sani, 35, warga Pulau Sembilang, mengaku "senang sekali".')).toEqual(["Sani"]);
  expect(
    await whoSaidWhat("Empat petani Kendaga menabuh lesung. Petani Kendaga itu mengatakan bahwa air kering."),
  ).not.toContain("indirect · Kendaga · air kering");
});

test("a short name is not taken for another's last one when somebody within a quotation bears it first", async () => {
  const paragraphs = [
    '"Kami menghargai ketegasan Presiden Prabawa Sutejo," kata Rano Wirawan.',
    "Rano menyebut Kapolri Jenderal Listya Sigit Prabawa tegas.",
    '"Tidak ada yang kebal hukum," ujar Prabawa.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rano Wirawan", "Prabawa"]);
});

test("a first name that is a quarter of the sky is of the name", async () => {
  const paragraphs = ["Pelatih tim itu, Timur Kapansky, hadir.", '"Kami siap," kata Kapansky.'];
  expect(await speakersIn(...paragraphs)).toEqual(["Timur Kapansky"]);
});

test("a single word with a capital between marks is a name", async () => {
  expect(await whoSaidWhat('Emil Marchand menyatakan dukungan kepada kelompok "Serasi".')).toEqual([]);
});

test.each([
  ["Diungkapkan oleh Bupati Irwan Hadi, persiapan berlangsung baik.", "persiapan berlangsung baik"],
  ["Kapal itu tenggelam semalam, kata juru bicara Irwan Hadi, Minggu.", "Kapal itu tenggelam semalam"],
  ["Pemprov, lanjut Irwan Hadi akan memberikan surat.", "akan memberikan surat"],
  ["Irwan Hadi menjelaskan saat ditangkap, pelaku melawan.", "saat ditangkap, pelaku melawan"],
  ["Jalan akan dibuka, menurut keterangan dari kantor Irwan Hadi.", "Jalan akan dibuka"],
])("a statement in an order of its own: %s", async (paragraph, words) => {
  const said = await whoSaidWhat(paragraph);
  expect(said.map((line) => line.split(" · ")[2])).toEqual([words]);
});

test.each([
  "Siapa bilang pegiat kebugaran selalu disiplin?",
  "Polisi menangkap empat orang mengaku wartawan yang memeras warga.",
  "Kerugian itu mencapai 3.000 dolar, yang nilainya sekitar 50 juta rupiah.",
])("what nobody in particular says is no statement: %s", async (paragraph) => {
  expect(await whoSaidWhat("Rudi Hartawan mengatakan jalan aman.", paragraph)).toEqual([
    "indirect · Rudi Hartawan · jalan aman",
  ]);
});

test("a nickname that stands in no sentence with a name is nobody's where two may be meant", async () => {
  const paragraphs = [
    "Wali Kota Bandung Ridwan Karim ingin mengundang aktor Lee Jun-ho.",
    '"Saya minta," kata pria yang akrab disapa Emil itu.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Emil"]);
});

test("what was read somewhere is not said by the paper", async () => {
  expect(
    await whoSaidWhat("Melansir Harian Senja, aktor 27 tahun itu mengaku memakai cincin baru."),
  ).not.toContain("indirect · Harian Senja · memakai cincin baru");
});

test("an office after selaku is the one's whose name stands before it", async () => {
  expect(
    await speakersIn('"Ya," lanjut Swandari Gunadi Selaku Direktur SDM dan Pemasaran Adara Niaga.'),
  ).toEqual(["Swandari Gunadi"]);
});

test("an office that goes on behind untuk is its holder's", async () => {
  expect(
    await whoSaidWhat("Duta Besar Indonesia untuk Arab Saudi Agus Maftuhin mengatakan dua jemaah hilang."),
  ).toEqual(["indirect · Agus Maftuhin · dua jemaah hilang"]);
});

test("a trade set apart by one comma is its bearer's", async () => {
  expect(await whoSaidWhat("Sutrisna, salah satu penjual cabai mengatakan, harga cabai turun.")).toEqual([
    "indirect · Sutrisna · harga cabai turun",
  ]);
});

test("a trade in lower case is the only person's before whose name it stands", async () => {
  const paragraphs = [
    "Hakim Kusnadi menolak gugatan. Menurut hakim Kusnadi, bukti kurang.",
    '"Gugur," kata hakim.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Kusnadi"]);
});

test("imbuhnya goes on with whoever spoke last, be somebody spoken of in between who may be meant by katanya", async () => {
  const between = "Ernesta Prakarsa menjadi sutradara film itu.";
  expect(await speakersIn('"Satu," kata Rudi Hartawan.', between, '"Dua," imbuhnya.')).toEqual([
    "Rudi Hartawan",
    "Rudi Hartawan",
  ]);
});

test("a clause of time ahead of a subject is not about the thing in it", async () => {
  const paragraphs = [
    '"Ya," kata Mika Sari.',
    '"Selamat," tulis aktor Candra Jaka.',
    "Saat kejutan itu disinggung, Mika pun enggan bicara. Ia hanya mengaku mendoakan sahabatnya.",
  ];
  expect(await whoSaidWhat(...paragraphs)).toContain("indirect · Mika Sari · mendoakan sahabatnya");
});

test("a verb in the passive that opens a sentence is nobody's name", async () => {
  const paragraphs = ['"Satu," kata Rudi Hartawan.', "Diduga, CAS memukul korban.", '"Dua," katanya.'];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Rudi Hartawan"]);
});

test("the name of a body that stands by itself elsewhere is not a part of its head's", async () => {
  const paragraphs = [
    "Samudra Laut Land membangun kawasan baru.",
    'CEO Grup Samudra Laut Land Mikael Wijaya hadir. "Ya," tutur Mikael.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Mikael Wijaya"]);
});

test("degrees in several words trail a name", async () => {
  const paragraph =
    "Spesialis radiasi Prof. Dr. Suharti Gondokusumo, Sp. Rad (K) OnkRad menyebut makanan itu bisa menjadi pencetus.";
  expect(await whoSaidWhat(paragraph)).toEqual([
    "indirect · Suharti Gondokusumo · makanan itu bisa menjadi pencetus",
  ]);
});

test("she means no man, and he no woman", async () => {
  const paragraphs = [
    '"It rained," said Mary Lindgren.',
    '"All day," said Robert Dahl.',
    '"We were wet," she said.',
    '"And cold," he said.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual([
    "Mary Lindgren",
    "Robert Dahl",
    "Mary Lindgren",
    "Robert Dahl",
  ]);
  expect(await speakersIn('"It rained," said Robert Dahl.', '"All day," she said.')).toEqual([
    "Robert Dahl",
    null,
  ]);
});

test("the supporters of somebody are not that person", async () => {
  expect(await speakersIn('"We won," said Lindgren supporters on Monday.')).toEqual(["Lindgren supporters"]);
});

test.each([
  ["Emma Lindgren told reporters on Sunday that the talks had ended.", "the talks had ended"],
  ["Emma Lindgren told CNN the talks had ended.", "the talks had ended"],
  ["Emma Lindgren wrote that the talks had ended.", "the talks had ended"],
  ["Emma Lindgren hopes that the talks end soon.", "the talks end soon"],
])("an English statement begins behind whom it is told: %s", async (paragraph, words) => {
  expect(await whoSaidWhat(paragraph)).toEqual([`indirect · Emma Lindgren · ${words}`]);
});

test.each([
  "A Washington state trooper caught a driver with a cardboard passenger.",
  "The Lindgren report that appeared on Monday had many readers.",
])("an English noun that is written as a verb reports nothing: %s", async (paragraph) => {
  expect(await whoSaidWhat(paragraph)).toEqual([]);
});

test("katanya means somebody, and no body that spoke since", async () => {
  const opening = '"Jalan dibuka," kata Gubernur Irwan Hadi.';
  const [first, last] = ["Pemprov Riau memastikan bahwa jalan itu aman.", '"Ada dua jalur," katanya.'];
  expect(await speakersIn(opening, first, last)).toEqual(["Irwan Hadi", "Irwan Hadi"]);
  expect(await speakersIn(first, last)).toEqual([null]);
  expect(await speakersIn(opening, "BPJN memastikan bahwa jalan itu aman.", last)).toEqual([
    "Irwan Hadi",
    null,
  ]);
});

test("a man who is pointed back at is no ministry", async () => {
  const paragraphs = [
    '"Izin dipermudah," kata Menteri Irwan Hadi.',
    "Kominfo menyebut aturan itu tetap berlaku.",
    '"Pengawasan jalan terus," ujar pria yang akrab disapa IH itu.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Irwan Hadi", "Irwan Hadi"]);
});

test("a surname that two people of an article share is neither's, whoever of them was named last", async () => {
  const paragraphs = [
    "Conrad Lindgren asked the parish for a boat.",
    "The old boat sank while Tilda Lindgren slept ashore.",
    '"It was time for a new one," Lindgren said.',
    '"I never sailed it," said Tilda Lindgren.',
    '"We thank the parish," said Conrad.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Lindgren", "Tilda Lindgren", "Conrad Lindgren"]);
});

test("somebody without a name is nobody whom she or he means once another is named", async () => {
  const paragraphs = [
    'One pupil recalled how the club "helped me to read again."',
    "The letters were the idea of senior Tilda Lindgren. She planned them with her mother.",
    '"We wanted to thank him," she said.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["One pupil", null]);
  const near = [...paragraphs.slice(0, 1), "The letters came in May.", ...paragraphs.slice(2)];
  expect(await speakersIn(...near)).toEqual(["One pupil", "One pupil"]);
});

test("Agung is a name wherever it is not a Jaksa's or a Mahkamah's", async () => {
  const paragraphs = [
    "Pasar itu dibuka Wali Kota Pekanbaru Agung Wiryawan, Selasa.",
    '"Murah," ungkap Agung.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Agung Wiryawan"]);
  expect(await speakersIn('"Ya," kata Jaksa Agung Burhan Sutejo.', '"Tidak," kata Burhan.')).toEqual([
    "Burhan Sutejo",
    "Burhan Sutejo",
  ]);
});

test("behind menurut jaksa a clause begins, whose subject is not the prosecutor", async () => {
  const paragraphs = [
    "Rendra didakwa memukul Sari Dewanti. Menurut jaksa, Sari saat itu menagih utang.",
    '"Utang itu kecil," kata jaksa.',
  ];
  expect(await whoSaidWhat(...paragraphs)).toEqual([
    "indirect · jaksa · Sari saat itu menagih utang",
    "direct · jaksa · Utang itu kecil,",
  ]);
});

test.each([
  ["Iapun mengakui bahwa harga naik.", "Rudi Hartawan"],
  ["Dalam berkas 37 P/HUM/2017 menyatakan bahwa harga naik.", null],
  [
    "Warga yang tinggal di kawasan Tanah Bening mengaku bahwa harga naik.",
    "Warga yang tinggal di kawasan Tanah Bening",
  ],
])("who states something in a sentence that begins unusually: %s", async (paragraph, speaker) => {
  const said = await whoSaidWhat('"Ya," kata Rudi Hartawan.', paragraph);
  const stated = said.filter((line) => line.startsWith("indirect")).map((line) => line.split(" · ")[1]);
  expect(new Set([null, ...stated])).toEqual(new Set([null, speaker]));
});

test("what somebody was, and for which club, is not a name", async () => {
  const paragraphs = [
    '"Kami kalah," kata Rudi Hartawan.',
    '"Sedih sekali," tutur mantan kiper Sembilang ini.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Rudi Hartawan"]);
});

test.each([
  ["Menteri Pertanian Imam Wiryawan hadir.", "Imam", "Imam Wiryawan"],
  ["Putri kedua aktor Agus Brama, Amalia Febri Venika Brama datang.", "Febri", "Amalia Febri Venika Brama"],
  ["Penulis buku itu, JK Rondang, hadir. Rondang menjelaskan isinya.", "Rondang", "JK Rondang"],
])("a first name that looks like something else is of the name: %s", async (paragraph, short, name) => {
  expect((await speakersIn(paragraph, `"Ya," kata ${short}.`)).at(-1)).toBe(name);
});

test("katanya means whoever thanked somebody last, introduced or not", async () => {
  const paragraphs = [
    "Hadir di sana Direktur Rudi Hartawan dan anggota DPR Sari Dewanti.",
    '"Pasar dibuka," kata Rudi.',
    "Pada kesempatan itu, anggota DPR Sari Dewanti mengucapkan terima kasih kepada warga.",
    '"Semoga ramai," ujarnya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", "Sari Dewanti"]);
});

test.each([
  ['"Ya," kata Co - Founder Sumber Pangan Rendra Wijaya.', "Co - Founder Sumber Pangan"],
  [
    '"Ya," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Rendra Wijaya, Senin.',
    "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
  ],
  [
    "Menteri Riset, Teknologi dan Pendidikan Tinggi Rendra Wijaya mengatakan kampus aman.",
    "Menteri Riset, Teknologi dan Pendidikan Tinggi",
  ],
  [
    '"Ya," kata Deputi Bidang Pangan, Energi, dan Pertambangan Badan Perencanaan, Rendra Wijaya.',
    "Deputi Bidang Pangan, Energi, dan Pertambangan Badan Perencanaan",
  ],
])(
  "an office goes on behind a spaced hyphen and behind the commas of a list: %s",
  async (paragraph, office) => {
    const [quote] = findQuotes(await newsOf([paragraph]));
    const role = quote?.speaker?.role;
    expect([quote?.speaker?.name, role && wordsOf(role)]).toEqual(["Rendra Wijaya", office]);
  },
);

test.each(["Menteri Perindustrian", "Ketua Umum Partai Maju", "Gubernur Riau"])(
  "initials in brackets behind a name are the name's, an age never: %s",
  async (office) => {
    const paragraph = `${office} Hamid Yusra Lestari (HYL) menemui Sani Wiryawan (58).`;
    expect(await speakersIn(paragraph, '"Ya," kata HYL.')).toEqual(["Hamid Yusra Lestari"]);
    const said = await whoSaidWhat(paragraph, "Menurut 58, harga beras akan turun.");
    expect(said.filter((line) => line.includes("Sani Wiryawan"))).toEqual([]);
  },
);

test("of two who share a surname Mr means the man and Mrs the woman, where that is plain", async () => {
  const lines = ['"We agreed," Mr. Holm said.', '"We did not," Mrs. Holm said.', '"It was late," Holm said.'];
  const plain = ["Robert Holm", "Mary Holm", "Holm"];
  expect(await speakersIn("Robert Holm met Mary Holm in Leiden.", ...lines)).toEqual(plain);
  expect(await speakersIn("Mr. Arno Holm met Ms. Tessa Holm in Leiden.", ...lines)).toEqual([
    "Arno Holm",
    "Tessa Holm",
    "Holm",
  ]);
  expect(await speakersIn("Arno Holm met Tessa Holm in Leiden.", ...lines)).toEqual(["Holm", "Holm", "Holm"]);
  expect(await speakersIn("Mary Holm came to Leiden.", '"We agreed," Mr. Holm said.')).toEqual(["Holm"]);
  const hosts = "Pak Anton Wibowo dan Ibu Rina Wibowo hadir.";
  expect(await speakersIn(hosts, '"Ya," kata Pak Wibowo.', '"Ya," kata Bu Wibowo.')).toEqual([
    "Anton Wibowo",
    "Rina Wibowo",
  ]);
});

test("a name that only describes whoever is pointed back at is not that one", async () => {
  const paragraphs = [
    "Konser Anton Wibowo diumumkan.",
    'Promotor yang pernah membawa Sari Dewanti, Budi Laksono, serta band asal Jepang Teduh - Raya itu menulis, "Kami bangga sekali hari ini."',
    '"Jadwalnya lengkap," tulisnya.',
  ];
  expect(new Set(await speakersIn(...paragraphs))).toEqual(new Set([null]));
});

test("of three who speak at once none alone is the speaker", async () => {
  const paragraph = 'Andi Wirawan, Sari Dewanti, dan Budi Laksono mengatakan, "Kami bangga sekali hari ini."';
  expect(await speakersIn(paragraph)).toEqual([null]);
});

test("katanya behind words that could not be read means nobody named before them", async () => {
  const paragraphs = [
    '"Kami siap," kata Rudi Hartawan.',
    'Spanduk di gerbang berbunyi: "Kami tidak akan mundur dari sini."',
    '"Kami akan bertahan," imbuhnya.',
  ];
  expect(await speakersIn(...paragraphs)).toEqual(["Rudi Hartawan", null, null]);
});

test.each([
  ["Di Pasar Induk Kramatwangi, pedagang mengaku omzetnya merosot.", "pedagang"],
  ["Di Kramat Wangi, pedagang sayur mengaku omzetnya merosot.", "pedagang sayur"],
  ["Di Kampung Rawa Elok, warga mengaku air naik sejak Selasa.", "warga"],
])("%s is not what the place says", async (paragraph, speaker) => {
  const [statement = ""] = await whoSaidWhat(paragraph);
  expect(statement).toContain(`· ${speaker} ·`);
});

test("a name behind kin and a trade is who speaks", async () => {
  const paragraph =
    "Hester Lyle wrote a book. Her daughter, the novelist Rosalind Lyle, said the kitchen was always full.";
  const [statement = ""] = await whoSaidWhat(paragraph);
  expect(statement).toContain("· Rosalind Lyle ·");
});
