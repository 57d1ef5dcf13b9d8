/** Words that open a description of somebody by office, rank, trade or kin; folded. Written for Indonesian and English news. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  // Indonesian offices
  (
    "pelantun pesinetron pebasket pegolf peraih penyandang perancang pembaca pembuat penonton perawi penghulu selebritas selebriti bintang perwira bintara juara atlet petenis pebulu pebalap pembalap pesepak pelari perenang pegulat pendaki kolektor pengelola pengunjung penumpang pengungsi penonton pembeli penjual penyelenggara pembina penggagas penyanyi pelawak penari pelukis penyair pengarang pengasuh pengendara penggugat penasehat juragan tukang spesialis pemeran kreator blogger vlogger influencer streamer sumber kadinas kasintel presiden wapres ketua wakil menteri wamen gubernur wagub bupati wabup wali walikota wawali camat lurah kades kepala direktur dirut sekretaris " +
    "sekjen bendahara anggota juru jubir komisaris komisioner koordinator manajer manager deputi asisten staf kabid kasubdit kasat kapolri wakapolri kapolda " +
    "wakapolda kapolres kapolresta kapolrestabes wakapolres kapolsek kasatreskrim kadis kadisdik kadinkes sekda plt pj plh panglima komandan dandim danrem " +
    "pangdam kasad ksad ksal ksau kapuspen kapuspenkum kajari kajati jaksa hakim pengacara advokat kuasa pejabat duta dubes konsul rektor dekan pengajar pemandu guru dosen " +
    "profesor peneliti pakar ahli pengamat analis ekonom politisi politikus tokoh ulama ustaz ustad kiai pendeta uskup paus " +
    "pelatih kapten pemain striker kiper atlet petinju pembalap artis aktor aktris penyanyi musisi sutradara komedian selebgram youtuber penulis wartawan " +
    "jurnalis reporter redaktur fotografer dokter perawat bidan psikolog psikiater apoteker ilmuwan astronot insinyur petani nelayan pedagang pengusaha pebisnis " +
    "pendiri pemilik founder co-founder co-owner owner pengurus aktivis relawan mahasiswa siswa warga saksi korban tersangka terdakwa terpidana pelaku tetangga ayah ibu bapak " +
    "kakak adik anak istri suami keluarga kerabat sahabat rekan teman mantan eks calon cawapres capres cagub pimpinan pemimpin petinggi ketum waketum humas menko " +
    "menlu mendagri menkes menkeu menhan menhub menag mensos mendikbud mendikbudristek menkumham menkominfo menteri menpora menaker mentan mendag menperin menpan " +
    "mensesneg seskab kepala kabareskrim kadiv kadivhumas karopenmas kabag kasubag kasi kanit kasubbag penyidik petugas polisi tentara prajurit jenderal perwakilan penasihat " +
    "utusan delegasi kru sopir pengemudi pilot pramugari masinis satpam pegawai karyawan buruh netizen warganet pengguna akun pria wanita perempuan lelaki lansia " +
    "gadis remaja pemuda mendiang almarhum almarhumah musikus pencipta produser presenter pembawa bos pesulap desainer model komika senator kanselir " +
    "dirjen irjen dirjenbud sesmen stafsus koordinator kasatgas kabareskrim dirreskrimum dirreskrimsus dirlantas kasatlantas kapusdatin kapusdatinkom kabiro " +
    "kapolrestro kanwil kakanwil kalapas karutan kadinsos kadishub kasatpol sekwan ketum presdir vp svp evp ceo cfo coo cto chairman president vice " +
    // English offices and trades
    "prime minister secretary senator sen rep representative congressman congresswoman governor gov mayor speaker leader chief officer director executive " +
    "attorney ambassador spokesman spokeswoman spokesperson adviser advisor aide strategist pollster analyst economist professor lecturer researcher scientist expert " +
    "novelist poet playwright sculptor botanist physicist chemist ecologist anthropologist astronomer sociologist psychiatrist epidemiologist " +
    "meteorologist hydrologist seismologist zoologist virologist oceanographer conservationist geographer mathematician statistician " +
    "engineer architect grocer plumber electrician midwife pharmacist dentist paramedic librarian composer musician conductor choreographer " +
    "dancer illustrator photographer cartoonist publisher broadcaster screenwriter producer midfielder goalkeeper defender cyclist sprinter " +
    "climber sailor shopkeeper vendor trader dealer broker banker accountant auditor barrister solicitor magistrate clerk councillor " +
    "alderman beekeeper landlord tenant widow widower aunt uncle niece nephew grandmother grandfather grandson granddaughter cousin " +
    "fiancee " +
    "historian author writer journalist reporter columnist editor host anchor commentator actor actress singer comedian coach captain player lawyer judge justice " +
    "sheriff detective police official minister chancellor pope bishop archbishop pastor rabbi doctor nurse teacher student founder " +
    "cofounder owner chair chairwoman chairperson manager nominee candidate frontrunner front-runner rival opponent former ex co-chair campaign activist organizer " +
    "creator grandmaster lawmaker legislator ally donor backer delegate volunteer organizer moderator caller source insider commissioner councilman councilwoman treasurer veteran billionaire businessman businesswoman mogul tycoon frontman guitarist drummer " +
    "director-general undersecretary comptroller lieutenant colonel sergeant admiral commander deputy assistant associate " +
    "democrat republican libertarian lady husband wife son daughter father mother brother sister friend neighbor resident voter supporter " +
    "diplomat negotiator envoy trooper firefighter protester demonstrator rescuer inspector prosecutor investigator witness survivor victim relative parent pilot driver passenger biologist geologist curator archaeologist filmmaker director-general captain analyst scholar critic blogger cleric imam monk priest soldier militant rebel officer deputy aide " +
    "correspondent chef agent fan user customer educator general superintendent principal dean provost psychologist physician surgeon entrepreneur "
  )
    .trim()
    .split(/\s+/u),
);

/** Words that go on within an office or the body that it is of, and are no part of a person's name; folded. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    "western eastern northern southern central satu dua chief officer general king queen prince princess senior junior acting interim first deputy pajak bea cukai anggaran moneter perbankan jasa penyidikan penuntutan tipikor pidana intel intelijen reserse " +
    "kriminal reskrim lalu lintas kabinet kerja sama perencanaan pengembangan pembinaan pengelolaan penyelenggaraan perizinan kepegawaian aparatur aset sekuritas stabilitas sistem pembiayaan risiko kebijakan " +
    "penyusunan pendapatan belanja strategi hortikultura pangan sekretariat utama umum eksekutif muda madya pratama tinggi negara luar negeri dalam keuangan perdana bidang bagian divisi departemen komunikasi hubungan masyarakat " +
    "pusat daerah cabang wilayah provinsi kabupaten kota kecamatan kelurahan desa komisi fraksi partai kementerian badan lembaga dewan majelis komite panitia " +
    "satuan tugas satgas gugus biro dinas kantor direktorat jenderal balai besar unit sub subdit sektor polda polres polsek polresta polrestabes kodam kodim " +
    "korem mabes bareskrim kejaksaan kejagung kejari kejati pengadilan mahkamah agung konstitusi bank perusahaan grup group holding persero tbk pt cv ud koperasi yayasan " +
    "universitas institut sekolah fakultas jurusan program studi pascasarjana rumah sakit puskesmas klinik laboratorium pelaksana harian sementara bicara saham " +
    "khusus ahli hukum ham politik keamanan pertahanan kesehatan pendidikan kebudayaan perdagangan perindustrian pertanian kehutanan kelautan perikanan agama sosial " +
    "pariwisata olahraga pemuda perhubungan pekerjaan perumahan rakyat energi sumber daya mineral lingkungan hidup ketenagakerjaan investasi digital informatika " +
    "ekonomi koordinator perekonomian pembangunan manusia sipil reformasi birokrasi pemberdayaan perempuan perlindungan anak desa tertinggal transmigrasi pemerintah " +
    "pemerintahan manajemen operasi operasional pemasaran penjualan produksi teknik teknologi informasi sdm pengawasan pengendalian pencegahan penyakit pelayanan " +
    "publik public relations corporate communication secretary affairs head legal marketing sales business development human resources operations product " +
    "nasional internasional asia afrika eropa amerika serikat timur barat utara selatan tengah tenggara pasifik inggris belanda jerman prancis italia spanyol portugal " +
    "rusia ukraina china tiongkok cina jepang korea india pakistan iran irak israel palestina gaza suriah yaman turki turkiye mesir arab saudi qatar malaysia singapura " +
    "thailand vietnam filipina myanmar kamboja laos brunei australia selandia baru kanada meksiko brasil argentina ukraina polandia rumania hungaria swiss swedia " +
    "norwegia finlandia denmark austria belgia yunani indonesia jakarta bogor depok tangerang bekasi bandung semarang surabaya yogyakarta jogja solo surakarta medan " +
    "makassar palembang lampung padang pekanbaru jambi bengkulu banten jawa sumatera sumatra sulawesi kalimantan papua maluku bali lombok aceh riau kepulauan denpasar " +
    "malang manado balikpapan samarinda banjarmasin pontianak kupang ambon jayapura batam cirebon tegal pati kudus magelang sukabumi garut tasikmalaya cianjur karawang " +
    "jateng jabar jatim sumut sumbar sumsel sulsel sulut sultra sulteng kalbar kaltim kalsel kalteng kaltara ntt ntb dki diy nusa tenggara sleman bantul klaten sidoarjo gresik " +
    "moskow kremlin beijing teheran tokyo seoul london paris berlin roma kyiv kiev brussel ankara kairo riyadh doha islamabad kabul baghdad damaskus hanoi bangkok manila canberra " +
    "moscow tehran kiev brussels rome vienna geneva jenewa pyongyang taipei taiwan hong kong yerusalem jerusalem gedung putih senat kongres parlemen komando pasukan angkatan darat laut udara gabungan militer garda revolusi korps korp brigade resimen polisi kepolisian republik kerajaan persatuan " +
    "demokrat golkar gerindra nasdem perindo hanura gelora pdi perjuangan islam persaudaraan keadilan sejahtera kebangkitan bangsa amanat " +
    "white house senate congress parliament state department defense treasury homeland security foreign affairs national democratic republican party committee council " +
    "united states america american british french german russian ukrainian chinese japanese israeli iranian new york washington california texas florida ohio iowa " +
    "hampshire nevada michigan virginia georgia carolina north south east west university college institute school center centre foundation association federal county city district state supreme court office agency bureau bank " +
    "house minority majority whip times post news fox cnn msnbc nbc abc cbs campaign union board trade commerce justice labor health education the of and for"
  )
    .trim()
    .split(/\s+/u),
);

/** Titles of courtesy, learning and rank that stand before a name and are not of it; folded, without a stop. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "dr drs dra prof ir hj kh kyai pak bapak bu ibu bung bang mas mbak mba tuan nyonya nona sdr sdri jend jenderal letjen mayjen brigjen kolonel kol letkol mayor " +
    "kapten letnan lettu letda sersan serka serma kopral komjen irjen brigadir brigpol kombes kombespol kompol akbp akp ipda iptu aipda aiptu bripka bripda briptu pol tni purn " +
    "laksamana laksdya laksma marsekal marsdya marsma mr mrs ms miss sir dame lord lady rev reverend st saint gen col lt capt cmdr maj sgt adm insp supt spc pfc cpl pvt ltc cdr det dokter inspektur ajun komisaris tgk ustaz ustadz kiai nyai habib haji hajah ustad ning gubernur abah umi kang teh mang cak"
  ).split(" "),
);

/** Degrees that trail a name, folded and without stops. */
export const DEGREES: ReadonlySet<string> = new Set(
  (
    "sp rad onk onkrad sprad kfr kgeh kgh sh se st ssos spd sip sag skom sked skm skep ssi ssn sikom smn mh mm msi mkn mpd msc ma mba mkes mkom mt meng msn mph mp phd md ak cpa ca lc lcma shi sthi spsi sik mhum bba ba bsc spog spa spak " +
    "tbk sppd spot spb spkj spjp spm sptht spkk sprad span sppk jr sr ii iii iv esq"
  ).split(" "),
);

