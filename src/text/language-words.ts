const list = (words: string): readonly string[] => words.split(" ");

/**
 * Words that tell a language, beside those that carry grammar: frequent in questions and news, and spelt in no other of
 * these languages with any frequency. Chat spellings belong, for members ask as they chat.
 */
export const TELLING_WORDS = {
  id: list(
    "dimanakah kapankah bagaimanakah kemana kemanakah darimana darimanakah seberapa berapakah dimana yg dgn utk tdk dlm krn nggak ngga gak ga enggak udah aja banget gimana gmn kok bikin buat gitu gini kayak kalo cuma " +
      "orang hari tahun bulan pekan minggu lalu kali kata katanya ujar ujarnya jumlah besar kecil baru lama banyak sedikit tinggi " +
      "rendah harga naik turun rumah jalan kota desa negara negeri daerah wilayah pulau presiden menteri pemerintah warga masyarakat " +
      "rakyat polisi korban pelaku kasus masalah perang damai kerja sama uang rupiah juta miliar triliun ribu ratus puluh satu dua " +
      "tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga terakhir terjadi datang pergi pulang masuk keluar " +
      "buka tutup beli jual makan minum hujan banjir gempa bumi laut gunung sungai pasar sekolah guru anak ibu bapak ayah suami " +
      "istri pria wanita perempuan laki nama nomor tempat waktu jam pukul pagi siang malam sore kemarin besok sekarang tadi nanti " +
      "mau ingin perlu butuh punya jadi menjadi membuat memberi mengatakan menyebut menurut tentang soal ringkas rangkum jelaskan " +
      "sebutkan ceritakan bagian berita artikel kutipan pernyataan perkataan pertemuan penyebab alasan akibat dampak hasil cara arti " +
      "isi kepala ketua wakil dibangun lahir meninggal tewas luka menang kalah main pemain tim gol juara pesawat kapal kereta mobil " +
      "hukum undang hakim jaksa sidang penjara bantuan dana biaya pajak bunga utang ekonomi politik agama budaya bahasa " +
      "buku tokoh lokasi letak asal luas pencipta pendiri penulis penyanyi pengarang sutradara pemimpin gubernur bupati wali raja ratu " +
      "kerajaan suku bangsa candi danau gedung bandara stasiun pelabuhan jembatan kabupaten kecamatan provinsi penduduk benua samudra " +
      "hewan tumbuhan penyakit obat dokter sakit sehat mati hidup darah air api angin udara tanah batu emas kayu warna merah putih hitam " +
      "hijau biru kuning tanggal lahirnya pernah panjang berat jarak tinggi dekat jauh depan belakang atas bawah kanan kiri tengah utara " +
      "selatan timur barat dunia luar negeri umum utama penting asing sering kering masing anjing kucing kambing daging dinding piring " +
      "usaha perusahaan pabrik pekerja buruh petani nelayan pedagang pembeli penjual tentara pasukan senjata serangan bom musuh menyerang " +
      "pemilu partai calon suara rencana janji aturan izin larangan hak warganegara bakal usai jelang akibatnya pekerjaan gaji suap korupsi " +
      "bukti saksi tersangka terdakwa vonis hukuman tahanan kabar soalnya makanan minuman beras cabai minyak gula garam telur ikan ayam " +
      "banding jelasnya terjadinya tidaknya apanya udara cuaca panas dingin musim kemarau siswa mahasiswa pelajar ujian nilai kampus",
  ),
  en: list(
    "people day days year years month months week ago said says told number big small new old many much few high low price prices " +
      "rise rose fall fell house road city town village country area island president minister government police victim victims case " +
      "problem war peace work together money million billion thousand hundred one two three four five six seven eight nine ten first " +
      "second third last happen happened come came go went get got enter open close closed buy bought sell sold eat drink rain flood " +
      "earthquake earth sea mountain river market school teacher child children mother father husband wife men woman women " +
      "name place time hour morning night evening yesterday tomorrow today now later want need make made give gave call called " +
      "according summarize summarise explain describe mention tell show me part news article quote quotes statement meeting cause " +
      "causes reason result results way meaning content head chief leader build built born died die killed wounded won win lost lose " +
      "play player team goal champion plane ship train car law judge court prison aid fund cost tax debt economy economic politics " +
      "religion culture language agree agreed between didn't doesn't don't isn't wasn't won't can't it's that's there's he's she's they're " +
      "book writer author singer founder founded inventor invented character king queen kingdom tribe temple lake building airport station " +
      "harbour bridge province population island ocean animal plant disease drug doctor hospital sick healthy dead alive blood water fire " +
      "wind air land stone gold wood colour color red white black green blue yellow date length long weight distance near far front back " +
      "left right middle north south east west world foreign main important company factory worker workers farmer fisherman trader buyer " +
      "seller soldier army troops weapon attack attacked bomb enemy election party candidate vote voters plan promise rule ban rights " +
      "salary bribe corruption evidence witness suspect verdict sentence jail food rice oil sugar salt egg fish chicken weather hot cold " +
      "season dry wet student students exam growth rate rates sign signed using used use because without against state states during",
  ),
} as const satisfies Record<"id" | "en", readonly string[]>;

