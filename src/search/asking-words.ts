import type { SearchWord } from "../words/search-words.ts";

/**
 * Words that say what is asked for rather than about what: "nama" in "apa nama ibu kota…", "year" in "what year did…".
 * A text that answers need not have them.
 */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    "nama namanya bernama tahun tanggal hari bulan abad tempat lokasi letak terletak jumlah jumlahnya banyak banyaknya lama lamanya orang " +
    "tokoh alasan sebutan disebut istilah maksud dimaksud maksudkan dimaksudkan pengertian definisi arti artinya makna kepanjangan jelaskan sebutkan " +
    "tolong sekarang saat salah satu jenis macam bentuk isi asal berasal kapan pertama kali pertamakali berada dimana kemana darimana dimanakah kemanakah " +
    "kata ucapan tanggapan komentar pernyataan pendapat reaksi dikatakan mengatakan disampaikan diucapkan " +
    "say said says tell told think thinks respond responded comment opinion statement reaction " +
    "benar benarkah betul betulkah memang tanya bertanya mau ingin tahu tau soal perihal mengenai caranya cara kabar kabarnya maksudnya " +
    "berkata katakan sampaikan ucapkan dikatakannya seputar terkait info informasi berita kabari kasih kenal " +
    "menurut sama waktu sendiri sebenarnya sebetulnya mungkin bareng dulu tadi lagi terus mending habis biar sampai seputar gara sempat " +
    "akhirnya awalnya katanya ngomong berbicara bicara cerita ceritanya gimana doang persisnya tepatnya kemarin barusan gini gitu " +
    "mr mrs ms pak true really actually know knows known want wants wanted information info between regarding reasons come know " +
    "name named called year date day month century place location located number many much long kind type sort person people thing " +
    "ada adanya menjadi jadi letaknya disebutkan dinamakan dinamai kira utama utamanya ilmiah latin hasil " +
    "reason meaning mean definition term tell explain describe please happen happened give gave find found take took made make become became come came go get want able entity main try happen happens two one used use " +
    "gets got gotten getting goes went gone going gave does doing let lets stuff guy guys exactly ever supposed according seem seems seemed"
  ).split(" "),
);

/** Words that ask for a degree where they follow a question word: "how old", "berapa tinggi". */
const DEGREES: ReadonlySet<string> = new Set(
  (
    "old young tall long short far near large big small high low deep wide thick heavy fast slow often soon late early hot cold strong well " +
    "besar kecil tinggi rendah panjang pendek lebar dalam jauh dekat lama cepat sering luas tua muda berat kuat banyak"
  ).split(" "),
);

/**
 * The places of words, among those of matter (`words`) of all words of a question, that tell little of what it is about.
 * Degrees do right after "how" or "berapa".
 */
export function placesOfAsking(
  words: readonly SearchWord[],
  all: readonly SearchWord[],
): ReadonlySet<number> {
  const degrees = new Set(
    all.filter(({ form }, at) => DEGREES.has(form) && ASKS_DEGREE.has(all[at - 1]?.form ?? "")),
  );
  return new Set(
    words.flatMap((word, place) => (ASKING_WORDS.has(word.form) || degrees.has(word) ? [place] : [])),
  );
}

const ASKS_DEGREE: ReadonlySet<string> = new Set(["how", "berapa", "berapakah"]);

/** Words that lead to the matter of a question and say nothing of it ("apa kabar soal…", "please tell me about…"). */
const INTRODUCING: ReadonlySet<string> = new Set(
  "soal perihal ihwal mengenai seputar tolong info kabar kabarnya jelaskan ceritakan please regarding tell explain happened happen happens".split(
    " ",
  ),
);

/** Of the words of a question those that it can do without; none of them where there are no others. */
export function onlyIntroducing(forms: Iterable<string>): readonly string[] {
  const all = [...forms];
  const introducing = all.filter((form) => INTRODUCING.has(form));
  return introducing.length === all.length ? [] : introducing;
}
