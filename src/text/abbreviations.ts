/**
 * Abbreviations that end in a full stop, as news writes them and without that stop, by what follows them. "dll." and
 * "etc." are absent: a capital after them starts a sentence. Capitals count, for "Gen." is a rank and "gen." a gene.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before a name: the stop never ends a sentence. */
export const BEFORE_NAMES = list(
  // Indonesian titles, honorifics and forms of address
  "dr drg drh apt ns gr Rd Kms Tb Ing Dr DR Drs DRS Dra Drg Prof PROF prof Ir Hj KH Tgk Tn Ny Nn Sdr Sdri Bpk Yth Alm Almh alm almh Pdt Ust Rr Sp Pj Plt Plh Br QS HR " +
    // Given names that Indonesians shorten
    "Moh Moch Muh Mhd Th Abd Akh Ach Abdr " +
    // Indonesian military and police ranks
    "Jend Letjen Mayjen Brigjen Kol Letkol Kapt Lettu Letda Serka Sertu Serda Kombes Kompol Pol Irjen Komjen Ipda Iptu Aipda Aiptu Bripka Briptu Bripda Laks Laksda Laksdya Laksma Marsda Marsdya Marsma Inf Czi Arm Arh Chb Cba Ckm " +
    // Indonesian addresses, districts and firms
    "Jl JL Jln jl jln Gg Kab Kec Kel Kep Ds Dsn Kav Prov prov PT CV UD Fa RS RSU " +
    // English titles, offices and ranks
    "Mr MR Mrs MRS Ms Mx Messrs Mme Mgr Msgr Rev Revs Fr Bp Hon Gov Govs Sen Rep Reps Sens Pres Amb Atty Cllr Supt Insp Det Lt Lts Col Capt Cpl Pvt Pfc Spc Maj Brig Sgt Sgts Adm Cmdr Cdr Gen Gens " +
    // English places
    "Mt Ft Ste",
);

/** Between the words of a sentence, whatever follows. */
export const BEFORE_ANYTHING = list(
  "vs v viz cf lit e.g i.e a.k.a a.n u.p d.a s.d c.q q.q p.p l.k feat ft jo subsp incl excl Wr wr",
);

/** Before a number, which is then of the same sentence: "No. 5", "hlm. 12", "Rp. 2.000", "Jan. 6". */
export const BEFORE_NUMBERS = list(
  "No NO no Nos nos Nr lt Gbr gbr Tab tab Pk pk Rp Rs Tgl tgl Hlm hlm Hal hal Pkl pkl Gol gol Th th Thn thn Ps Ay ay Telp Tel telp tel Ext ext Art art Sec sec Fig fig Figs figs Vol vol Vols vols Ch ch Chap chap Para para Pg pg pp p " +
    "RT RW skt sek fl c ca Approx approx est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Agu Agt Okt Nop Des Mon Tue Tues Wed Thu Thurs Fri Sat",
);

/**
 * In the middle or at the end of a sentence, as it happens: the stop ends it only where the next word is one that opens
 * sentences and no names.
 */
export const BEFORE_EITHER = list(
  // Firms and institutions
  "Cos Bros Pte Sdn Bhd Dept Univ Assn Intl Natl Govt PP AKP AKBP Wkl Jo " +
    // States of America
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo " +
    // Scholarly
    "al ibid ed eds trans",
);

/** Kinds of firm, after whose name a sentence goes on with an office or with a person of two names: "Acme Inc. Chairman". */
export const BEFORE_OFFICES = list("Inc Corp Ltd Co Plc LLC");

/** First words of offices, which stand between a firm and a person. */
export const OFFICES = list(
  "CEO CFO COO CTO Chief Chairman Chairwoman Chair President Vice Executive Senior Director Founder Managing General Treasurer " +
    "Spokesman Spokeswoman Direktur Komisaris Presiden",
);

/** As {@link BEFORE_EITHER}, and they follow a name: "Jl. Sudirman", but "Main St."; "Downey Jr.", "PT Angkasa Tbk." */
export const AFTER_NAMES = list("Jr Sr Esq St Ave Blvd Rd Hwy Tbk tbk");

/** Countries and cities of two or three initials, which are followed by another name more often than by a sentence. */
export const INITIALLED_PLACES = list("U.S U.K U.N U.S.A U.A.E E.U D.C N.Y L.A");

/** Degrees without a small letter, which look like a name's initials and stand after a comma instead. */
export const DEGREES = list(
  "S.H S.E S.T S.S S.P S.K.M S.I.K S.I.P S.T.P M.H M.M M.T M.A M.E M.S M.P M.K.M M.D M.B.A M.P.A M.P.H M.P.P B.A B.S J.D R.N Q.C K.C",
);

/** What may follow "a.m." and "p.m." within a sentence, though it has a capital. */
export const AFTER_HOURS = list(
  "ET EST EDT CT CST CDT MT PT PST PDT GMT UTC BST CET WIB WITA WIT Eastern Central Pacific Monday Tuesday Wednesday Thursday Friday " +
    "Saturday Sunday",
);

/** Words after which a single capital is a label and not a name's initial: "vitamin C.", "Plan B." */
export const BEFORE_LABELS = list(
  "vitamin hepatitis influenza rencana plan grup group kelas class kategori category tipe type golongan blok block gedung seri series " +
    "huruf letter poin point titik nilai grade bagian part pasal opsi option tim team mesin kromosom nada kunci derajat suhu versi version paket zona zone terminal gate inisial berinisial",
);

/** Names that end in a mark which ends no sentence. */
export const NAMES_WITH_MARKS = list("Yahoo Jeopardy Jeb E");

/** Those that names and numbers follow, folded, for readers that look at words one by one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [BEFORE_NAMES, BEFORE_ANYTHING, BEFORE_NUMBERS, AFTER_NAMES, INITIALLED_PLACES]
    .flatMap((words) => [...words])
    .map((word) => word.toLowerCase()),
);
