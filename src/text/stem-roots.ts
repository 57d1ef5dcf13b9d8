/**
 * Indonesian roots that the rules alone would miss, by the reason for which they are listed. Written for news; a root
 * that is not here is found by rule, nearly always in the same way for all its derived forms, which is what counts.
 */
const BY_REASON = {
  /** Begin with k, p, s or t, which vanishes after meN- and peN- (mengirim: kirim, penulis: tulis). */
  "initial lost after a nasal prefix":
    "kabar kabul kaca kaget kagum kait kaji kalah kali kampanye kandung kantong karang karya kasih kata kawal kawin kaya " +
    "kecam kecil kecoh kejar kejut kelabu kelola keluar keluh kembali kembang kemas kemuka kenal kenang kendali " +
    "kendara kental kepung kerah keras kering kerja kerjasama keruk ketat ketua kikis kilat kira kirim klaim kobar kocok " +
    "kokoh koleksi komando komentar kompensasi kontrol konsumsi koordinasi koreksi korup korupsi kuak kuasa kuat kubur kucur kucil " +
    "kukuh kuliah kumandang kumpul kunci kunjung kupas kurang kuras kursus kurung kurus kutip kutuk " +
    "pacu padam padat padu pagar paham pajak pakai paksa palsu pamer pamit pampang panas pancang pancar pancing pandang pandu " +
    "panen panggang panggil pangkas panjang panjat pantang pantau pantul papar paraf pasang pasok pasti patah patok patroli patuh " +
    "paut pecah pecat pegang pejam pelihara peluk penat pendam pengaruh penjara pensiun pentas penuh perang percaya percik " +
    "pergok pergi perintah perban perkosa perlu periksa peroleh persen pertama pesan pesona petik picu pidana " +
    "pijak pikat pikir pikul pilah pilih pimpin pindah pinjam pinta pisah pompa popularitas potong potret praktik produksi promosi " +
    "protes proses pugar puja puji pukau pukul pulang pulih punah puncak pungut punya pupuk pusat putar putus " +
    "saing saji saksi salah salin salip salur samar sambar sambung sambut sampai sandang sandar sandera sangga sanggup " +
    "sangka sangkal sangkut saring sasar sebab sebar seberang sebut sedia sedih segar segel sejahtera sekap seksama sekutu " +
    "selam selamat selaras selenggara selesai selidik selinap selip selubung selundup sembelih sembuh sembunyi sempat sempit sempurna " +
    "sensor sentuh sepakat sepi serah serang serap serbu seret sergap serta seru sesal sesuai setor setuju sewa siap siar siasat " +
    "sidang sidik sifat siksa sikap simak simpan simpul singgah singgung singkap singkat singkir sinyal sisa sisip sisir sita " +
    "soal sodor sohor sokong solusi sorot sosialisasi suap suara subsidi sudut sukses suku suling sulit sumbang sumpah " +
    "sunat suntik survei suruh surut susah susul susun susup susut " +
    "tabrak tabung tabur tahan tahu tahun tafsir tagih taksir takut talang tamat tambah tambal tambang tampak tampar tampil tampung " +
    "tanam tanda tandang tanding tangan tanggap tanggul tanggung tangis tangkal tangkap tanya tarik taruh tari tata " +
    "tatap tawan tawar tebak tebang tebar tebas tebus tegak tegas tegur tekan teken tekuk tekun telaah telan teliti telepon " +
    "teladan telusur tembak tembus tempat tempel tempuh temu tenaga tendang tengah tenggelam tengok tentang tentu tepat " +
    "tepi terang terap terbit teriak terima terjang terjemah terjun terpa tersangka tertawa tetap tetas tewas tiba tidak tikam tikung " +
    "timbang timbul timbun timpa tindak tindih tinggal tinggi tingkat tinjau tipu tiru titip tiup tolak toleh tolong tonjol tonton " +
    "topang transfer tuai tuang tuding tuduh tugas tuju tukar tulang tular tulis tumbang tumbuh tumpah tumpang tumpas tumpuk tunai " +
    "tunang tunda tunduk tunggak tunggal tunggang tunggu tunjang tunjuk tuntas tuntun tuntut tunut turun turut tusuk tutup " +
    "tutur",
  /** End as if in a suffix (bulan is no bul-an, kaki no kak-i). */
  "end like a suffix":
    "makan bulan jalan badan alasan depan papan pekan ikan bukan hujan kawan lawan dewan hewan awan tuan teman taman halaman " +
    "zaman iman aman dengan ringan pangan sungkan lahan makna rakyat iklan intan hutan lautan ketan setan rotan " +
    "jembatan lintasan korban beban urban uban imbangan harian wartawan relawan ilmuwan karyawan bangsawan gunawan pahlawan " +
    "sultan ruangan layan kapan belakang rekan akan bahan perempuan tuhan kasihan usulan makalah " +
    "kanan kiri hari matahari lari diri beri negeri menteri istri puteri putri polri isteri materi industri galeri " +
    "teori memori kategori mesin misi visi komisi polisi posisi kondisi tradisi edisi televisi aksi reaksi sanksi seksi " +
    "transaksi infeksi seleksi proteksi investasi informasi organisasi operasi donasi demokrasi asosiasi " +
    "generasi situasi evakuasi resolusi revolusi institusi konstitusi polusi energi strategi teknologi ekonomi bumi resmi " +
    "demi kami alami suami tsunami santri pribadi jadi tadi padi abadi sendi janji haji gaji uji kopi sapi " +
    "api tapi topi partai pantai lantai nilai mulai damai ramai pegawai sungai berbagai capai " +
    "bagai sekali asli ahli beli kuli tani seni kini ini bukti hati mati arti seperti ganti nanti sakti bakti roti " +
    "cuti inti peti gigi pagi lagi bagi rugi kaki laki saki saudi provinsi dini bayi bunyi nyanyi " +
    "jari sari mari cari santai gerai badai lalai bangkai andai pandai sisi kursi nasi basi resi puisi isi isu " +
    "evaluasi konferensi referensi frekuensi konsekuensi ambisi efisiensi potensi agensi dimensi wali tali " +
    "peduli jeli uli organ insan lisan kemarin izin angin ingin dingin musim poin yakin mungkin miskin disiplin " +
    "pemerintah lokasi vaksinasi populasi formasi relasi inflasi deflasi regulasi legislasi negosiasi spekulasi integrasi " +
    "konsentrasi administrasi demonstrasi eksekusi diskusi eksplorasi ekspedisi ekspansi kontribusi distribusi prestasi publikasi radiasi " +
    "aplikasi komunikasi fasilitasi motivasi inovasi observasi konservasi reservasi okupasi invasi agresi provokasi isolasi instansi " +
    "pemilu nan kan tan san",
  /** Begin as if with a prefix (berita is no ber-ita, dinas no di-nas). */
  "begin like a prefix":
    "berita beras berat berani beranda berkas berlian bersih besar besok betul beda bedah beku belah belanda belanja belum " +
    "benar benci benda bendera bengkel bentang bentrok bentuk benua berkah berontak berantas berangkat berlaku " +
    "dinas dinding didik diam diagnosa dialog diesel diet digital diplomat diplomasi direktur diskon divisi " +
    "distrik dividen dini " +
    "kebun kecamatan kecuali kedua kelas keluarga kelompok kelurahan kemarau kemeja kemudi kendala kepala kepada kereta keris " +
    "kerabat kertas kesan ketika ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh " +
    "medali media medis mega meja melayu menang menara menit mental menu merah merdeka merek meriah merpati " +
    "mesjid mesra metode mewah meter metro meskipun mendung menantu " +
    "pedagang pedang pedoman pelabuhan pelangi peluang peluru pelita pemuda pemilu pena pencak pendek pendidik penduduk " +
    "penting penjuru penyu penyakit perak peran perahu peraga perawat perdana peristiwa perkara permai pernah perdata " +
    "perpustakaan persatu pers persis pertamina perti perut perusahaan pesantren pesawat pesisir pesta peta petani petir petugas " +
    "sebagian sebelas sebelah sebelum sederhana sedikit segera segi sehat sejak sejarah sekarang sekolah sekretaris selalu selama selasa " +
    "selatan seluruh semua semak semangat sembilan semen sementara semester seminar senang sendiri senin senjata senyum separuh " +
    "sepeda sepuluh serikat seribu sering serius servis seteru setiap setia seragam sepakbola seratus semesta senior sektor " +
    "sekitar sekjen selat september selera sistem seluler senat senator " +
    "teater teknik telah telur tempo tenang tenggara tengkorak tenis tentara teras terbang terbatas terlalu " +
    "terminal ternak terompet teror teroris terus tertib tepung tentram ",
  /** Mean something else than the root that the rules would find in them (penghargaan is an award, harga a price). */
  "grown away from their root":
    "penghargaan pendapat pendapatan pengalaman pendudukan perusahaan pemerintah masalah istilah dinasti permata mereka " +
    "serial masakan perancis prancis jerman kalian kemudian sedang sedangkan seorang sering setelah pertama kedua ketiga " +
    "pertanian perumahan pengadilan perguruan meninggal berpulang terjadi pelaku peserta penumpang",
  /** Other common roots, so that a derived form is cut at the right place. */
  common:
    "abdi acara acu ada adil adu agama air ajak ajar aju akhir aku alam alih alir alat ambil amuk ancam andal angkat angkut aniaya anggap " +
    "anggar antar anut arah asal asing asuh atas atur awal awas ayun bahas bahaya baik bakar baku balas balik ban bandar banding " +
    "bangkit bangun banjir bantah bantai bantu banyak bapak baru baris batal batas bawa bayang bayar bebas bekal bela " +
    "bekas bicara bidik bina bimbing bisik bocor boikot bom bongkar buang buat bubar buka buru buruk bunuh butuh cabut cair cakup " +
    "campur cantum catat cegah cekal cela cemar cerai cerita cetak cinta cipta ciri coba copot cukup curi curiga dakwa " +
    "dalam damping dapat dasar datang daya deklarasi dekat dengar denda depak derita desak dorong dua dukung duga " +
    "duduk dunia eja erat enggan ekspor fitnah fokus gabung gagal gagas galang gali ganda ganggu gantung gelap gelar gempur gencat genggam " +
    "gerak giat goyang gugat gugur guna gulir gusur hadap hadir hadang halang hancur hapus harap harga hambat hantam hasil hasut hemat henti hidup hilang " +
    "himpun hina hitung hormat hubung hukum huni ikat ikut ikrar impor imbang imbau incar ingat injak intai isyarat " +
    "jabat jadwal jaga jajah jalin jamin jangkau jarah jatuh jawab jelas jemput jenguk jera jual juang judi juluk jumlah " +
    "kena labuh lacak ladang laga lahir laju lakon laksana laku lalu lamar lancar landa langgar langsung lanjut lantik lapor " +
    "larang latih lawat layar layak lebar lebur leceh ledak lelang lelah lempar lengkap lepas lestari letak letus lewat libat libur lihat lindung " +
    "lintas liput lolos longsor luar luas lukis lumpuh luncur lunas lupa lulus luka maju makar maki maksud main mandi manfaat masuk matang minat minta minum milik mimpi " +
    "mogok mohon muat muda mukim mulia muncul mundur mula musnah musuh nasib nasihat nikah nikmat niat nyata obat olah omong " +
    "pasar paku raih ragu raja rakit ramal rampas rampok rampung rancang rangkai rangkul rangkum rapat rasa rasul rawat raya " +
    "rebut reda rekam rekrut remeh renang rencana rendah rentan resah restu retas rilis rinci ringkus rintis robek roboh ruang rujuk rumus rundung runding rusak rusuh runtuh " +
    "sah sakit satu sukar " +
    "ubah ucap uang ukur ulang ulas umum umur undang undur unggul ungkap ungsi untung upah upaya urai urus usaha usir usul usut usung utama utang utus utara wabah wacana wakil " +
    "warga waris warna wawancara waspada wenang wilayah wisata wujud",
  /** Would lose their first letters to a prefix, or keep one that is none, in some of their forms only (perokok, mengelilingi). */
  "read otherwise under some prefix":
    "naik hias lapis basmi ragam racun rokok keroyok mekar kisah keliling kecewa desa musik budak nyala nama cepat mudah mudik makam pabrik " +
    "cantik bengkak kritik takluk seimbang peringkat lambat boleh malu madu masak manis murni mulus model monitor maksimal nomor nobat " +
    "radang raga rajin risiko ritel riset rantai reproduksi realisasi takjub silakan tinju kenyang kunyah kibar pinggir pelosok poros " +
    "ponsel riang ribut ricuh riuh renggut rawan ranjau nekat nyaman netral niaga mandiri martabat minim mirip modal modern mulut murah " +
    "murid naskah nyawa godok guncang cabul cacat cakar candu canggih ceceran cegat cekik celaka cemas ceramah cerdas coblos colok " +
    "cuaca curam curang nasionalisasi normalisasi netralisasi terapi",
} as const;

/** Roots whose longer forms are those of another ("meninggalkan" is formed from "tinggal", though "meninggal" is not). */
export const WITHOUT_FORMS: ReadonlySet<string> = new Set(["meninggal"]);

/** Every listed root; a word that is one is its own stem. */
export const INDONESIAN_ROOTS: ReadonlySet<string> = new Set(
  Object.values(BY_REASON).flatMap((words) => words.split(" ")),
);

/** Words of three letters that news puts -nya to; they begin too many others to be listed among the roots (kejam is no ke-jam). */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  (
    "air api ibu tim gol bom bus jam ban cat tas uji isi bau gas hak kas les pos rem sup tol aib doa gen gua hal ide jas lem mal mas pil pot rok sel tip " +
    "abu era oli ras ruh nol cek cap adu"
  ).split(" "),
);
