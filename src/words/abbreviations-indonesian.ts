/**
 * What Indonesian news abbreviates, and what it stands for: an abbreviation a pair, the words that it is made of after
 * it. Kept to those that news writes both ways. AS is read by its capitals, in search-words.
 */
export const INDONESIAN_ABBREVIATIONS =
  // Offices and those who hold them
  "menlu=menteri luar negeri, mendagri=menteri dalam negeri, menkeu=menteri keuangan, mendag=menteri perdagangan, menhub=menteri perhubungan, " +
  "menkes=menteri kesehatan, mentan=menteri pertanian, menhan=menteri pertahanan, menkominfo=menteri komunikasi informatika, " +
  "menkumham=menteri hukum hak asasi manusia, menaker=menteri ketenagakerjaan, menag=menteri agama, mensos=menteri sosial, " +
  "mendikbud=menteri pendidikan kebudayaan, menpora=menteri pemuda olah raga, menperin=menteri perindustrian, menko=menteri koordinator, " +
  "mensesneg=menteri sekretaris negara, menparekraf=menteri pariwisata ekonomi kreatif, wamen=wakil menteri, wapres=wakil presiden, " +
  "wagub=wakil gubernur, wabup=wakil bupati, wawali=wakil wali kota, pm=perdana menteri, capres=calon presiden, cawapres=calon wakil presiden, " +
  "cagub=calon gubernur, cawagub=calon wakil gubernur, caleg=calon anggota legislatif, sekjen=sekretaris jenderal, dirjen=direktur jenderal, " +
  "dirut=direktur utama, sekda=sekretaris daerah, seskab=sekretaris kabinet, dubes=duta besar, konjen=konsul jenderal, kapolri=kepala polisi, " +
  "kapolda=kepala polisi daerah, kapolres=kepala polisi resor, kapolsek=kepala polisi sektor, kasad=kepala staf angkatan darat, " +
  "kadis=kepala dinas, kades=kepala desa, kajati=kepala kejaksaan tinggi, ketum=ketua umum, waketum=wakil ketua umum, waka=wakil ketua, " +
  "jubir=juru bicara, humas=hubungan masyarakat, kabid=kepala bidang, kasubag=kepala sub bagian, " +
  // Ministries, bodies, parliaments, courts
  "kemenlu=kementerian luar negeri, kemendagri=kementerian dalam negeri, kemenkeu=kementerian keuangan, kemendag=kementerian perdagangan, " +
  "kemenhub=kementerian perhubungan, kemenkes=kementerian kesehatan, kementan=kementerian pertanian, kemenhan=kementerian pertahanan, " +
  "kominfo=kementerian komunikasi informatika, kemenkominfo=kementerian komunikasi informatika, kemenkumham=kementerian hukum hak asasi manusia, " +
  "kemenaker=kementerian ketenagakerjaan, kemnaker=kementerian ketenagakerjaan, kemenag=kementerian agama, kemensos=kementerian sosial, " +
  "kemendikbud=kementerian pendidikan kebudayaan, kemenpora=kementerian pemuda olah raga, kemenperin=kementerian perindustrian, " +
  "kkp=kementerian kelautan perikanan, klhk=kementerian lingkungan hidup kehutanan, esdm=energi sumber daya mineral, " +
  "kejagung=kejaksaan agung, kejati=kejaksaan tinggi, kejari=kejaksaan negeri, kpk=komisi pemberantasan korupsi, ma=mahkamah agung, " +
  "mk=mahkamah konstitusi, ky=komisi yudisial, bpk=badan pemeriksa keuangan, bps=badan pusat statistik, bnpb=badan nasional penanggulangan bencana, " +
  "bpbd=badan penanggulangan bencana daerah, bmkg=badan meteorologi klimatologi geofisika, bnn=badan narkotika nasional, " +
  "bpom=badan pengawas obat makanan, ojk=otoritas jasa keuangan, bi=bank indonesia, bei=bursa efek indonesia, ihsg=indeks harga saham gabungan, " +
  "djp=direktorat jenderal pajak, ditjen=direktorat jenderal, kpu=komisi pemilihan umum, bawaslu=badan pengawas pemilu, " +
  "dpr=dewan perwakilan rakyat, dprd=dewan perwakilan rakyat daerah, dpd=dewan perwakilan daerah, mpr=majelis permusyawaratan rakyat, " +
  "mui=majelis ulama indonesia, pbnu=pengurus besar nahdlatul ulama, nu=nahdlatul ulama, bumn=badan usaha milik negara, " +
  "bumd=badan usaha milik daerah, pemkot=pemerintah kota, pemkab=pemerintah kabupaten, pemprov=pemerintah provinsi, pemda=pemerintah daerah, " +
  "polda=polisi daerah, polres=polisi resor, polsek=polisi sektor, polantas=polisi lalu lintas, lantas=lalu lintas, tni=tentara nasional indonesia, " +
  "lp=lembaga pemasyarakatan, lapas=lembaga pemasyarakatan, rutan=rumah tahanan, rs=rumah sakit, rsud=rumah sakit umum daerah, " +
  "puskesmas=pusat kesehatan masyarakat, ponpes=pondok pesantren, kbri=kedutaan besar indonesia, kedubes=kedutaan besar, " +
  "pssi=persatuan sepak bola seluruh indonesia, timnas=tim nasional, kadin=kamar dagang industri, lbh=lembaga bantuan hukum, " +
  "lsm=lembaga swadaya masyarakat, parpol=partai politik, " +
  // Money, law, matters
  "apbn=anggaran pendapatan belanja negara, apbd=anggaran pendapatan belanja daerah, pdb=produk domestik bruto, ppn=pajak pertambahan nilai, " +
  "pph=pajak penghasilan, pnbp=penerimaan negara bukan pajak, umkm=usaha mikro kecil menengah, ukm=usaha kecil menengah, " +
  "phk=pemutusan hubungan kerja, thr=tunjangan hari raya, umr=upah minimum regional, ump=upah minimum provinsi, kur=kredit usaha rakyat, " +
  "spbu=pom bensin, bbm=bahan bakar minyak, migas=minyak gas, sembako=bahan pokok, pln=perusahaan listrik negara, ktp=kartu tanda penduduk, " +
  "sim=surat izin mengemudi, perda=peraturan daerah, raperda=rancangan peraturan daerah, " +
  "perpres=peraturan presiden, keppres=keputusan presiden, inpres=instruksi presiden, " +
  "pilpres=pemilihan presiden, pilkada=pemilihan kepala daerah, pilgub=pemilihan gubernur, pileg=pemilihan legislatif, pemilu=pemilihan umum, " +
  "ott=operasi tangkap tangan, tppu=tindak pidana pencucian uang, kdrt=kekerasan rumah tangga, ham=hak asasi manusia, wna=warga negara asing, " +
  "wni=warga negara indonesia, tki=tenaga kerja indonesia, tka=tenaga kerja asing, pns=pegawai negeri sipil, asn=aparatur sipil negara, " +
  "medsos=media sosial, sdm=sumber daya manusia, ktt=konferensi tingkat tinggi, odgj=orang gangguan jiwa, " +
  // Places and unions
  "ri=republik indonesia, jabar=jawa barat, jateng=jawa tengah, jatim=jawa timur, sumut=sumatera utara, sumbar=sumatera barat, " +
  "sumsel=sumatera selatan, kalbar=kalimantan barat, kalteng=kalimantan tengah, kalsel=kalimantan selatan, kaltim=kalimantan timur, " +
  "kaltara=kalimantan utara, sulut=sulawesi utara, sulteng=sulawesi tengah, sulsel=sulawesi selatan, sulbar=sulawesi barat, " +
  "sultra=sulawesi tenggara, ntb=nusa tenggara barat, ntt=nusa tenggara timur, diy=daerah istimewa yogyakarta, babel=bangka belitung, " +
  "kepri=kepulauan riau, jaksel=jakarta selatan, jakbar=jakarta barat, jaktim=jakarta timur, jakut=jakarta utara, jakpus=jakarta pusat, " +
  "tangsel=tangerang selatan, korsel=korea selatan, korut=korea utara, afsel=afrika selatan, pbb=perserikatan bangsa, ue=uni eropa, " +
  "uea=uni emirat arab, timteng=timur tengah, " +
  // Chats and sport
  "lab=laboratorium, wa=whatsapp, ig=instagram, fb=facebook, yt=youtube, univ=universitas, kab=kabupaten, prov=provinsi, kec=kecamatan, " +
  "mu=manchester united, psg=paris saint germain, ucl=liga champions";
