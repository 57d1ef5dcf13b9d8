/**
 * Cities, towns, islands and regions from which Indonesian and English news is often written, each in the spellings of
 * both languages. It need not be complete: a place that is not here is known by what is said of it in its article.
 */
export const CITIES: ReadonlySet<string> = namesIn(`
  Jakarta, Jakarta Pusat, Jakarta Barat, Jakarta Timur, Jakarta Selatan, Jakarta Utara, Kepulauan Seribu, Bogor, Depok,
  Tangerang, Tangerang Selatan, Bekasi, Serang, Cilegon, Pandeglang, Lebak, Rangkasbitung, Bandung, Bandung Barat, Cimahi,
  Sumedang, Garut, Tasikmalaya, Ciamis, Banjar, Pangandaran, Kuningan, Cirebon, Majalengka, Indramayu, Subang, Purwakarta,
  Karawang, Cikarang, Cianjur, Sukabumi, Soreang, Semarang, Solo, Surakarta, Salatiga, Magelang, Pekalongan, Tegal, Brebes,
  Pemalang, Batang, Kendal, Demak, Kudus, Jepara, Pati, Rembang, Blora, Grobogan, Purwodadi, Sragen, Karanganyar, Wonogiri,
  Sukoharjo, Klaten, Boyolali, Temanggung, Wonosobo, Banjarnegara, Purbalingga, Banyumas, Purwokerto, Cilacap, Kebumen,
  Purworejo, Yogyakarta, Jogja, Sleman, Bantul, Kulon Progo, Gunungkidul, Wonosari, Surabaya, Sidoarjo, Gresik, Lamongan,
  Tuban, Bojonegoro, Mojokerto, Jombang, Nganjuk, Madiun, Ngawi, Magetan, Ponorogo, Pacitan, Trenggalek, Tulungagung, Blitar,
  Kediri, Malang, Batu, Pasuruan, Probolinggo, Lumajang, Jember, Bondowoso, Situbondo, Banyuwangi, Bangkalan, Sampang,
  Pamekasan, Sumenep, Denpasar, Badung, Kuta, Ubud, Gianyar, Tabanan, Jembrana, Buleleng, Singaraja, Bangli, Klungkung,
  Karangasem, Bali, Mataram, Lombok, Praya, Selong, Sumbawa, Sumbawa Besar, Dompu, Bima, Kupang, Soe, Kefamenanu, Atambua,
  Ende, Maumere, Larantuka, Bajawa, Ruteng, Labuan Bajo, Waingapu, Waikabubak, Banda Aceh, Sabang, Lhokseumawe, Langsa, Bireuen,
  Meulaboh, Takengon, Medan, Binjai, Deli Serdang, Pematangsiantar, Tebing Tinggi, Kisaran, Tanjungbalai, Rantauprapat, Sibolga,
  Padangsidimpuan, Gunungsitoli, Nias, Karo, Kabanjahe, Balige, Tarutung, Dairi, Padang, Bukittinggi, Payakumbuh, Pariaman,
  Padang Panjang, Padang Pariaman, Solok, Sawahlunto, Pekanbaru, Dumai, Kampar, Siak, Bengkalis, Pelalawan, Rokan Hilir, Batam,
  Tanjungpinang, Bintan, Karimun, Natuna, Jambi, Muaro Jambi, Bungo, Sungai Penuh, Palembang, Prabumulih, Lubuklinggau, Baturaja,
  Lahat, Pagar Alam, Bengkulu, Curup, Bandarlampung, Bandar Lampung, Lampung, Metro, Kotabumi, Kalianda, Pringsewu, Pangkalpinang,
  Belitung, Bangka, Pontianak, Singkawang, Sambas, Ketapang, Sintang, Palangkaraya, Palangka Raya, Sampit, Pangkalan Bun,
  Kotawaringin, Banjarmasin, Banjarbaru, Martapura, Kotabaru, Samarinda, Balikpapan, Bontang, Tenggarong, Penajam, Sangatta,
  Nusantara, Tarakan, Tanjung Selor, Nunukan, Makassar, Gowa, Maros, Parepare, Palopo, Bone, Bulukumba, Mamuju, Majene, Polewali,
  Palu, Poso, Donggala, Morowali, Luwuk, Kendari, Baubau, Kolaka, Wakatobi, Gorontalo, Manado, Bitung, Tomohon, Kotamobagu, Minahasa,
  Ambon, Tual, Masohi, Ternate, Tidore, Sofifi, Tobelo, Jayapura, Sentani, Merauke, Wamena, Nabire, Timika, Mimika, Biak, Serui,
  Manokwari, Sorong, Fakfak, Kaimana, Raja Ampat,
  Washington, New York, Los Angeles, San Francisco, Chicago, Boston, Philadelphia, Atlanta, Miami, Houston, Dallas, Austin, Seattle,
  Denver, Detroit, Phoenix, Las Vegas, San Diego, New Orleans, Minneapolis, Baltimore, Cleveland, Pittsburgh, Honolulu, Ottawa,
  Toronto, Montreal, Vancouver, Mexico City, Havana, Port-au-Prince, Caracas, Bogota, Quito, Lima, La Paz, Santiago, Buenos Aires,
  Montevideo, Brasilia, Sao Paulo, Rio de Janeiro, London, Manchester, Liverpool, Birmingham, Edinburgh, Glasgow, Belfast,
  Dublin, Paris, Marseille, Lyon, Strasbourg, Brussels, Brussel, Amsterdam, The Hague, Den Haag, Rotterdam, Luxembourg, Berlin,
  Munich, Hamburg, Frankfurt, Cologne, Dortmund, Vienna, Wina, Bern, Zurich, Geneva, Jenewa, Lausanne, Davos, Rome, Roma, Milan,
  Turin, Naples, Venice, Vatican City, Vatikan, Madrid, Barcelona, Valencia, Seville, Lisbon, Lisboa, Porto, Athens, Athena,
  Copenhagen, Kopenhagen, Stockholm, Oslo, Helsinki, Reykjavik, Warsaw, Warsawa, Prague, Praha, Budapest, Bratislava, Bucharest,
  Sofia, Belgrade, Beograd, Sarajevo, Zagreb, Tallinn, Riga, Vilnius, Minsk, Kyiv, Kiev, Kharkiv, Odesa, Moscow, Moskow, Moskwa,
  St. Petersburg, Istanbul, Ankara, Tbilisi, Yerevan, Baku, Jerusalem, Yerusalem, Tel Aviv, Gaza, Gaza City, Ramallah, Beirut,
  Damascus, Damaskus, Aleppo, Amman, Baghdad, Mosul, Erbil, Tehran, Teheran, Riyadh, Jeddah, Mecca, Makkah, Mekkah, Medina, Madinah,
  Doha, Dubai, Abu Dhabi, Muscat, Sanaa, Aden, Cairo, Kairo, Tripoli, Tunis, Algiers, Rabat, Khartoum, Addis Ababa, Mogadishu,
  Nairobi, Kampala, Kigali, Kinshasa, Lagos, Abuja, Accra, Dakar, Bamako, Niamey, Harare, Lusaka, Johannesburg, Pretoria, Cape Town,
  Kabul, Islamabad, Karachi, Lahore, New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Srinagar, Kathmandu, Dhaka, Colombo,
  Yangon, Naypyidaw, Bangkok, Phuket, Vientiane, Phnom Penh, Hanoi, Ho Chi Minh City, Kuala Lumpur, Putrajaya, Penang, Johor Bahru,
  Kuching, Kota Kinabalu, Singapore, Singapura, Bandar Seri Begawan, Manila, Dili, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan,
  Tianjin, Hong Kong, Macau, Taipei, Tokyo, Osaka, Kyoto, Hiroshima, Seoul, Busan, Pyongyang, Ulaanbaatar, Almaty, Astana, Tashkent,
  Port Moresby, Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Wellington, Auckland, Christchurch, Suva
`);

