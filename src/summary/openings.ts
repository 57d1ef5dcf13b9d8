/**
 * How sentences open that answer, explain or bound the one right before them: without it they say something else, or
 * nothing. A comma belongs to the phrase where the word without it is another. Collected by reading news in both languages.
 */
export const TIED_OPENINGS: readonly string[] = [
  ...phrases(`
    namun; namun begitu; tetapi; tapi; akan tetapi; hanya saja; hanya,; sebaliknya; padahal; toh
    meski demikian; meski begitu; meskipun demikian; meskipun begitu; kendati demikian; kendati begitu; walau demikian
    walau begitu; walaupun demikian; walaupun begitu; biarpun demikian; biarpun begitu; sekalipun demikian; pun begitu
    sebab; pasalnya; karena itu; oleh karena itu; oleh sebab itu; maka; maka dari itu; makanya; karenanya; sehingga
    dengan demikian; dengan begitu; dengan itu; akibatnya; hasilnya; alhasil; walhasil; tak pelak; untuk itu; atas itu; terkait itu
    bahkan; apalagi; terlebih; justru; sayangnya; untungnya; jadi; artinya; ditambah lagi; belum lagi; dan
    tak hanya itu; tidak hanya itu; bukan hanya itu; tak cuma itu; tidak cuma itu; bukan cuma itu; bukan itu; tidak berhenti di situ; tak sampai di situ
    misalnya; contohnya; salah satunya; di antaranya; salah satu di antaranya; satu di antaranya; begitu juga; begitu pula; demikian juga; demikian pula
    setelah itu; sesudah itu; sebelum itu; saat itu; pada saat itu; ketika itu; waktu itu; kala itu; sejak itu; sejak saat itu; usai itu; hingga saat itu
    saat yang sama; pada saat yang sama; di saat yang sama; dari situ; di situ; di sana; dari sana; ke sana; dalam hal ini
    mulai dari; tepatnya; yakni; yaitu; termasuk; khususnya; terutama
  `),
  ...phrases(`
    but; and; or; nor; so; then,; yet; still,; however; therefore; thus; hence; instead; besides; moreover; furthermore; otherwise; also
    nevertheless; nonetheless; consequently; accordingly; similarly; likewise; indeed; in fact; in other words; even so; even then; if so; if not,
    for example; for instance; as a result; in addition; on the other hand; on the contrary; by contrast; in contrast; after that; before that
    since then; until then; by then; at the time; at that time; at that point; not only that; not only did; because of that; because of this
    like this; that is; for this; for that; in this; in that; with this; with that; to this; to that
    including; especially; particularly; namely; which; such as; the former; the latter; the same; such
  `),
];

/** How sentences open that add to what was told: they may stand after anything, but not first. */
export const ADDING_OPENINGS: readonly string[] = [
  ...phrases(`
    selain itu; di samping itu; sementara; sementara itu; sedangkan; kemudian; lalu; lantas; selanjutnya; berikutnya; sebelumnya
    di sisi lain; di lain sisi; di lain pihak; di pihak lain; lebih lanjut; lebih jauh; adapun; senada; secara terpisah; nah; terakhir
    di kesempatan yang sama; dalam kesempatan yang sama; pada kesempatan yang sama; di tempat yang sama; tak lama kemudian; tidak lama kemudian
    kedua,; ketiga,; keempat,; akhirnya
  `),
  ...phrases(`
    meanwhile; later,; next,; second,; secondly; third,; thirdly; finally; lastly; elsewhere; separately; afterwards; others; another; of course; then; still; even
  `),
];

/** How sentences open that only point to what follows, stands elsewhere or is to be done. */
export const ANNOUNCING_OPENINGS: readonly string[] = phrases(`
  berikut; simak; mari simak; mari kita simak; yuk; ayo simak; tonton; saksikan; klik; baca juga; baca selengkapnya
  here are; here is; here's; click; check out; see also; see for yourself; read more; watch the video; weigh in; sign up; let us know; tell us
`);

/** What opens like a tied or an adding one and stands by itself. */
export const STANDING_OPENINGS: readonly string[] = phrases(`
  lalu lintas; jadi tersangka; sebab musabab; sementara ini; dan lain-lain; kemudian hari
  so far; so many; so much; so-called; such a; such an; still life; even if; even though; even as; even when; even before; even after; in that case
`);

function phrases(list: string): readonly string[] {
  return list
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
