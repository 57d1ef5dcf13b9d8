/** Words before which a noun phrase ends: prepositions, conjunctions and relatives of Indonesian and English news, folded. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  (
    "di ke dari pada dalam saat ketika kepada melalui lewat usai setelah sebelum sambil seraya sembari seperti sebagaimana dikutip dilansir tentang soal terkait mengenai " +
    "menanggapi untuk dengan oleh karena hingga sampai bahwa agar supaya namun tetapi tapi sehingga sebab jika kalau bila sementara sedangkan yakni yaitu atas bagi serta " +
    "maka lalu kemudian waktu kala dan atau sejak selama menurut adalah merupakan berdasarkan antara terhadap akibat tanpa guna demi bersama via jelang menjelang kemarin dapat bisa harus wajib perlu belum ingin mau " +
    "in on at to from by with about as after before during while when who whom whose which that but or because if since than into over under against through told amid despite " +
    "following ahead according via between among until although though where and for without within toward towards upon"
  ).split(" "),
);

/** Words that open a phrase of time, place or circumstance ahead of a subject: "Dalam keterangannya, …". Folded. */
export const CIRCUMSTANCE_HEADS: ReadonlySet<string> = new Set(
  (
    "diduga diketahui dilaporkan dikabarkan diperkirakan dijadwalkan disinggung direncanakan diharapkan diberitakan dijelaskan dikatakan dalam pada di ke dari saat ketika kepada melalui lewat usai setelah sebelum sambil seraya sembari seperti sebagaimana dikutip dilansir melansir mengutip tentang soal terkait " +
    "mengenai menanggapi untuk dengan oleh karena hingga sejak selama berdasarkan antara terhadap akibat tanpa guna demi atas bagi selain meski meskipun walau walaupun " +
    "senin selasa rabu kamis jumat sabtu minggu hari kemarin bersama sesuai merujuk mengacu sehari sepekan tak kata demikian jika kalau agar ditemui dihubungi ditanya dikonfirmasi " +
    "diwawancarai in on at to from by with about as after before during while when speaking asked monday tuesday wednesday thursday friday saturday sunday despite according amid " +
    "seiring sejalan bersamaan menyusul hasilnya following alongside since if although though where for under over like unlike earlier last this who which whose yang"
  ).split(" "),
);

/** Words that link a sentence to the one before and stand ahead of its subject, folded. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  (
    "namun tetapi tapi sementara itu sedangkan adapun bahkan kemudian lalu selanjutnya sebelumnya selain lebih lanjut jauh diketahui dan juga begitu demikian pula meski " +
    "sebab karena pasalnya kendati akan nantinya saat ini kini sebaliknya hal senada terpisah secara maka akhirnya awalnya bahwa masih menurut di sisi lain tak hanya pun oleh karenanya " +
    "kata ujar jelas tutur sekali lagi and but however meanwhile yet still also then so though while instead later now indeed moreover nevertheless that because when as if either neither nor"
  ).split(" "),
);

/** Determiners that open a description: "seorang warga", "salah satu kru", "the actress". Folded. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "seorang salah satu sebuah para sejumlah beberapa sang si sebagian banyak the a an one some several many both two three his her their our another this that these those pihak".split(
    " ",
  ),
);

/** Days and months, which are capitalised and name nobody; folded. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    "senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember wib wita wit " +
    "monday tuesday wednesday thursday friday saturday sunday january february march may june july august october december"
  ).split(" "),
);

/** Determiners that introduce somebody not named before; folded. */
export const INDEFINITES: ReadonlySet<string> = new Set(
  "seorang salah sebuah para sejumlah beberapa sebagian banyak a an one some several many another two three".split(
    " ",
  ),
);

/** Determiners that only say that somebody was named or known, and describe nobody; folded. */
export const ARTICLES: ReadonlySet<string> = new Set(
  "the a an pihak para si sang his her their our this that".split(" "),
);

/** Links after which a clause with its own subject begins, though a noun phrase may end before them; folded. */
export const CLAUSE_LINKS: ReadonlySet<string> = new Set(
  (
    "dan namun tetapi tapi saat ketika setelah bahwa karena sementara sedangkan menurut lalu kemudian sebelum sehingga meski walau kalau jika sebab " +
    "and but that when as because while after before if although though since or so where"
  ).split(" "),
);

/** Words that ask, and name nobody however they are written: "Siapa bilang …"; folded. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "siapa siapakah apa apakah mana bagaimana mengapa kenapa kapan who what which how why when where".split(
    " ",
  ),
);