/** Words that carry grammar in other languages of this alphabet, so that a text in one of them is not taken for ours. */
export const FOREIGN_WORDS: readonly (readonly string[])[] = [
  // French
  list(
    "le la les un une des du de et est sont dans pour que qui quoi où quand comment pourquoi combien avec sur pas ne ce cette ces il " +
      "elle nous vous ils elles au aux par plus mais ou donc été être avoir fait son sa ses leur mon ma quel quelle c'est d'un d'une " +
      "qu'il l'a n'est se était ont a",
  ),
  // Spanish
  list(
    "el la los las un una unos de del y es son en para que quién qué cuándo cómo dónde cuánto por con no se lo su sus al más pero " +
      "como está están fue ser este esta estos ha han hay muy también sobre entre cuando nos le les mi donde quien cual",
  ),
  // Portuguese
  list(
    "o a os as um uma de do da dos das e é são em no na nos nas para que quem quando onde como quanto por com não se ao mais mas foi " +
      "está ser este esta isso ele ela seu sua também já muito entre pelo pela",
  ),
  // Italian
  list(
    "il lo la gli le un una di del della dei delle e è sono in per che chi cosa quando come dove perché quanto con non si nel nella " +
      "da dal al alla più ma anche questo questa ha hanno stato sua suo loro sul tra fra ed",
  ),
  // Dutch
  list(
    "de het een van en is in op te dat die wie wat wanneer waar waarom hoe welke met voor niet aan er om ook als dan zijn was heeft " +
      "hebben wordt werd worden naar bij uit maar nog door over zich hij zij ze wij we ik je jullie hun deze dit tot geen kan veel",
  ),
  // German
  list(
    "der die das ein eine einen einem einer und ist sind in im zu den dem des mit für von nicht auf auch es an er sie wir ihr ich du " +
      "wer was wann wo warum wie welche hat haben wird werden wurde als bei nach aus aber noch durch über sich zum zur dass oder vor " +
      "kein keine war so um am",
  ),
  // Tagalog
  list(
    "ang ng mga sa na at ay si ni kay nang hindi ito iyon siya sila kami tayo ako ikaw ka mo ko niya nila para kung may wala sino ano kailan saan bakit paano",
  ),
  // Turkish, Polish, Romanian, Vietnamese without its marks, Swahili: a few each, for the commonest do
  list("ve bir bu için ile da mi ne kim nasıl neden nerede olarak çok daha gibi kadar olan oldu değil"),
  list("i w na z się nie jest to że do jak kto co kiedy gdzie dlaczego od po za przez dla są był ale"),
  list("și în la cu nu este sunt pe care ce cine când unde cum din pentru mai fost dar"),
  list("và của là có không được những một cho trong người này với các đã từ khi"),
  list("ya wa na ni kwa katika za la nini nani lini wapi kama hii huo yake watu lakini"),
];
