/**
 * Words that Indonesian news and reference texts use for the same thing, a group a line: the first stands for all others, and each of them for the first.
 * Kept to words that replace each other in most sentences; a wide group finds much and tells little.
 */
export const INDONESIAN_SYNONYMS = `
serang serbu gempur invasi agresi
perang tempur konflik
bunuh tewas tembak bantai
tewas meninggal mati wafat gugur mangkat
lahir dilahirkan kelahiran
didirikan dibentuk dibangun pendiri berdiri diresmikan dirintis
cipta menciptakan membuat menemukan pencipta penemu merancang
temu menemukan penemu cipta
rancang desain arsitek perancang
tulis karang penulis pengarang karya
sutradara disutradarai besutan garapan
rilis terbit luncur tayang edar
tayang siar putar ditayangkan disiarkan
terletak berada letak berlokasi lokasi
luas seluas
tinggi setinggi ketinggian
panjang sepanjang
penduduk populasi warga jiwa
menikah nikah kawin istri suami
istri isteri nikah
suami nikah
anak putra putri
ayah bapak putra putri anak
ibu putra putri anak
orangtua ayah ibu
saudara adik kakak
pimpin kepala ketua kepalai dipimpin diketuai
presiden kepala negara
raja kaisar sultan tahta
jabat duduk emban menjabat
ganti gantikan penerus suksesi
pilih menang terpilih
menang juara rebut raih
kalah takluk tumbang
raih dapat terima peroleh sabet rebut
penghargaan hadiah anugerah award
beri serah anugerah
calon kandidat
partai parpol
pemilu pemilihan pilpres
parlemen dpr legislatif
pertemuan konferensi sidang rapat
ktt puncak konferensi
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
korupsi suap
polisi polri kepolisian
tentara militer pasukan prajurit
teroris teror bom ledak
ledak bom meledak
bakar kebakaran api
gempa guncang
banjir genang
longsor tanah
letus erupsi letusan
rusak hancur roboh
celaka kecelakaan tabrak jatuh
pesawat maskapai penerbangan
maskapai penerbangan airlines
bandara bandar udara lapangan terbang
jalan jalur ruas
mobil kendaraan
kapal perahu
sakit penyakit derita
obat medis
dokter medis
virus wabah pandemi epidemi
vaksin imunisasi
sekolah kuliah didik belajar
kuliah studi universitas
universitas perguruan kampus
ajar dosen guru
teliti riset studi kaji
ilmuwan peneliti pakar ahli
harga tarif biaya
biaya dana anggaran ongkos
uang dana
naik tingkat tambah
turun kurang anjlok merosot
usaha bisnis
perusahaan pt korporasi firma
milik punya
kelola urus atur
jual pasar dagang
beli akuisisi
produksi hasil buat
ekspor kirim
kerja karier profesi
profesi pekerjaan
utang pinjam
pajak cukai
bangun dirikan
gedung bangunan
kantor markas
pusat kantor markas
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
pindah hijrah
berasal asal
mulai awal dimulai
akhir selesai berakhir usai
bentuk wujud
bagian komponen unsur
terdiri tersusun
sebut nama dikenal panggil juluk
julukan dijuluki dikenal
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
lagu single musik
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
pemain atlet
pelatih manajer
klub tim
tanding laga
gol skor
stadion lapangan
juara gelar
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
izin boleh
ubah ganti
tambah imbuh
bantu tolong
ajak imbau
minta desak tuntut
protes unjuk demo
demo unjuk rasa
rusuh ricuh
aman damai
menteri menkeu menlu mendagri
menlu menteri luar negeri
wapres wakil presiden
pm perdana menteri
sekjen sekretaris jenderal
dubes duta besar
ri indonesia
tiongkok cina china rrt
tionghoa cina
inggris britania
belanda kerajaan
korsel korea selatan
korut korea utara
pbb perserikatan bangsa
asean asia tenggara
ue uni eropa
jabar jawa barat
jateng jawa tengah
jatim jawa timur
sumut sumatera utara
sumbar sumatera barat
sumsel sumatera selatan
kalbar kalimantan barat
kaltim kalimantan timur
kalsel kalimantan selatan
kalteng kalimantan tengah
sulsel sulawesi selatan
sulut sulawesi utara
sulteng sulawesi tengah
ntt nusa tenggara
ntb nusa tenggara
jogja yogyakarta jogjakarta
muhammad muhamad mohammad nabi
sma smu
bbm bahan bakar minyak
tv televisi stasiun
hp ponsel telepon
koran surat harian
wartawan jurnalis pewarta
media pers
`;
