/**
 * Words that Indonesian news and reference texts use for the same thing, a group a line: the first stands for all others, and each of them for the first.
 * Kept to words that replace each other in most sentences; a wide group finds much and tells little.
 */
export const INDONESIAN_SYNONYMS = `
serang serbu gempur invasi agresi
perang tempur konflik
bunuh tewas tembak bantai mengakhiri habisi
tewas meninggal mati wafat gugur mangkat berpulang binasa
lahir dilahirkan kelahiran persalinan
didirikan dibentuk dibangun pendiri berdiri diresmikan dirintis
cipta menciptakan membuat menemukan pencipta penemu merancang
temu menemukan penemu cipta
rancang desain arsitek perancang
tulis karang penulis pengarang karya
sutradara disutradarai besutan garapan sineas pengarah
rilis terbit luncur tayang edar keluar lepas
tayang siar putar ditayangkan disiarkan
terletak berada letak berlokasi lokasi
luas seluas
tinggi setinggi ketinggian jangkung
panjang sepanjang
penduduk populasi warga jiwa
menikah nikah kawin istri suami pernikahan akad
istri isteri nikah bini
suami nikah istri laki
anak putra putri
ayah bapak putra putri anak papa
ibu putra putri anak mama bunda
orangtua ayah ibu
saudara adik kakak
pimpin kepala ketua kepalai dipimpin diketuai
presiden kepala negara capres
raja kaisar sultan tahta
jabat duduk emban menjabat
ganti gantikan penerus suksesi tukar rugi
pilih menang terpilih tentukan
menang juara rebut raih sikat
kalah takluk tumbang keok
raih dapat terima peroleh sabet rebut
penghargaan hadiah anugerah award
beri serah anugerah
calon kandidat bakal
partai parpol
parlemen dpr legislatif
pertemuan konferensi sidang rapat
perjanjian kesepakatan pakta traktat
sepakat setuju
tolak bantah tampik
dukung sokong
umum nyata
ungkap nyata jelas kata papar
tuduh tuding dakwa sangka
tangkap ringkus ciduk tahan bekuk cokok gelandang jaring sergap
tahan penjara kurung bui
hukum vonis pidana ganjar
adil sidang mahkamah
korupsi suap rasuah kolusi
polisi polri kepolisian
tentara militer pasukan prajurit serdadu tni
teroris teror bom ledak jihadis
ledak bom meledak
bakar kebakaran api bumihangus panggang
gempa guncang lindu
banjir genang rob
longsor tanah ambles
letus erupsi letusan muntah
rusak hancur roboh remuk
celaka kecelakaan tabrak jatuh
pesawat maskapai penerbangan jet
maskapai penerbangan airlines
bandara bandar udara lapangan terbang
jalan jalur ruas
mobil kendaraan sedan
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
teliti riset studi kaji periksa
ilmuwan peneliti pakar ahli
harga tarif biaya banderol nilai ongkos
biaya dana anggaran ongkos
uang dana duit fulus
naik tingkat tambah melonjak melambung meroket menguat tanjak terbang kerek dongkrak
turun kurang anjlok merosot mundur susut melorot terjun
usaha bisnis ikhtiar
perusahaan pt korporasi firma emiten
milik punya
kelola urus atur
jual pasar dagang lego
beli akuisisi
produksi hasil buat
ekspor kirim
kerja karier profesi
profesi pekerjaan
utang pinjam pinjaman kredit tunggakan
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
tua kuno lansia
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
lagu single musik tembang kidung
penyanyi vokalis biduan
vokalis penyanyi
band grup
album rekaman
aktor pemeran pemain bintang
peran main tokoh karakter
karakter tokoh
film serial layar
novel buku
komik manga
acara program
pemain atlet punggawa skuad
pelatih manajer arsitek juru
klub tim kesebelasan
tanding laga
gol skor sundulan bobol jebol
stadion lapangan venue gelora
juara gelar kampiun ranking
olahraga olah raga
kompetisi turnamen kejuaraan liga
tuan penyelenggara kandang
selenggara gelar adakan langsung
ikut serta peserta
kunjung datang sambang
temani damping
berangkat bertolak
kembali pulang
resmi sah
larang cegah
izin boleh perizinan lisensi
ubah ganti
tambah imbuh naik
bantu tolong
ajak imbau undang
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
murah rendah miring
anjlok jatuh merosot turun ambruk gelincir
merosot menurun turun
lemah loyo
drastis tajam signifikan
untung laba profit cuan surplus
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
pedagang penjual pemasok lapak
pembeli konsumen pelanggan
pelanggan klien nasabah
langganan berlangganan
pegawai karyawan staf pekerja
pekerja buruh karyawan
buruh pekerja tenaga
pecat berhenti phk copot gusur depak
copot pecat ganti lengser
mundur berhenti resign undur lepas
lantik angkat tunjuk sumpah
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
cepat lekas kilat kencang ngebut
awet tahan lama
kokoh kuat
gantikan geser
kurang pangkas potong
pangkas potong kurang turun
potong diskon
hapus cabut hilang buang
cabut tarik batal
buka resmi
tutup akhir bangkrut larang
ribut cekcok rusuh ricuh bentrok
cekcok pertikaian adu mulut
bentrok ricuh tawuran
keroyok aniaya serang hajar
aniaya siksa pukul kekerasan
siksa aniaya
cakar garuk
pukul hajar tinju
tikam tusuk bacok hunus
rampok begal curi garong
curi maling gasak colong embat
maling pencuri embat garong
tipu bohong kibul tilap kelabui perdaya
bohong palsu hoaks
hoaks hoax palsu
palsu gadungan
sogok suap pelicin
koruptor tersangka korupsi
tersangka pelaku terduga
terdakwa tersangka
pelaku tersangka
jaksa penuntut
pengacara kuasa hukum advokat lawyer
hakim majelis
sidang pengadilan
saksi keterangan
bukti fakta
gugat tuntut perkara
banding kasasi
bebas lepas vonis
razia gerebek operasi
selidik sidik usut periksa
usut selidik sidik tangani
ciduk tangkap cokok
buron kabur lari
kabur lari kejar minggat
lari kabur
belot pembelotan kabur
diplomat dubes konsul
ungsi mengungsi lari
pengungsi imigran
sandera culik tawan
culik sekap
evakuasi ungsi selamat
hilang lenyap raib
korban tewas penyintas
luka cedera memar
cedera luka memar
sembuh pulih
pulih sembuh
rawat obat pelihara
ambulans ambulan
hamil kandung
bayi anak
bocah anak balita
remaja abg muda
gadis perempuan
perempuan wanita cewek
pria lelaki cowok
cerai pisah
pacar kekasih
tunangan lamar
keluarga kerabat
kerabat sanak saudara
tetangga warga jiran
warga masyarakat penduduk
rakyat masyarakat
netizen warganet pengguna
unggah posting upload
posting unggahan
akun profil channel
viral heboh ramai
heboh gempar geger
gosip rumor isu kabar
rumor isu
isu kabar
kabar berita
bocoran cuplikan spoiler
cuplikan trailer
konser tur pentas manggung
duet kolaborasi
kolaborasi kerja sama gandeng
gandeng kerja sama rangkul
gabung bergabung ikut merapat
bioskop layar lebar
artis selebriti seleb bintang selebritas pesohor
penggemar fans
fans penggemar suporter
suporter pendukung penonton fan
penonton suporter hadirin
penyerang striker
striker penyerang
gelandang tengah jaring bawa
bek belakang pertahanan
kiper penjaga gawang
wasit pengadil
kandang markas stadion
markas kandang
laga tanding duel partai
duel laga
imbang seri sama
seri imbang
poin angka nilai
klasemen peringkat papan
peringkat posisi urutan
urutan peringkat posisi ranking
selisih beda jarak terpaut
unggul menang
kalahkan taklukkan tumbangkan bungkam tekuk hajar lumat libas gilas permak pecundangi bekap
tekuk kalah
lolos masuk
melaju lolos
singkir eliminasi
gelar trofi adakan
trofi piala
medali emas
cetak bukukan ciptakan gol
kartu merah diusir
balapan balap
balap lomba
lomba kompetisi
pebalap pembalap
petinju boxer
tiket karcis ongkos
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
laptop komputer pc
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
motor sepeda roda
kereta ka
whoosh kereta cepat
bus bis
supir sopir pengemudi
sopir supir pengemudi
penumpang pengguna
macet padat
tabrak benturan senggol tubruk
hujan cuaca gerimis guyur
meluap luap banjir
hanyut bawa seret terjang
roboh ambruk runtuh rubuh
kebakaran api
hangus bakar lalap
danau telaga
rumah hunian
hunian permukiman
pasar bazar
toko gerai kios
gerai toko
warung kedai toko
restoran rumah makan
pabrik kilang
hotel penginapan
tambang pertambangan
minyak migas goreng
sawit cpo
listrik pln
cabai cabe lombok
cabe cabai
beras padi gabah
pokok dasar
ikan perikanan laut
petani tani
nelayan pelaut
subsidi bantuan
bantuan bansos
anggaran belanja
belanja keluar beli
pendapatan penerimaan pemasukan
penerimaan pendapatan
pungutan retribusi pajak
aturan regulasi peraturan
peraturan aturan perda
uu undang
kebijakan aturan
syarat ketentuan
sanksi hukum denda embargo
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
koalisi aliansi gabungan
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
hina cela fitnah
ejek olok
sindir kritik
bela dukung
dukungan restu
setuju sepakat restu
sesal kecewa
kecewa sesal
marah murka geram kesal ngamuk amuk
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
jawab respons tanggap balas
tanggap respons reaksi siaga
respons tanggap
cuit tweet kicau
tweet cuit
lulusan alumni
alumni lulusan
siswa murid pelajar
murid siswa peserta
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
seniman perupa perajin
lukis gambar
pameran ekspo
rokok tembakau
perokok rokok
vape elektrik
narkoba sabu ganja putaw heroin kokain
miras alkohol
senjata senpi api
pistol senjata
rudal misil peluru drone
nuklir atom
serdadu tentara
latihan simulasi
pemberontak separatis
milisi pasukan
gencatan damai jeda
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
sekitar kawasan kurang
pinggir tepi
pelosok desa
desa kampung
kampung desa
serah beri kasih
bagi distribusi salur
salur distribusi kucur
sita rampas amankan
rampas sita begal rebut
simpan sembunyi awet
sembunyi tutup umpet
bocor ungkap
bongkar ungkap
rekor catatan prestasi
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
cari buru telusur
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
cemar polusi fitnah
sampah limbah
limbah sampah cemar
lestari jaga
punah langka musnah
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
tendang sepak injak
sundul tanduk
umpan assist operan
assist umpan
cadangan pengganti
babak putaran ronde belur fase
ronde babak
grup pool
jadwal agenda
agenda jadwal
transfer boyong pindah
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
pesta perayaan hajatan
perayaan pesta hari peringatan
wafat meninggal mangkat berpulang gugur
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
vonis putus pidana ganjar
putusan vonis
penjara bui lapas rutan sel
bui penjara
napi narapidana tahanan
narapidana napi
tahanan napi
ampun amnesti grasi
grasi ampun
suap gratifikasi sogok pelicin
gratifikasi suap sogokan
amankan tangkap sita
tunai cash
bank perbankan
kredit pinjaman angsuran
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
hadiah bonus kado
bonus hadiah insentif
insentif bonus
tunjangan insentif
pensiun purna gantung
resign mundur
ekspansi perluas
perluas ekspansi
merger gabung
akuisisi beli
startup rintisan
rintisan startup
pendanaan dana modal
modal dana
omzet pendapatan pemasukan
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
promosi iklan naik
orasi pidato seru
pers wartawan
jurnalis wartawan
pewarta wartawan jurnalis
sampul cover
penerbit terbit
perpustakaan pustaka
sandi kode
kode sandi
retas bobol
bobol retas jebol
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
meninggal mangkat berpulang gugur mengembuskan
mangkat berpulang gugur
berpulang gugur
almarhum mendiang
melayat takziah
dikubur dikebumikan
dimakamkan dikebumikan
kremasi perabuan
lebam memar
patah retak
pingsan semaput
koma sekarat
sekarat kritis
demam panas
sesak asma
stroke lumpuh
lumpuh difabel
difabel disabilitas cacat
disabilitas cacat
tunanetra buta
tunarungu tuli
mual muntah
diare mencret
batuk pilek
gizi nutrisi
stunting kerdil
gemuk obesitas
diet langsing
vaksinasi imunisasi vaksin
suntik injeksi modal
rontgen pemindaian
kanker tumor
ginjal renal
jantung kardiovaskular
paru pernapasan
terjangkit tertular terpapar terinfeksi
tertular terpapar
terpapar terinfeksi
idap derita
penyintas selamat
pasien penderita
perawat suster
bidan persalinan
kandungan rahim
ktp identitas
bpjs jaminan
apotek apotik farmasi
apotik farmasi
klinik puskesmas
depresi stres
gangguan kelainan
colong maling embat gasak
copet jambret
jambret rampas begal
tilap kelabui perdaya
kelabui perdaya
gelapkan tilap
peras palak
palak pungli
pungli pungutan
perkosa cabul
pencabulan pelecehan
pembunuh pelaku
mutilasi potong
cekik jerat
tembak dor
tusuk hunus
bacok sabet
golok parang
celurit clurit
pisau belati sangkur
belati sangkur
hajar gebuk lumat libas gilas permak pecundangi bekap taklukkan
gebuk pukul
tonjok pukul tinju
tampar gampar
tawuran perkelahian
berkelahi bertengkar
tengkar cekcok
onar ricuh
anarkis rusuh
jarah gasak
cokok gelandang jaring
ringkus bekuk cokok
bekuk cokok
borgol belenggu
lapas rutan sel
rutan sel
kurungan penjara
buronan dpo
menyerah takluk
geledah razia
laporkan polisikan
dakwaan tuntutan
ganjar hadiah
eksekusi hukuman
remisi potongan
abolisi amnesti
jaminan tebusan
tebusan uang
advokat lawyer
kejaksaan kejagung
mahkamah ma
mk mahkamah
kpk antirasuah
rasuah suap
kongkalikong kolusi
nepotisme dinasti
narkotika narkoba
putaw heroin kokain ganja
heroin kokain ganja
kokain ganja
bandar pengedar
pengedar kurir
pecandu pengguna pemakai
judol judi
judi taruhan
teror ancaman
radikal ekstremis
ekstremis teroris
perdagangan trafficking
premanisme preman
kdrt kekerasan
perundungan bullying
rundung buli
fitnah tuduh
maaf ampun
guncangan getaran
susulan aftershock
magnitudo skala
ambles amblas
amblas turun
ambrol runtuh jebol
runtuh jebol
rubuh runtuh
tumbang roboh
seret terjang tarik
terjang hantam landa
hantam landa tabrak
landa serang
rendam genang celup
terendam tergenang kebanjiran
rob pasang
bandang banjir
kobar bakar
lalap bakar
pemadam damkar
asap kabut
karhutla kebakaran
lahar lava
awan abu
puting beliung
gerimis guyur
petir kilat
sambar petir
cuaca iklim
prakiraan ramalan
tim sar
posko tenda
pengungsian posko
logistik bantuan
relawan sukarelawan
darurat gawat
siaga waspada
waspada hati
angkot angkutan
ojek ojol
bajaj becak
taksi taxi
truk truck
kendaraan roda
pikap pickup
sepeda gowes
tol jalan
lalin lalulintas
tilang denda
sim surat
plat pelat
rem blong
selip gelincir
gelincir slip
seruduk tabrak
tubruk hantam
oleng goyang
terjun jatuh
masinis sopir
kusir sopir
nakhoda nahkoda kapten
nahkoda kapten
abk kru awak
feri ferry kapal
ferry kapal
perahu sampan
sampan jukung
penyeberangan feri
mendarat landing
ongkos tarif
mudik pulang
pemudik penumpang
jalur rute
rute trayek
flyover layang
pemilu pencoblosan pemungutan
pencoblosan pemungutan
coblos pilih
pilkada pemilihan pilgub
pemilihan pilgub
pilpres pemilihan
pileg pemilihan
tps pemungutan
pemilih konstituen
elektabilitas popularitas
bakal kandidat
capres calon
cawapres wakil
caleg calon
petahana incumbent
paslon pasangan
terpaut beda
gugatan sengketa
sengketa konflik
kader anggota
fraksi partai
ketum ketua
legislator dewan
dewan dprd
reshuffle rombak
rombak ganti
perombakan reshuffle
mutasi rotasi pindah
rotasi pindah
lengser turun mundur
lengserkan gulingkan
guling kudeta
kudeta makar
undur lepas
gusur depak
depak usir
nonaktif berhenti
skors nonaktif
blusukan kunjungan
kunker kunjungan
diplomasi diplomatik
dubes utusan
utusan delegasi
delegasi rombongan
rombongan kontingen
embargo larangan
boikot larangan
perbatasan tapal
merdeka bebas
ruu rancangan
perpres peraturan
perppu peraturan
sah ketok
sahkan ratifikasi
revisi ubah
demonstrasi demo unjuk
demonstran pendemo pengunjuk massa
pendemo massa
pengunjuk massa
massa warga
petisi tuntutan
audiensi temu
klarifikasi jelas
bantahan klarifikasi
bantah sangkal debat
sangkal tampik
elak bantah
komitmen janji
blak terang
transparan terbuka
mahal tinggi
tanjak terbang kerek dongkrak
terbang kerek dongkrak
kerek dongkrak
lonjak meroket
kenaikan lonjakan
inflasi kenaikan
susut melorot terjun kurang
melorot terjun
terkoreksi turun
deflasi penurunan
stabil tetap
bbm bensin
bensin pertalite premium
pertalite premium
solar diesel
elpiji gas lpg
gas lpg
sembako pokok
gabah padi
telur telor
bawang brambang
panen tuai
petik panen
paceklik kemarau
pupuk urea
irigasi pengairan
rupiah rp
valas devisa
ihsg indeks
dividen laba
obligasi surat
sukuk obligasi
kripto bitcoin
cicilan kredit
bangkrut pailit gulung
pailit gulung
hemat efisiensi
korting diskon
promo diskon
obral diskon
gratis cuma
gratiskan bebaskan
borong beli
pelapak penjual
lapak kios
swalayan minimarket supermarket
minimarket supermarket
mal mall
mall pusat
gudang depo
kongsi perusahaan
konglomerat pengusaha
taipan konglomerat
juragan pemilik
majikan bos
karyawan buruh
honorer kontrak
lowongan loker
lamar daftar
phk berhenti
pesangon kompensasi
kompensasi ganti
thr tunjangan
upah bayaran
lembur kerja
umkm usaha
koperasi usaha
waralaba franchise
gelontor salur kucur
hibah bantuan
blt bansos
bansos sembako
santri murid
mahasiswi mahasiswa
rektor pimpinan
kepsek kepala
ijazah diploma
sarjana lulusan
lulus tamat
wisuda lulus
beasiswa bantuan
spp biaya
kurikulum pelajaran
ospek orientasi
paud tk
slta sma
pr tugas
olimpiade lomba
periset ilmuwan
jurnal artikel
laboratorium lab
fosil purba
purba kuno
satelit roket
roket rudal
teleskop teropong
baterai aki
charger pengisi
layar monitor
komputer pc
wifi internet
sinyal jaringan
kuota data
unduh download
medsos sosial
ig instagram
wa whatsapp
kanal channel
konten video
siber cyber
serangan siber
phishing penipuan
blokir tutup larang
sensor blokir
bertemu hadapi jumpa
hadapi jumpa lawan
lawan musuh
lumat libas gilas permak pecundangi bekap taklukkan
libas gilas permak pecundangi bekap taklukkan
gilas permak pecundangi bekap taklukkan
permak pecundangi bekap taklukkan
pecundangi bekap taklukkan
bekap taklukkan
bantai libas
takluk tunduk
tundukkan kalahkan
sundulan bobol jebol
sontek gol
golkan cetak
penalti adu
diusir dikeluarkan
offside luar
skuad tim
timnas nasional
latih asuh
kesebelasan tim
tamu tandang
lapangan arena
arena venue
tribune tribun
degradasi turun
prestasi capaian
capaian raihan
perak medali
kontingen atlet
atlet olahragawan
ko knock
sirkuit lintasan
finis finish
pole terdepan
tenis petenis
raket badminton
tunggal putra
putra pria
putri wanita
selebritas pesohor seleb
aktris artis
manggung tampil
sinetron serial
drama serial
episode bagian
adegan cuplikan
syuting rekam
penulis novelis
penyair pujangga
pelukis seniman
perajin pengrajin
batik kain
nikahi persunting
pinang lamar
talak cerai
selingkuh khianat
perselingkuhan selingkuh
pelakor selingkuh
janda duda
yatim piatu
sulung pertama
bungsu terakhir
kembar dampit
leluhur moyang
nenek eyang
kakek eyang
paman om
bibi tante
ipar saudara
mertua orangtua
papa bapak
mama bunda
teman kawan sahabat rekan
kawan sahabat rekan
sahabat rekan karib
rekan kolega
pengunjung wisatawan
hadirin peserta
kediaman rumah hunian
kontrakan kos
kos indekos
apartemen flat
vila villa
dapur masak
masak olah
resep masakan
masakan kuliner hidangan
kuliner hidangan makanan
hidangan sajian menu
sajian menu
bumbu rempah
lezat enak nikmat
enak sedap
sedap lezat nikmat
nikmat enak
pedas pedes
manis legit
goreng tumis
rebus godok
godok masak
kukus tanak
iris potong
haluskan ulek
ulek tumbuk
giling tumbuk
kulkas pendingin
beku freezer
basi busuk
kopi ngopi
teh minuman
jajan kudapan
kudapan camilan
camilan cemilan
busana pakaian
kaos kaus
sepatu alas
tas koper
perhiasan emas
dompet tas
ultah ulang
hajatan kenduri
piknik wisata
rekreasi wisata
plesir wisata
pelesir wisata
datangi sambangi
mampir singgah
singgah berhenti
jelajah kelana
kemah camping
pemandu guide
karcis harga
toilet wc kakus
wc kakus
musala mushola surau
mushola surau
surau masjid
azan adzan
salat sholat shalat
sholat shalat sembahyang
kurban qurban
zakat sedekah
sedekah amal
khotbah ceramah
ceramah khutbah
misa kebaktian
paus pontifex
kuil klenteng
besar akbar
kecil mungil
tebal padat
tipis sedikit
ringan enteng
kencang ngebut
lambat pelan
pelan perlahan
singkat pendek sebentar
pendek sebentar
terbaru mutakhir
teranyar mutakhir
mutakhir canggih
canggih modern
lawas lama kuno
lama kuno
jadul lawas
muda belia
sepuh tua lansia
jompo lansia
cantik indah
indah permai
ganteng tampan
jelek buruk
buruk parah
parah berat
bagus baik
baik apik
hebat luar
pintar cerdas pandai
cerdas pandai
bodoh dungu
rajin giat
malas ogah
ogah enggan
berani nekat
pengecut takut
jujur terbuka
sombong angkuh
ramah sopan
kasar keras
ngamuk amuk
kesal sebal
iri cemburu
rindu kangen
kenang ingat
lupa lalai
lalai abai
abai gubris
gubris peduli
peduli perhati
malu aib
kapok jera
capek lelah letih
lelah letih
haus dahaga
kenyang puas
puas senang
bosan jenuh
aneh ganjil
ganjil janggal
penuh sesak
kosong hampa
bersih resik
kotor cemar
basah lembap
kering gersang
gersang tandus
keras kuat
lunak lembut empuk
lembut empuk
tajam runcing
tumpul majal
remuk hancur
pecah retak
bolong lubang
lubang kawah
terang jelas
gelap gulita
terlihat tampak
tampak muncul
intip intai
intai pantau
pantau awas
periksa cek
hitung kalkulasi
perkirakan taksir
tentukan tetapkan
tetapkan putuskan
putus ketok
umumkan beberkan
beber ungkap papar
papar jelas
sampaikan ungkap
bilang ucap tutur ujar
ucap tutur ujar
tutur ujar
ujar kata
cerita kisah
kutip sitir
tanya interogasi
debat adu
diskusi bahas
rembuk musyawarah
musyawarah rapat
undang panggil
jemput ambil
angkat pikul
tarik betot
dorong tekan
tekan himpit
lempar lontar
lontar ucap
sergap sambar
genggam pegang
lepas copot
pasang tempel
tempel lekat
sambung hubung
gabungkan satukan
kumpul himpun
himpun galang
galang kumpul
susun rancang
siapkan sedia
siap sanggup
sanggup mampu
mampu kuasa
coba upaya
gapai raih
telusur selidik
tembus capai
tumbuh kembang
henti setop
lanjut terus
ulang kembali
perbaiki betulkan renovasi pugar
betulkan renovasi pugar
renovasi pugar
jaga kawal
lindung jaga
selamatkan tolong
santunan bantuan
rebut ambil
kuasai duduki
duduki jajah
gempur bombardir
bombardir serang
serbu gempur
drone nirawak
tank lapis
blokade kepung
tawan tahan
peluru amunisi
granat bom
ranjau bom
pejuang pahlawan
tebang babat
pembalakan penebangan
gundul tandus
lembah ngarai
bantaran tepi
satwa binatang
buaya reptil
ular sanca
anjing hewan
kucing hewan
kerbau lembu
kambing domba
nyamuk serangga
hama wereng
tikus hama
emisi polusi
plastik sampah
daur ulang
cagar lindung
suaka cagar
konservasi lestari
habitat sarang
hampir nyaris
minimal sedikit
rerata rata
setengah separuh
seperempat perempat
dekade dasawarsa
dinihari subuh
subuh pagi
petang sore
senja petang
valuasi nilai
berkabung berduka
`;
