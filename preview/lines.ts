import type { Locale } from "../src/bot/languages.ts";

/** Something that is asked of the sample library, and by whom. */
export interface Line {
  readonly locale: Locale;
  /** As it is typed. */
  readonly typed: string;
  /** Whether somebody asks who may change the library. */
  readonly manages?: true;
}

const id = (typed: string): Line => ({ locale: "id", typed });
const en = (typed: string): Line => ({ locale: "en", typed });

/** Asked in this order: later ones find what earlier ones did. */
export const LINES: readonly Line[] = [
  id("Siapa Li Mingjiang?"),
  id("/kutipan Putin"),
  id("/kutipan Li Mingjiang pribadi: ya"),
  id("/ringkas KTT panjang: pendek"),
  id('/cek "muncul sebagai akibat dari agresi Rusia terhadap Ukraina" kata Putin'),
  id('/cek "hasil negosiasi di Alaska"'),
  id("/cek Gunung Wulan meletus tadi malam"),
  id("/artikel daftar"),
  id("/artikel baca KTT"),
  id("/artikel baca KTT paragraf: 6"),
  id("/bantuan"),
  id("Berapa harga cabai di Pasar Senen?"),
  id("/ringkas kabar burung"),
  id("/tolong"),
  id("/pustaka tambah teks: Kabar dari luar"),
  {
    ...id("/pustaka tambah judul: Harga Gabah teks: Harga gabah naik.\n\n“Kami lega,” kata Sumarni, petani."),
    manages: true,
  },
  { ...id("/pustaka celah"), manages: true },
  { ...id("/pustaka pengaturan"), manages: true },
  en("When do the night trains return?"),
  en("/quotes article: night trains"),
  en("/summary night trains length: medium"),
  en('/verify "the trains will never return" speaker: Larkin'),
  en("/articles list"),
  en("/articles read night trains"),
  en("/help"),
  en("Who is the mayor of Paris?"),
  en("/summary rumours"),
  en("/rumours"),
  en("/library undo"),
  { ...en("/library undo"), manages: true },
  { ...en("/library gaps"), manages: true },
];

/** Asked of a library whose only article is made to be misread. */
export const NASTY_LINES: readonly Line[] = [
  id("Siapa Wiryo Atmaja, kepala desa?"),
  id("/kutipan"),
  id("/ringkas palsu panjang: panjang"),
  id("/artikel baca palsu"),
  id("/cek Harga naik 6 * 3 persen di #pasar_lama_baru"),
  en("/articles list"),
  en("@everyone **apa** kata <@123456789012345678>?"),
];
