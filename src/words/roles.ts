/**
 * What people are by office, trade, sport, kin or what happened to them, as Indonesian and English news introduces them:
 * the word that a description cannot do without.
 */
export const ROLES: ReadonlySet<string> = new Set(
  // Offices and those who lead
  (
    "presiden wapres raja ratu sultan pangeran putri kaisar menteri wamen gubernur wagub bupati wabup walikota wali camat lurah kades kadus senator anggota " +
    "legislator ketua ketum waketum wakil sekretaris sekjen sekda bendahara direktur dirut dirjen kepala komisaris komisioner jubir duta dubes konsul diplomat " +
    "kanselir pemimpin pimpinan petinggi tokoh politikus politisi kader pejabat juru manajer bos pengurus koordinator deputi staf penasihat utusan kapolri " +
    "waka wadir kadis kadinkes kadisdik kadishub kasi kabag kajari kajati kasatreskrim kapusdatin kabareskrim plt pj " +
    "kapolda kapolres kapolsek kasat kabid panglima komandan jenderal laksamana marsekal kolonel mayor kapten letnan sersan brigadir inspektur komisaris " +
    "menlu mendagri menkeu mendag menhub menkes mentan menhan menag mensos menaker menpora menko mensesneg menkominfo mendikbud capres cawapres calon kandidat " +
    "hakim jaksa pengacara advokat notaris penyidik polisi tentara prajurit intel petugas rektor dekan " +
    "king queen prince princess emperor president premier chancellor minister secretary senator congressman congresswoman lawmaker legislator governor mayor " +
    "councillor councilman councilwoman leader chief head director chairman chairwoman chairperson chair commissioner ambassador diplomat envoy spokesman " +
    "spokeswoman spokesperson adviser advisor aide deputy politician candidate nominee general admiral colonel major captain lieutenant sergeant commander " +
    "inspector officer detective sheriff constable policeman policewoman soldier judge justice lawyer attorney prosecutor barrister solicitor treasurer " +
    "manager boss executive ceo founder cofounder owner member official representative mp " +
    // Learning, trades, arts
    "profesor guru dosen pengajar peneliti pakar ahli ilmuwan ekonom pengamat analis sejarawan arkeolog dokter perawat bidan psikolog psikiater apoteker " +
    "insinyur arsitek programmer mahasiswa mahasiswi siswa siswi pelajar santri murid alumnus lulusan petani nelayan pedagang penjual pengusaha pebisnis " +
    "wirausahawan konglomerat miliarder saudagar peternak perajin pengrajin tukang montir sopir supir pengemudi pilot masinis nakhoda pramugari karyawan pegawai buruh pekerja " +
    "satpam juragan pemilik pendiri penggagas pencipta penemu pengelola pembina pelopor perintis relawan aktivis wartawan jurnalis reporter redaktur penulis " +
    "novelis penyair sastrawan kolumnis editor fotografer sutradara produser aktor aktris artis penyanyi musisi komponis gitaris vokalis drummer rapper penari " +
    "koreografer pelukis pematung seniman pelawak komedian pesulap model selebgram youtuber influencer kreator presenter pembawa pemeran pelantun koki juru " +
    "ulama kiai kyai ustaz ustadz pendeta pastor uskup paus biksu imam habib dai nabi santo astronaut astronot kosmonaut pahlawan pejuang " +
    "professor lecturer teacher tutor researcher scientist scholar expert specialist economist analyst historian archaeologist physicist chemist biologist " +
    "mathematician philosopher psychologist engineer architect programmer inventor doctor physician surgeon nurse midwife paramedic student graduate pupil " +
    "farmer fisherman businessman businesswoman entrepreneur billionaire tycoon mogul trader shopkeeper driver pilot worker employee volunteer activist " +
    "campaigner journalist reporter correspondent editor columnist broadcaster presenter host author writer novelist poet playwright screenwriter " +
    "photographer filmmaker producer actor actress singer songwriter musician composer conductor guitarist pianist drummer rapper dancer choreographer painter " +
    "sculptor artist illustrator comedian comic magician model designer chef cook blogger influencer pope bishop archbishop priest pastor rabbi imam cleric " +
    "monk nun saint astronaut cosmonaut hero explorer pioneer librarian curator firefighter ranger guard master grandmaster " +
    // Sport
    "pemain pelatih kiper bek gelandang penyerang striker winger pesepak pebulu pebulutangkis petenis petinju pembalap pebalap perenang pelari pecatur atlet juara " +
    "peraih wasit suporter lifter pegolf pebasket pemanah " +
    "player coach goalkeeper keeper defender midfielder forward striker winger footballer cricketer golfer boxer swimmer sprinter runner cyclist athlete " +
    "champion medallist medalist winner referee umpire quarterback pitcher goalscorer racer skater gymnast " +
    // Kin, neighbours, those to whom something happened
    "ayah ibu bapak ayahanda ibunda anak putra cucu kakek nenek kakak adik paman bibi istri isteri suami mertua menantu keponakan sepupu kerabat sahabat " +
    "teman rekan kekasih pacar tunangan mantan eks almarhum almarhumah mendiang warga penduduk penghuni tetangga korban saksi penyintas tersangka terdakwa " +
    "terpidana pelaku buronan napi teroris seorang pria wanita lelaki laki perempuan pemuda pemudi remaja gadis bocah balita lansia kelahiran " +
    "father mother dad mum mom son daughter grandson granddaughter grandfather grandmother brother sister uncle aunt nephew niece cousin husband wife " +
    "widow widower partner boyfriend girlfriend fiance fiancee friend colleague neighbour neighbor resident villager survivor victim witness suspect " +
    "defendant convict gunman terrorist man woman boy girl teenager native former late ex veteran patient passenger"
  ).split(" "),
);

/** Words that stand between such a word and a name, small: "ketua umum Rahmat", "the foreign minister of Norway, Anne". */
export const ROLE_PARTS: ReadonlySet<string> = new Set(
  (
    "umum utama muda madya besar agung tinggi jenderal eksekutif harian pelaksana bidang bagian divisi dinas badan urusan luar dalam negeri kota desa daerah negara " +
    "perdana bicara sepak bola bulu tangkis tenis film lagu musik buku polisi tim nasional klub partai fraksi komisi rt rw kelompok panitia proyek " +
    "toko warung sekolah rumah sakit universitas kampung dan di dari untuk pada bernama berinisial asal " +
    "of the for at and from in national foreign prime vice executive officer general minister secretary director education health finance football rock pop opera film " +
    "police school club team party group village city state named called"
  ).split(" "),
);

/** Words that lead from a name to what the person is. */
export const LEADING_TO_ROLES: ReadonlySet<string> = new Set(
  "sebagai selaku menjabat menjadi dikenal bekerja berprofesi berstatus as became becomes serves served works worked known".split(
    " ",
  ),
);