/** Countries and parts of the world, of which a dateline is made in capitals alone: otherwise they are what is spoken of. */
export const COUNTRIES: ReadonlySet<string> = namesIn(`
  Indonesia, Malaysia, Singapura, Brunei, Filipina, Thailand, Vietnam, Kamboja, Laos, Myanmar, Timor Leste, India, Pakistan,
  Bangladesh, Sri Lanka, Nepal, Afghanistan, Tiongkok, Cina, China, Jepang, Japan, Korea, Korea Selatan, Korea Utara, Taiwan, Mongolia,
  Australia, Selandia Baru, New Zealand, Papua, Papua Nugini, Fiji, Amerika, Amerika Serikat, Kanada, Canada, Meksiko, Mexico, Brasil,
  Brazil, Argentina, Cile, Chile, Kolombia, Venezuela, Peru, Kuba, Haiti, Inggris, Britain, England, Skotlandia, Scotland, Wales,
  Irlandia, Ireland, Prancis, Perancis, France, Jerman, Germany, Belanda, Belgia, Spanyol, Spain, Portugal, Italia, Italy, Swiss, Austria,
  Yunani, Greece, Turki, Turkey, Polandia, Poland, Hungaria, Rumania, Bulgaria, Serbia, Kroasia, Ukraina, Ukraine, Rusia, Russia,
  Denmark, Swedia, Sweden, Norwegia, Norway, Finlandia, Finland, Islandia, Israel, Palestina, Lebanon, Suriah, Syria, Yordania, Irak,
  Iraq, Iran, Arab Saudi, Qatar, Kuwait, Bahrain, Yaman, Yemen, Oman, Mesir, Egypt, Libya, Tunisia, Aljazair, Maroko, Sudan, Ethiopia,
  Somalia, Kenya, Uganda, Nigeria, Ghana, Kongo, Afrika Selatan, Jawa Barat, Jawa Tengah, Jawa Timur, Sumatera Utara, Sumatera Barat,
  Sumatera Selatan, Sulawesi Selatan, Sulawesi Tengah, Kalimantan Timur, Kalimantan Barat, Banten, Aceh, Riau, Maluku
`);

/** What an article says ahead of a name, or behind it, where it is a place's. */
export const SAYS_PLACE = {
  ahead: namesIn(`
    kota, kabupaten, kab., desa, kecamatan, kelurahan, provinsi, pulau, bupati, wali kota, walikota, gubernur, polres, polresta,
    pemkab, pemkot, stasiun, bandara, pelabuhan, terminal, pantai, warga, wilayah, kawasan, city of, town of, village of, island of, province of, mayor of, people of,
    residents of, port of
  `),
  behind: namesIn("city, island, county, province, regency"),
} as const;

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map((name) => name.replace(/\s+/gu, " ").trim().toLowerCase()));
}
