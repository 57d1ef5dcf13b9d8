/**
 * Countries, regions and large cities that news names most, folded, by the word that tells them apart: what a question for
 * a place is likely answered with. A place that is not here is still found by the preposition before it.
 */
export const PLACES: ReadonlySet<string> = new Set(
  // Indonesia: islands, provinces and their capitals, cities
  (
    "indonesia jawa sumatra sumatera kalimantan sulawesi papua bali lombok maluku nusantara madura flores sumba timor halmahera ambon seram buru nias " +
    "mentawai bangka belitung batam bintan riau aceh jambi bengkulu lampung banten jakarta yogyakarta gorontalo sumut sumbar sumsel jabar jateng jatim " +
    "kalbar kalteng kalsel kaltim kaltara sulut sulteng sulsel sulbar sultra ntb ntt bandung surabaya medan semarang makassar palembang padang pekanbaru " +
    "pontianak banjarmasin samarinda balikpapan manado kendari palu denpasar mataram kupang jayapura sorong manokwari merauke ternate bogor depok tangerang " +
    "bekasi cirebon tasikmalaya garut sukabumi cianjur solo surakarta magelang malang kediri jember banyuwangi sidoarjo gresik pangandaran cilacap kudus " +
    "tegal pekalongan salatiga blitar madiun mojokerto serang cilegon dumai binjai bukittinggi sabang lhokseumawe natuna " +
    // Asia and the Pacific
    "malaysia singapura singapore brunei thailand filipina philippines vietnam kamboja cambodia laos myanmar tiongkok china cina jepang japan korea taiwan " +
    "hongkong mongolia india pakistan bangladesh nepal bhutan maladewa afghanistan iran irak iraq suriah syria yordania jordan lebanon israel palestina " +
    "palestine gaza saudi yaman yemen oman qatar kuwait bahrain uea turki turkey armenia azerbaijan georgia kazakhstan uzbekistan australia fiji guinea " +
    "tokyo beijing shanghai seoul bangkok manila hanoi delhi mumbai dhaka karachi islamabad kabul teheran tehran baghdad damaskus damascus beirut " +
    "yerusalem jerusalem mekkah makkah mecca madinah riyadh jeddah doha dubai ankara istanbul sydney melbourne canberra auckland zealand selandia " +
    // Europe
    "inggris england britain britania skotlandia scotland wales irlandia ireland perancis prancis france jerman germany belanda netherlands holland belgia " +
    "belgium luksemburg spanyol spain portugal italia italy swiss switzerland austria hungaria hungary ceko czech polandia poland slovakia rumania romania " +
    "bulgaria yunani greece serbia kroasia croatia bosnia slovenia albania kosovo ukraina ukraine rusia russia belarus lituania lithuania latvia estonia " +
    "finlandia finland swedia sweden norwegia norway denmark islandia iceland vatikan vatican eropa europe krimea crimea london paris berlin roma rome " +
    "madrid lisbon moskwa moskow moscow kiev kyiv wina vienna praha prague warsawa warsaw budapest athena athens brussels brussel amsterdam oslo " +
    "stockholm helsinki kopenhagen copenhagen dublin jenewa geneva zurich venesia milan munich munchen hamburg barcelona normandia normandy " +
    // Africa and the Americas
    "afrika africa mesir egypt libya tunisia aljazair algeria maroko morocco sudan ethiopia etiopia somalia kenya uganda tanzania nigeria ghana kongo congo " +
    "zimbabwe mozambik angola namibia madagaskar kairo cairo amerika america kanada canada meksiko mexico kuba cuba haiti jamaika panama kolombia " +
    "colombia venezuela brasil brazil peru chile argentina bolivia ekuador uruguay paraguay washington york california texas florida alaska hawaii chicago " +
    "boston toronto ottawa montreal quebec virginia ohio pennsylvania"
  ).split(" "),
);