/** Small words inside a name, between capitals; folded. */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  "bin binti bint al el ul bn von van der den de da di do dos del della la le ter ten ibn abu san y e af".split(
    " ",
  ),
);

/** Words after which a body's own name follows, however much it looks like a person's: "PT Dhirga Surya"; folded. */
export const NAMING_HEADS: ReadonlySet<string> = new Set(
  "pt cv ud pd perum bank universitas institut yayasan partai perusahaan koperasi klub grup group toko hotel masjid gereja stadion bandara pasar kampung stasiun terminal pelabuhan jembatan sungai gunung pulau danau waduk bendungan perumahan apartemen mal plaza taman museum candi sma smp smk sd rs rsud".split(
    " ",
  ),
);

/** Words that close the name of a body or a place in English; folded. */
export const BODY_TAILS: ReadonlySet<string> = new Set(
  (
    "university college institute school center centre foundation association committee council commission party bank tower building house hotel park city county " +
    "department ministry agency bureau office court union federation alliance coalition company corporation corp inc group times post journal news press " +
    "club church hospital airport street avenue street project fund act bill initiative army force police board network media magazine watch administration live show services investigations"
  ).split(" "),
);

/** Words that open the name of a body that can speak for itself; folded. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    "gerakan koalisi aliansi jaringan forum komunitas perhimpunan kepolisian kejari kejati polresta polrestabes kepolisian balai rsud pemda pemkot pemdes kementerian badan lembaga dewan majelis komite komisi panitia partai bank pt cv perusahaan universitas institut organisasi asosiasi himpunan ikatan serikat " +
    "yayasan federasi persatuan polda polres polsek polri tni kejaksaan kejagung pengadilan mahkamah pemerintah pemprov pemkot pemkab istana gedung kemlu kemenkes " +
    "kemenkeu kemendagri kemenhub kemendikbud kemensos kedutaan kedubes korps garda militer angkatan pasukan satgas otoritas kantor grup group dinas direktorat " +
    "ministry department agency bureau committee council commission party bank university institute organization organisation association union federation police court senate house campaign company"
  ).split(" "),
);
