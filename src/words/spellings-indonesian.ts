/**
 * Indonesian words that people and older texts spell in more than one way, a word a line: whoever asks with one spelling may
 * be answered with any other.
 */
export const INDONESIAN_SPELLINGS = `
zaman jaman
izin ijin
ijazah ijasah
jenazah jenasah
nasihat nasehat
risiko resiko
praktik praktek
aktivitas aktifitas
efektivitas efektifitas
kreativitas kreatifitas
kualitas kwalitas
kuantitas kwantitas
objek obyek
subjek subyek
objektif obyektif
provinsi propinsi
sistem sistim
metode metoda
karier karir
atlet atlit
terampil trampil
sekadar sekedar
antre antri
antrean antrian
surga sorga
februari pebruari
november nopember
khawatir kuatir
frustrasi frustasi
kongres konggres
negeri negri
masjid mesjid
miliar milyar milliar
triliun trilyun
foto photo
tim team
standar standard
standardisasi standarisasi
apotek apotik
analisis analisa
hipotesis hipotesa
diagnosis diagnosa
sintesis sintesa
hakikat hakekat
silakan silahkan
sutra sutera
putra putera
putri puteri
kaus kaos
telur telor
sopir supir
bus bis
durian duren
cabai cabe
taoge tauge toge
sate satai
bakso baso
jagat jagad
jadwal jadual
jumat jumaat
salat sholat shalat solat
musala mushola musholla mushalla
azan adzan
zikir dzikir
ustaz ustad ustadz
kiai kyai
haji hajji
umrah umroh
ramadan ramadhan
takwa taqwa
makhluk mahluk
akhlak ahlak
khotbah khutbah
ikhlas ihlas
kurban qurban
lafal lafaz lafadz
nazar nadzar
magrib maghrib
subuh shubuh
autopsi otopsi
otonom autonom
ambulans ambulan ambulance
stroberi strawberry
kuitansi kwitansi
kuota kwota
kuartal kwartal
konkret konkrit
kompleks komplek
komplet komplit
ekspor eksport export
impor import
ekstrem ekstrim
esai essai
fondasi pondasi
film filem
fotokopi photocopy
gubernur gubenur
hierarki hirarki
imbau himbau
imbauan himbauan
utang hutang
andal handal
isap hisap
embus hembus
empas hempas
intelijen inteligen
intelektual intelektuil
interpretasi interprestasi
istri isteri
justru justeru
kantong kantung
karisma kharisma
katolik katholik
kedaluwarsa kadaluarsa kadaluwarsa
konferensi konperensi
kosmetik kosmetika
lembap lembab
manajemen managemen
manajer manager
masyarakat masarakat
merek merk
mikrofon mikropon
modern moderen
napas nafas
notula notulen
paham faham
peduli perduli
pihak fihak
pikir fikir
paspor pasport
prangko perangko
rapi rapih
realitas realita
rezeki rejeki rizki
roboh rubuh
saksama seksama
saraf syaraf
sekretaris sekertaris
sekuriti security
sertifikat sertipikat
setop stop
saus saos
sirop sirup
spesies spesis
survei survey
syahadat sahadat
syukur sukur
teknik tehnik
teknologi tehnologi
teladan tauladan
telanjur terlanjur
telantar terlantar
tobat taubat
tradisional tradisionil
trofi tropi
ubah rubah
varietas varitas
vila villa
yogyakarta jogja jogjakarta
yudikatif judikatif
tiongkok cina china
ukraina ukraine
rusia russia
prancis perancis
kamboja cambodia
myanmar burma
mesir egypt
yaman yemen
suriah syria
yunani greece
afganistan afghanistan
kazakstan kazakhstan
makassar makasar
sumatra sumatera
`;
