/** Words after which the name of a village or district comes before that of its head: "Lurah Rawasari Ani Lestari". Folded. */
export const PLACE_TAKERS: ReadonlySet<string> = new Set(
  "desa dusun kelurahan kecamatan camat lurah kades kapolsek polsek pekon nagari gampong".split(" "),
);

/**
 * Regencies, cities and islands of Indonesia, and countries and capitals, that news puts after an office ("Bupati Maros",
 * "DPRD Jember", "Menlu Rusia"): after one a word of these begins no name. Single words, folded; words that are names of
 * people at least as often are left out.
 */
export const PLACES: ReadonlySet<string> = new Set(
  // Sumatra
  (
    "aceh langsa lhokseumawe sabang subulussalam bireuen pidie simeulue gayo medan binjai tebing tinggi pematangsiantar sibolga tanjungbalai padangsidimpuan gunungsitoli asahan batubara dairi " +
    "deli serdang karo labuhanbatu langkat mandailing natal nias samosir simalungun tapanuli toba humbang hasundutan padang bukittinggi payakumbuh pariaman sawahlunto solok agam dharmasraya mentawai " +
    "pasaman sijunjung pesisir tanah datar pekanbaru dumai bengkalis indragiri hilir hulu kampar kuantan singingi meranti pelalawan rokan siak batam tanjungpinang bintan karimun lingga natuna anambas " +
    "jambi batanghari bungo kerinci merangin muaro sarolangun tanjung jabung tebo palembang lubuklinggau pagaralam prabumulih banyuasin empat lawang lahat muara enim musi rawas ogan ilir komering oku penukal " +
    "bengkulu kaur kepahiang lebong mukomuko rejang lebong seluma pangkalpinang bangka belitung lampung bandar metro mesuji pesawaran pringsewu tanggamus tulang bawang way kanan " +
    // Java
    "banten serang cilegon tangerang tangsel lebak pandeglang jakarta jakpus jakbar jaksel jaktim jakut bandung banjar bekasi bogor cimahi cirebon depok sukabumi tasikmalaya ciamis cianjur garut indramayu " +
    "karawang kuningan majalengka pangandaran purwakarta subang sumedang semarang magelang pekalongan salatiga surakarta solo tegal banjarnegara banyumas batang blora boyolali brebes cilacap demak grobogan " +
    "jepara karanganyar kebumen kendal klaten kudus pati pemalang purbalingga purworejo rembang sragen sukoharjo temanggung wonogiri wonosobo yogyakarta jogja bantul gunungkidul kulonprogo kulon progo sleman " +
    "surabaya batu blitar kediri madiun malang mojokerto pasuruan probolinggo bangkalan banyuwangi bojonegoro bondowoso gresik jember jombang lamongan lumajang magetan nganjuk ngawi pacitan pamekasan ponorogo " +
    "sampang sidoarjo situbondo sumenep trenggalek tuban tulungagung madura " +
    // Bali, Nusa Tenggara, Kalimantan
    "bali denpasar badung bangli buleleng gianyar jembrana karangasem klungkung tabanan lombok mataram dompu sumbawa kupang alor belu ende flores lembata manggarai ngada rote sabu sikka sumba timor nagekeo " +
    "pontianak singkawang bengkayang kapuas kayong ketapang kubu raya landak melawi mempawah sambas sanggau sekadau sintang palangkaraya barito gunung mas katingan kotawaringin lamandau murung pulang pisau " +
    "seruyan sukamara banjarmasin banjarbaru balangan kotabaru tabalong tanah bumbu laut tapin balikpapan bontang samarinda berau kutai kartanegara mahakam paser penajam tarakan bulungan malinau nunukan " +
    // Sulawesi, Maluku, Papua
    "makassar parepare palopo bantaeng barru bone bulukumba enrekang gowa jeneponto luwu maros pangkep pinrang selayar sidrap sinjai soppeng takalar toraja wajo manado bitung kotamobagu tomohon bolaang mongondow " +
    "minahasa sangihe sitaro talaud gorontalo boalemo pohuwato palu banggai buol donggala morowali parigi moutong poso sigi tojo kendari baubau bombana buton kolaka konawe muna wakatobi mamuju majene mamasa " +
    "polewali mandar pasangkayu ambon tual aru buru seram ternate tidore halmahera morotai jayapura asmat biak boven digoel jayawijaya keerom lanny mappi merauke mimika nabire paniai puncak sarmi supiori tolikara " +
    "waropen yahukimo yalimo sorong fakfak kaimana manokwari maybrat raja ampat tambrauw bintuni wondama papua maluku sulawesi kalimantan sumatera sumatra jawa " +
    // Short forms of provinces
    "jateng jabar jatim sumut sumbar sumsel sulsel sulut sultra sulteng sulbar kalbar kaltim kalsel kalteng kaltara malut babel kepri jabodetabek sumbagsel pantura " +
    // Countries, capitals and seats of government
    "indonesia malaysia singapura thailand vietnam filipina myanmar kamboja laos brunei timor-leste china tiongkok cina taiwan jepang korea india pakistan bangladesh nepal afghanistan iran irak israel palestina gaza " +
    "lebanon suriah yordania arab saudi yaman oman qatar kuwait bahrain uea turki turkiye mesir libya tunisia aljazair maroko sudan ethiopia somalia kenya nigeria rusia ukraina belarusia polandia jerman prancis perancis " +
    "inggris irlandia belanda belgia spanyol portugal italia vatikan yunani swiss austria swedia norwegia denmark finlandia islandia rumania hungaria ceko serbia kroasia amerika kanada meksiko kuba brasil argentina " +
    "chili peru kolombia venezuela australia selandia papua moskow kremlin beijing shanghai hong kong teheran tokyo seoul pyongyang london paris berlin roma brussel kyiv kiev ankara istanbul kairo riyadh jeddah makkah " +
    "madinah doha dubai islamabad kabul baghdad damaskus hanoi bangkok manila canberra sydney melbourne washington new york jenewa wina kuala lumpur new delhi yerusalem " +
    "russia ukraine japan france germany britain england scotland wales ireland spain italy greece turkey egypt syria iraq israel palestine lebanon jordan yemen canada mexico brazil california texas florida ohio iowa " +
    "hampshire nevada michigan virginia georgia carolina jersey massachusetts pennsylvania wisconsin minnesota arizona colorado oregon illinois indiana kentucky tennessee alabama louisiana arkansas missouri kansas " +
    "oklahoma nebraska dakota montana idaho utah wyoming alaska hawaii maine vermont connecticut delaware maryland chicago boston houston philadelphia detroit miami atlanta denver seattle moscow tehran brussels rome " +
    "vienna geneva taipei jerusalem america american british french german russian ukrainian chinese japanese israeli iranian african european asian"
  ).split(" "),
);
