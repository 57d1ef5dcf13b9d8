import { expect, test } from "vitest";
import { isBoilerplate } from "../../src/articles/boilerplate.ts";

test.for([
  "Post a Comment",
  "Previous Post Next Post",
  "ADVERTISEMENT",
  "SCROLL TO CONTINUE WITH CONTENT",
  "Baca juga: Harga naik lagi",
  "Baca Juga :\n Harga naik lagi",
  "Simak Video 'Banjir di Kota'",
  "[Gambas:Video 20detik]",
  "Artikel ini telah tayang di Koran dengan judul Banjir",
  "Ikuti berita terkini di Google News, klik di sini.",
  "Read more: The flood",
  "Copyright © 2026 Koran",
  "Sign up for our newsletter",
  "Baca tanpa iklan",
  "Advertisement · Scroll to continue",
  "(Baca juga: Harga naik lagi)",
  "Pilihan Editor: Nasib pedagang",
  "(rgp/idh)",
  "(Koran.example/Dewi Anggraini)",
  "Penulis: Ani Wulandari | Editor: Budi",
  "Reporting by Hollis Grant; Editing by Piers Lang",
  "[Baca Juga: Harga naik, siapa untung?]",
  "Meridian's J.R. Okoro and Ana Lopes contributed to this report from Port Ellery .",
  "Tulisan ini dibuat oleh Dewi Anggraini, peserta magang di Koran.",
  "Artikel ini pertama kali terbit di Koran Inggris.",
  "Dibaca 214 kali",
  "Simak breaking news dan berita pilihan kami di saluran WhatsApp Koran",
])("%s is the site's", (line) => {
  expect(isBoilerplate(line)).toBe(true);
});

test.for([
  "Baca juga buku itu sampai selesai, kata Ani kepada muridnya.",
  "Post a comment under the video, she told her followers.",
  "Iklan rokok dilarang mulai Januari.",
  "Simak baik-baik perkataannya.",
  "Follow the money, the prosecutor said.",
  "Advertisement spending fell by a third.",
  '"Next," said the nurse.',
  "Reporter: Apakah benar jembatan itu ditutup?",
  "Simak berita itu dengan hati-hati, pesan guru kepada murid.",
  "(9/1/2026)",
  "Reporting by the commission was late, the mayor said.",
  "Okoro contributed to this report on floods in the delta.",
  "The dam broke. Heavy rain contributed to this report of damage",
  "Tulisan ini dibuat dengan tergesa-gesa, kata Ani.",
  "Pilihan editor itu dipertanyakan pembaca.",
])("%s is the author's", (line) => {
  expect(isBoilerplate(line)).toBe(false);
});
