import { expect, test } from "vitest";
import { needOf } from "../../src/summary/need.ts";

test.each([
  "Namun, usul itu ditolak.",
  "Meski demikian, pasar tetap buka.",
  "Oleh karena itu, kapal tidak berlayar.",
  "Sehingga, warga harus memutar lewat bukit.",
  "Salah satunya dengan menanam bakau.",
  "Sayangnya, perahu itu bocor.",
  "Saat itu, hujan belum turun.",
  "Sementara itu, ia memilih diam.",
  "Dikatakan dia, ada empat pasar yang tutup.",
  "Wali kota menyampaikan hal itu seusai rapat.",
  "Pihaknya belum menerima surat.",
  "Penyebabnya adalah tiang yang retak.",
  "Pada malam itu, kapal tidak berlayar.",
  "Semua itu berawal dari sebuah surat.",
  "Sekalipun perkaranya sudah dihentikan.",
  '"Jadi, kami menunggu saja," kata Rina.',
  "But the ferry stayed in port.",
  "That’s how the mayor described the harbour.",
  "As a result, the school stayed shut.",
  "Not only did the roof leak.",
  "In it, the captain thanks the crew.",
  "Including three schools and a clinic.",
])("%j needs the sentence right before", (sentence) => {
  expect(needOf(sentence)).toEqual({ kind: "sentence before" });
});

test.each([
  ["Jembatan itu retak sejak Juli.", "jembatan"],
  ["Para pedagang pasar ini menolak pindah.", "pedagang"],
  ["Dalam rapat tersebut, warga meminta lampu.", "rapat"],
  ["Selain itu, laporan tersebut memuat tiga saran.", "laporan"],
  ["Pelantun ‘Senja Merah’ ini mengaku gugup.", "pelantun"],
  ["Peraih gelar doktor dari Universitas Nusa Bahari itu tersenyum.", "peraih"],
  ["That request came too late.", "request"],
  ["Despite these warnings, the boats left.", "warnings"],
] as const)("%j needs one with %j", (sentence, noun) => {
  expect(needOf(sentence)).toEqual({ kind: "noun", noun });
});

test.each([
  "Selain itu, warga meminta lampu.",
  "Sementara pelaku kembali ke rumah.",
  "Lantas polisi memeriksa gudang.",
  "Meanwhile, the harbour stayed shut.",
  "Finally, the council voted.",
])("%j may stand after anything, but not first", (sentence) => {
  expect(needOf(sentence)).toEqual({ kind: "anything" });
});

test.each([
  "Wali kota dan dinas pertanian menyampaikan bahwa pasar ini aman.",
  "Hari ini pasar dibuka lagi.",
  "Pada tahun ini panen naik dua kali lipat.",
  "Lalu lintas di jalan raya macet sejak pagi.",
  "Meski hujan turun, pasar tetap buka.",
  "Tingginya harga beras mengejutkan pedagang.",
  "Meningkatnya suhu laut merusak karang.",
  "Biasanya kapal berangkat pukul enam.",
  "Kenya mengirim dua pelari.",
  "Namunsari adalah nama sebuah desa.",
  "Rina mengatakan, “Hal itu sudah selesai.”",
  "So far, nine boats have returned.",
  "This week the river froze.",
  "Andover is a quiet town.",
  "Because the road was shut, the bus turned back.",
])("%j needs nothing", (sentence) => {
  expect(needOf(sentence)).toEqual({ kind: "nothing" });
});
