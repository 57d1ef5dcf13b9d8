import { expect, test } from "vitest";
import { tellsSomething } from "../../src/summary/tells-something.ts";

test.each([
  "Warga menanam bakau di pantai.",
  'Rina bertanya, "Kapan jembatan dibuka?"',
  '"Apakah kami harus pindah?" tanya Rina.',
  "Panen naik (dua kali lipat).",
  "Rina menulis: “Kami siap.”",
  "The winner was clear to all: the boat from Ellery came in first.",
  "Reports of the flood, which closed two roads and a bridge, first came from the Ellery weather station .",
  "今日は。",
  "Presiden Joko Widodo mengunjungi Papua Barat.",
  "Berikutnya giliran desa tetangga.",
])("%j tells something", (sentence) => {
  expect(tellsSomething(sentence)).toBe(true);
});

test.each([
  ["a fragment", "Daftar harga terbaru"],
  ["the rest of a sentence", "dan tiga kapal lain."],
  ["a label", "Penumpang: 150 orang."],
  ["a label of three words", "Harga per kilogram: 12.000 rupiah."],
  ["a line that ends apart", "Storm tears roof off ferry hall ."],
  ["a line that breaks off", "Beginilah isi surat itu: ."],
  ["a row of results", "Danang Putra INA Rawa Racing (RX - 2) 1 m 59.2s + 0.2s [6/7] 318km/h."],
  ["a row of sums", "Balai Karantina dan Perikanan (BKP): Rp 43,01."],
  ["an aside", "(Tulisan ini sudah diperbaiki.)"],
  ["a question of the author's", "Lantas, bagaimana nasib pedagang?"],
  ["an announcement", "Berikut daftar pasar yang tutup."],
  ["an announcement at the end", "Pasar yang tutup adalah sebagai berikut."],
  ["a call", "Click here to see the map."],
  ["the site's own line", "Baca juga: Harga naik."],
])("%s is no statement: %j", (_kind, sentence) => {
  expect(tellsSomething(sentence)).toBe(false);
});
