/**
 * Words that Indonesian news and reference texts use for the same thing, a group a line: the first stands for all others, and each of them for the first.
 * Kept to words that replace each other in most sentences; a wide group finds much and tells little.
 */
export const INDONESIAN_SYNONYMS = `
serang serbu gempur invasi agresi
perang tempur konflik
bunuh tewas tembak bantai
tewas meninggal mati wafat gugur mangkat
lahir dilahirkan kelahiran persalinan
didirikan dibentuk dibangun pendiri berdiri diresmikan dirintis
cipta menciptakan membuat menemukan pencipta penemu merancang
temu menemukan penemu cipta
rancang desain arsitek perancang
tulis karang penulis pengarang karya
sutradara disutradarai besutan garapan sineas
rilis terbit luncur tayang edar keluar
tayang siar putar ditayangkan disiarkan
terletak berada letak berlokasi lokasi
luas seluas
tinggi setinggi ketinggian
panjang sepanjang
penduduk populasi warga jiwa
menikah nikah kawin istri suami pernikahan
istri isteri nikah
suami nikah istri
anak putra putri
ayah bapak putra putri anak
ibu putra putri anak
orangtua ayah ibu
saudara adik kakak
pimpin kepala ketua kepalai dipimpin diketuai
presiden kepala negara capres
raja kaisar sultan tahta
jabat duduk emban menjabat
ganti gantikan penerus suksesi tukar
pilih menang terpilih
menang juara rebut raih
kalah takluk tumbang keok
raih dapat terima peroleh sabet rebut
penghargaan hadiah anugerah award
beri serah anugerah
calon kandidat
partai parpol
parlemen dpr legislatif
pertemuan konferensi sidang rapat
perjanjian kesepakatan pakta traktat
sepakat setuju
tolak bantah tampik
dukung sokong
umum nyata
ungkap nyata jelas kata
tuduh tuding dakwa sangka
tangkap ringkus ciduk tahan bekuk
tahan penjara kurung
hukum vonis pidana
adil sidang mahkamah
korupsi suap rasuah kolusi
polisi polri kepolisian
tentara militer pasukan prajurit serdadu tni
teroris teror bom ledak
ledak bom meledak
bakar kebakaran api
gempa guncang
banjir genang
longsor tanah
letus erupsi letusan
rusak hancur roboh
celaka kecelakaan tabrak jatuh
pesawat maskapai penerbangan jet
maskapai penerbangan airlines
bandara bandar udara lapangan terbang
jalan jalur ruas
mobil kendaraan
kapal perahu
sakit penyakit derita
obat medis
dokter medis
virus wabah pandemi epidemi corona covid
vaksin imunisasi
sekolah kuliah didik belajar
kuliah studi universitas
universitas perguruan kampus
ajar dosen guru didik
teliti riset studi kaji
ilmuwan peneliti pakar ahli
harga tarif biaya banderol nilai
biaya dana anggaran ongkos
uang dana duit fulus
naik tingkat tambah melonjak melambung meroket menguat
turun kurang anjlok merosot
usaha bisnis
perusahaan pt korporasi firma
milik punya
kelola urus atur
jual pasar dagang lego
beli akuisisi
produksi hasil buat
ekspor kirim
kerja karier profesi
profesi pekerjaan
utang pinjam pinjaman kredit
pajak cukai djp
bangun dirikan pembangunan konstruksi
gedung bangunan
kantor markas gedung
pusat kantor markas sentra
ibukota ibu kota
negara negeri bangsa
kota kotamadya
daerah wilayah kawasan
provinsi propinsi
gunung bukit pegunungan
laut samudra perairan
pantai pesisir
sungai kali alir
hutan rimba
hewan binatang satwa fauna
tumbuhan tanaman flora
spesies jenis
makan makanan pakan
hidup habitat tinggal
tinggal diam menetap
pindah hijrah hengkang
berasal asal
mulai awal dimulai bermula
akhir selesai berakhir usai
bentuk wujud
bagian komponen unsur
terdiri tersusun
sebut nama dikenal panggil juluk ucap
julukan dijuluki dikenal sebutan panggilan
nama bernama
arti makna maksud
singkatan kepanjangan
sebab akibat karena penyebab
akibat dampak
tuju maksud tujuan
fungsi guna manfaat
guna pakai
terkenal populer tersohor
terbesar raksasa
pertama perdana
kini sekarang
tua kuno
tertua lama
baru modern
umur usia
tanggal hari
abad zaman
agama kepercayaan anut
islam muslim
kristen nasrani
masjid mesjid
gereja katedral
suku etnis
bahasa tutur
lagu single musik tembang
penyanyi vokalis biduan
vokalis penyanyi
band grup
album rekaman
aktor pemeran pemain bintang
peran main tokoh karakter
karakter tokoh
film serial
novel buku
komik manga
acara program
pemain atlet punggawa
pelatih manajer arsitek juru
klub tim
tanding laga
gol skor
stadion lapangan venue
juara gelar kampiun
olahraga olah raga
kompetisi turnamen kejuaraan liga
tuan penyelenggara
selenggara gelar adakan langsung
ikut serta peserta
kunjung datang
temani damping
berangkat bertolak
kembali pulang
resmi sah
larang cegah
izin boleh perizinan lisensi
ubah ganti
tambah imbuh naik
bantu tolong
ajak imbau
minta desak tuntut mohon
protes unjuk demo
demo unjuk rasa aksi
rusuh ricuh kerusuhan kericuhan
aman damai
tiongkok cina china rrt
tionghoa cina
inggris britania
belanda kerajaan
asean asia tenggara
jogja yogyakarta jogjakarta
muhammad muhamad mohammad nabi
sma smu
tv televisi stasiun
hp ponsel telepon handphone seluler
koran surat harian
wartawan jurnalis pewarta
media pers
murah rendah
anjlok jatuh merosot turun ambruk
merosot menurun turun
lemah loyo
drastis tajam signifikan
untung laba profit cuan
rugi tekor defisit
defisit tekor minus
gaji upah honor
bayar lunas setor
lunas bayar selesai
pinjol pindar
tabung simpan
kurs nilai tukar
dolar dollar usd greenback
saham ekuitas
investor pemodal
pemilik bos pengusaha
bos pimpinan direktur ceo
direktur dirut dirjen
ceo direktur utama
pengusaha pebisnis saudagar
pedagang penjual pemasok
pembeli konsumen pelanggan
pelanggan klien nasabah
langganan berlangganan
pegawai karyawan staf pekerja
pekerja buruh karyawan
buruh pekerja tenaga
pecat berhenti phk copot
copot pecat ganti
mundur berhenti resign
lantik angkat tunjuk
tunjuk angkat pilih
rekrut gaet datang
gaet rekrut boyong
kontrak ikat
perpanjang lanjut
pendiri penggagas founder
penggagas inisiator pelopor
produser pembuat
pengembang developer
luncur rilis kenal keluar terbit
buat garap bikin ciptakan
garap kerja
rampung selesai tuntas
tunda undur mundur
batal urung gagal
gagal kandas
berhasil sukses mampu
usai setelah pasca
telat terlambat lambat
cepat lekas kilat
awet tahan lama
kokoh kuat
gantikan geser
kurang pangkas potong
pangkas potong kurang turun
potong diskon
hapus cabut hilang
cabut tarik
buka resmi
tutup akhir
ribut cekcok rusuh ricuh bentrok
cekcok pertikaian adu mulut
bentrok ricuh tawuran
keroyok aniaya serang
aniaya siksa pukul
siksa aniaya
cakar garuk
pukul hajar tinju
tikam tusuk bacok
rampok begal curi
curi maling gasak
maling pencuri
tipu bohong kibul
bohong palsu hoaks
hoaks hoax palsu
palsu gadungan
sogok suap
koruptor tersangka
tersangka pelaku terduga
terdakwa tersangka
pelaku tersangka
jaksa penuntut
pengacara kuasa hukum advokat
hakim majelis
sidang pengadilan
saksi keterangan
bukti fakta
gugat tuntut
banding kasasi
bebas lepas
razia gerebek operasi
selidik sidik usut periksa
usut selidik sidik tangani
ciduk tangkap
buron kabur lari
kabur lari kejar
lari kabur
belot pembelotan kabur
diplomat dubes konsul
ungsi mengungsi lari
pengungsi imigran
sandera culik
culik sekap
evakuasi ungsi selamat
hilang lenyap raib
korban tewas
luka cedera
cedera luka
sembuh pulih
pulih sembuh
rawat obat
ambulans ambulan
hamil kandung
bayi anak
bocah anak
remaja abg muda
gadis perempuan
perempuan wanita cewek
pria lelaki cowok
cerai pisah
pacar kekasih
tunangan lamar
keluarga kerabat
kerabat sanak saudara
tetangga warga
warga masyarakat penduduk
rakyat masyarakat
netizen warganet pengguna
unggah posting
posting unggahan
akun profil
viral heboh ramai
heboh gempar geger
gosip rumor isu kabar
rumor isu
isu kabar
kabar berita
bocoran cuplikan spoiler
cuplikan trailer
konser tur pentas
duet kolaborasi
kolaborasi kerja sama gandeng
gandeng kerja sama rangkul
gabung bergabung ikut merapat
bioskop layar lebar
artis selebriti seleb bintang
penggemar fans
fans penggemar suporter
suporter pendukung penonton
penonton suporter
penyerang striker
striker penyerang
gelandang tengah
bek belakang
kiper penjaga gawang
wasit pengadil
kandang markas stadion
markas kandang
laga tanding duel partai
duel laga
imbang seri
seri imbang
poin angka nilai
klasemen peringkat
peringkat posisi urutan
urutan peringkat posisi ranking
selisih beda jarak
unggul menang
kalahkan taklukkan tumbangkan bungkam tekuk
tekuk kalah
lolos masuk
melaju lolos
singkir eliminasi
gelar trofi adakan
trofi piala
medali emas
cetak bukukan ciptakan
kartu merah
balapan balap
balap lomba
lomba kompetisi
pebalap pembalap
petinju boxer
tiket karcis
ludes habis laris
habis ludes
laris laku
skor hasil
pekan minggu
lusinan belasan
kemarin lalu
sekarang kini
besok esok
dulu dahulu
mantan bekas eks
eks mantan
anyar baru
ponsel telepon seluler
telepon ponsel
seluler ponsel
gawai gadget perangkat
gadget gawai
laptop komputer
cip chip prosesor
aplikasi app
situs website laman
internet daring online
daring online
luring offline
gim game
game permainan
fitur fasilitas
merek merk brand
tipe jenis seri
motor sepeda
kereta ka
whoosh kereta cepat
bus bis
supir sopir pengemudi
sopir supir pengemudi
penumpang pengguna
macet padat
tabrak benturan senggol
hujan cuaca
meluap luap banjir
hanyut bawa
roboh ambruk runtuh
kebakaran api
hangus bakar
danau telaga
rumah hunian
hunian permukiman
pasar bazar
toko gerai kios
gerai toko
warung kedai
restoran rumah makan
pabrik kilang
hotel penginapan
tambang pertambangan
minyak migas
sawit cpo
listrik pln
cabai cabe lombok
cabe cabai
beras padi
pokok dasar
ikan perikanan laut
petani tani
nelayan pelaut
subsidi bantuan
bantuan bansos
anggaran belanja
belanja keluar
pendapatan penerimaan
penerimaan pendapatan
pungutan retribusi pajak
aturan regulasi peraturan
peraturan aturan perda
uu undang
kebijakan aturan
syarat ketentuan
sanksi hukum denda
denda sanksi
larangan cegah
kuasa wenang
wenang tugas
pejabat petinggi
petinggi pejabat elite
gubernur kepala
walikota wali kota
barca barcelona
barcelona barca
rusia moskow kremlin
rrc tiongkok
politisi politikus
politikus politisi
koalisi aliansi
oposisi lawan
kampanye janji
janji ikrar
pidato sambutan orasi
rapat sidang
temui sambangi
kunjungi sambangi lawat
lawat kunjung
puji apresiasi sanjung
apresiasi puji hargai
kritik kecam
kecam kutuk kritik
kutuk kecam
cela hina
hina cela
ejek olok
sindir kritik
bela dukung
dukungan restu
setuju sepakat restu
sesal kecewa
kecewa sesal
marah murka geram kesal
geram marah
sedih duka
duka sedih
senang gembira bahagia
bahagia senang
kaget kejut
takut khawatir cemas
khawatir cemas takut
yakin percaya
percaya yakin
curiga duga
duga sangka
kira duga
prediksi ramal kira proyeksi
proyeksi prediksi perkira
target sasaran
sasaran target
rencana agenda
ingin hendak
harap ingin
mohon minta
suruh perintah
perintah instruksi
instruksi arahan perintah
ingat peringatan
ancam gertak
jawab respons tanggap
tanggap respons reaksi
respons tanggap
cuit tweet kicau
tweet cuit
lulusan alumni
alumni lulusan
siswa murid pelajar
murid siswa
mahasiswa pelajar
guru pengajar
pesantren ponpes
ulama kiai ustaz
jemaah jamaah umat
jamaah jemaah
ramadan ramadhan puasa
ramadhan ramadan
lebaran idulfitri
puasa ramadan
haji umrah
quran alquran
alquran quran
wisata pariwisata turis
wisatawan turis pelancong
turis wisatawan
liburan wisata
libur cuti
museum galeri
patung arca
seniman perupa
lukis gambar
pameran ekspo
rokok tembakau
perokok rokok
vape elektrik
narkoba sabu ganja
miras alkohol
senjata senpi
pistol senjata
rudal misil peluru
nuklir atom
serdadu tentara
latihan simulasi
pemberontak separatis
milisi pasukan
gencatan damai
damai rukun
mogok aksi
perlu butuh
butuh perlu
penting utama
sulit susah
susah sulit
mudah gampang
gampang mudah
banyak jumlah
sedikit minim
cukup memadai
semua seluruh
seluruh semua
beda lain
sama serupa
serupa mirip
mirip serupa
bareng bersama
bersama gabung
sebaiknya mending
atasi tangani selesaikan
tangani urus
urus tangani
selesaikan tuntas
masalah persoalan
persoalan masalah soal
kendala hambatan
hambatan kendala halangan
risiko bahaya
bahaya ancam
manfaat untung
alasan sebab
motif alasan
pemicu sebab
biang sebab
cara teknik
teknik cara metode
metode cara
pakar ahli
pengamat analis pakar
analis pengamat
survei jajak
penelitian studi
data statistik
laporan lapor
lapor adu
pengaduan lapor
dokumen berkas
tempat lokasi
lokasi tempat
alamat jalan
dekat sekitar
sekitar kawasan
pinggir tepi
pelosok desa
desa kampung
kampung desa
serah beri kasih
bagi distribusi salur
salur distribusi
sita rampas amankan
rampas sita
simpan sembunyi
sembunyi tutup
bocor ungkap
bongkar ungkap
rekor catatan
angkut bawa
kirim antar
pesan order
sewa kontrak
enggan tolak
amrik amerika
pergi berangkat tolak
pulang kembali balik
balik kembali pulang
datang tiba hadir
hadir datang ikut
tonton saksi
lihat saksi pandang
obrol bincang cakap
bincang bicara obrol
cari buru
pakai guna kenakan
kenakan pakai
upaya usaha
hobi gemar suka
suka gemar
gemar hobi suka
investasi modal
paham mengerti
mengerti paham
rayu goda
goda rayu
bujuk rayu
tawar ajukan
ajukan usul
usul saran
saran rekomendasi usul
rekomendasi saran
nasihat saran
kabulkan setuju
tanggung pikul
biayai dana
danai biaya
sokong dukung
adakan gelar selenggara
tampil main
performa penampilan
penampilan tampil
kinerja performa
lafal ucap
usia umur
bobot berat
kurus langsing
kaya tajir
tajir kaya
miskin papa
kemiskinan miskin
angguran pengangguran
pengangguran nganggur
kampus universitas
skripsi tesis
ujian tes
tes uji
uji tes coba
temuan hasil
gejala tanda
ciri khas
covid corona
corona covid
infeksi tular
tular sebar
sebar edar
edar sebar
operasi bedah
bedah operasi
donor sumbang
sumbangan donasi bantuan
donasi sumbangan
amal sumbang
tsunami gelombang
gelombang ombak
angin badai topan
badai topan taifun
kekeringan kemarau
kemarau kering
mendung awan
panas terik
dingin sejuk
polusi cemar
cemar polusi
sampah limbah
limbah sampah
lestari jaga
punah langka
langka jarang
jarang langka
kebun ladang
sawah ladang
sapi lembu
harimau macan
macan harimau
bendungan waduk
waduk bendungan
jembatan flyover
terowongan tunnel
pelabuhan dermaga
dermaga pelabuhan
terminal halte
stasiun halte
pilot penerbang
awak kru
kru awak
tenggelam karam
karam tenggelam
terbalik guling
tabrakan kecelakaan
insiden kejadian peristiwa
peristiwa kejadian insiden
kejadian peristiwa insiden
kasus perkara
perkara kasus
skandal kasus
tragedi musibah petaka
musibah bencana
bencana musibah
penyebab pemicu
dampak imbas efek
imbas dampak
efek dampak
ramai padat sesak
sepi lengang
antre antri
antri antre
antrean antrian
tendang sepak
sundul tanduk
umpan assist operan
assist umpan
cadangan pengganti
babak putaran ronde
ronde babak
grup pool
jadwal agenda
agenda jadwal
transfer boyong
hengkang pindah keluar
bertahan tetap
tetap kukuh
tandang lawat
bulutangkis badminton
badminton bulu tangkis
bali dewata
dewata bali
ratu permaisuri
permaisuri ratu
nikah kawin
pengantin mempelai
mempelai pengantin
pesta perayaan
perayaan pesta hari
wafat meninggal
makam kubur
jenazah mayat jasad
mayat jenazah jasad
jasad jenazah
otopsi autopsi
autopsi otopsi
dalang otak
otak dalang
komplotan sindikat geng
sindikat komplotan jaringan
geng komplotan
preman jagoan
kelompok organisasi grup
dibekuk ditangkap
grebek gerebek
gerebek razia
interogasi periksa
vonis putus
putusan vonis
penjara bui
bui penjara
napi narapidana tahanan
narapidana napi
tahanan napi
ampun amnesti grasi
grasi ampun
suap gratifikasi sogok
gratifikasi suap
amankan tangkap sita
tunai cash
bank perbankan
kredit pinjaman
cicil angsur
angsur cicil
agunan jaminan
nasabah pelanggan
aset harta kekayaan
harta kekayaan aset
kekayaan harta
warisan pusaka
krisis gejolak
gejolak krisis
resesi krisis
ekonomi finansial
finansial keuangan
keuangan finansial
sektor bidang
bidang sektor
industri manufaktur
manufaktur industri pabrik
kontraktor pelaksana
tender lelang
lelang tender
pemenang juara
peserta kontestan
kontestan peserta
hadiah bonus
bonus hadiah insentif
insentif bonus
tunjangan insentif
pensiun purna
resign mundur
ekspansi perluas
perluas ekspansi
merger gabung
akuisisi beli
startup rintisan
rintisan startup
pendanaan dana modal
modal dana
omzet pendapatan
omset omzet pendapatan
bahan material
material bahan
kualitas mutu
mutu kualitas
lisensi izin
sertifikat sertifikasi
sertifikasi sertifikat
foto gambar potret
potret foto
video rekaman
rekaman video
rekam video
siaran tayangan
tayangan siaran
promosi iklan
orasi pidato
pers wartawan
jurnalis wartawan
pewarta wartawan jurnalis
sampul cover
penerbit terbit
perpustakaan pustaka
sandi kode
kode sandi
retas bobol
bobol retas
peretas hacker
hacker peretas
kecerdasan ai
antariksa angkasa
angkasa antariksa
astronot antariksawan
matahari surya
tenaga energi daya
daya tenaga
surya matahari
`;
