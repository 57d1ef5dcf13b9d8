import type { IntakeReason, IntakeRefused } from "../intake/intake-refused.ts";
import type { Text } from "./languages.ts";
import { wordDetail } from "./word-detail.ts";

/** One sentence a reason: what could not be done, why, and what to do instead where there is something. */
const SENTENCES = {
  "bad-url": {
    en: "Cannot open that: it is not a full address, such as https://example.com/article",
    id: "Tidak bisa dibuka: itu bukan alamat lengkap, misalnya https://contoh.id/artikel",
  },
  scheme: {
    en: "Cannot open that address: only http and https addresses are opened",
    id: "Alamat itu tidak bisa dibuka: hanya alamat http dan https yang dibuka",
  },
  credentials: {
    en: "Cannot open that address: it holds a user name or password; give the address without them",
    id: "Alamat itu tidak bisa dibuka: di dalamnya ada nama pengguna atau kata sandi; tulis alamatnya tanpa itu",
  },
  port: {
    en: "Cannot open that address: only the ports 80 and 443 are opened",
    id: "Alamat itu tidak bisa dibuka: hanya port 80 dan 443 yang dibuka",
  },
  "forbidden-address": {
    en: "Cannot open that address: it leads into a private network, not to a public site",
    id: "Alamat itu tidak bisa dibuka: tujuannya jaringan pribadi, bukan situs umum",
  },
  "unknown-host": {
    en: "Cannot open that address: there is no site of that name",
    id: "Alamat itu tidak bisa dibuka: tidak ada situs dengan nama itu",
  },
  unreachable: {
    en: "Cannot open that address: the site cannot be reached; try again later, or paste the text",
    id: "Alamat itu tidak bisa dibuka: situsnya tidak terjangkau; coba lagi nanti, atau tempel teksnya",
  },
  "too-many-redirects": {
    en: "Cannot open that address: it passes on to another one too many times",
    id: "Alamat itu tidak bisa dibuka: terlalu sering dialihkan ke alamat lain",
  },
  "bad-status": {
    en: "Cannot open that address: the site refused it",
    id: "Alamat itu tidak bisa dibuka: situsnya menolak",
  },
  timeout: {
    en: "Cannot open that address: the site took too long to answer; try again later, or paste the text",
    id: "Alamat itu tidak bisa dibuka: situsnya terlalu lama menjawab; coba lagi nanti, atau tempel teksnya",
  },
  "too-large": {
    en: "Cannot take that in: it is too large",
    id: "Tidak bisa diambil: ukurannya terlalu besar",
  },
  "wrong-type": {
    en: "Cannot take that in: it is no article, but another kind of file",
    id: "Tidak bisa diambil: itu bukan artikel, melainkan berkas jenis lain",
  },
  "bad-encoding": {
    en: "Cannot open that address: what the site sent cannot be unpacked",
    id: "Alamat itu tidak bisa dibuka: kiriman situsnya tidak bisa diuraikan",
  },
  robots: {
    en: "Cannot follow that: the site's robots.txt asks programs to stay away",
    id: "Tidak bisa diikuti: robots.txt situs itu meminta program menjauh",
  },
  empty: {
    en: "Cannot take that in: there is no text in it",
    id: "Tidak bisa diambil: tidak ada teks di dalamnya",
  },
  ending: {
    en: "Cannot read that file: its name must end in .txt, .md, .html or .docx",
    id: "Berkas itu tidak bisa dibaca: namanya harus berakhiran .txt, .md, .html, atau .docx",
  },
  "not-what-it-says": {
    en: "Cannot read that file: it is not what its name says",
    id: "Berkas itu tidak bisa dibaca: isinya tidak sesuai dengan namanya",
  },
  "unreadable-text": {
    en: "Cannot read that text: its letters cannot be told for certain; save it as UTF-8",
    id: "Teks itu tidak bisa dibaca: hurufnya tidak bisa dipastikan; simpan sebagai UTF-8",
  },
  damaged: {
    en: "Cannot read that file: it is damaged or locked",
    id: "Berkas itu tidak bisa dibaca: rusak atau terkunci",
  },
  "loose-pdf": {
    en: "Cannot read a PDF: it does not say for certain where its paragraphs end; save it as .docx, or paste the text",
    id: "PDF tidak bisa dibaca: batas paragrafnya tidak pasti; simpan sebagai .docx, atau tempel teksnya",
  },
  "no-main-text": {
    en: "No main text found on that page; paste it instead",
    id: "Teks utama halaman itu tidak ditemukan; tempel saja teksnya",
  },
  paywall: {
    en: "That page shows only the beginning of its article to those who do not subscribe; paste the whole text instead",
    id: "Halaman itu hanya menampilkan awal artikelnya bagi yang tidak berlangganan; tempel saja teks lengkapnya",
  },
  "more-pages": {
    en: "That article goes on on further pages that cannot be opened; paste the whole text instead",
    id: "Artikel itu bersambung ke halaman lain yang tidak bisa dibuka; tempel saja teks lengkapnya",
  },
  "not-a-feed": {
    en: "Cannot follow that: it is no RSS, Atom or JSON feed",
    id: "Tidak bisa diikuti: itu bukan umpan RSS, Atom, atau JSON",
  },
} as const satisfies Readonly<Record<IntakeReason, Text>>;

/** Says in one sentence why something from outside was not taken in. */
export function wordIntakeRefusal({ reason, detail }: Pick<IntakeRefused, "reason" | "detail">): Text {
  const more = wordDetail(detail);
  return { en: `${SENTENCES[reason].en}${more.en}`, id: `${SENTENCES[reason].id}${more.id}` };
}
