/**
 * Words that report speech. Indonesian news closes a quotation with a bare stem ("…," kata X, or katanya) and opens or
 * paraphrases one with a me- or ber- verb (X mengatakan …); English puts the same verb on either side. All folded.
 */

/** Stems that stand after a quotation and before their speaker: "…," kata X. With -nya they are their own speaker. */
export const BARE_CUES: ReadonlySet<string> = new Set(
  (
    "kata ujar jelas tutur ungkap pungkas ucap sambung imbuh tambah lanjut tegas tandas papar terang beber tutup urai cerita aku " +
    "harap tukas tulis sebut kenang pinta timpal seru kilah keluh dalih jawab tanya ajak imbau canda kelakar kisah rinci simpul puji " +
    "lapor kritik sindir tuding bantah akui lontar celetuk bisik teriak gumam klaim desak tantang sesal pesan nilai ingat sahut balas " +
    "cetus ulas singgung duga bilang ralat papar demikian cuit kutip protes kecam beberkan jelaskan tegaskan pendapat ketus gurau sambut bunyi sela potong seloroh ratap rintih sanggah tampik sergah tegur sentil rap nyanyi sorak pekik hardik ledek goda curhat doa tekan urai yakin"
  ).split(" "),
);

/** Those of them that also report without marks, between commas: "…, tambah Ani, …". */
export const INTERPOLATED_CUES: ReadonlySet<string> = new Set(
  "kata ujar ucap tutur jelas imbuh tambah lanjut sambung ungkap tegas papar terang tandas sebut".split(" "),
);

/** Those of all cues that answer a question. */
export const ANSWERS: ReadonlySet<string> = new Set(
  "jawab balas timpal sahut tanggap menjawab membalas menimpali menyahut reply replies replied respond responds responded answer answers answered".split(
    " ",
  ),
);

/** Those of them that are said to another's words, and never to a question of the reporter's. */
export const REPLIES: ReadonlySet<string> = new Set("balas timpal sahut sela sambar".split(" "));

/** Those of all cues that ask. */
export const ASKS: ReadonlySet<string> = new Set(
  "tanya bertanya menanyakan ask asks asked inquired".split(" "),
);

/** Those of all cues by which somebody goes on: "imbuhnya". */
export const GOES_ON: ReadonlySet<string> = new Set("imbuh tambah lanjut sambung pungkas tutup".split(" "));

/** Verbs whose object is what somebody said, as a clause or in marks: a clause after them is an indirect statement. */
export const CLAUSE_CUES: ReadonlySet<string> = new Set(
  (
    "menggarisbawahi beralasan mengatakan menjelaskan menyebut menyebutkan menambahkan mengaku mengakui menilai menyatakan menegaskan mengungkapkan mengungkap " +
    "menyampaikan memastikan melanjutkan menerangkan menekankan memaparkan menuturkan merinci membeberkan berujar berkata bercerita " +
    "bertutur mengklaim mengeklaim berpendapat berpandangan beranggapan berkeyakinan memperingatkan mengingatkan menandaskan " +
    "mengemukakan mengutarakan berdalih berkilah membenarkan mengonfirmasi mengkonfirmasi melaporkan mengumumkan menyimpulkan bilang " +
    "menuding membantah menguraikan mencontohkan berargumen bersikeras menceritakan menimpali menjamin " +
    "say says said saying tell tells told telling add adds added adding note notes noted noting explain explains explained explaining " +
    "argue argues argued arguing insist insists insisted insisting claim claims claimed claiming warn warns warned warning state states " +
    "stated stating declare declares declared acknowledge acknowledged admit admits admitted recall recalled testify testified observe " +
    "observed suggest suggests suggested suggesting maintain maintains maintained assert asserts asserted stress stressed emphasize " +
    "emphasized emphasised predict predicts predicted promise promised vow vowed announce announced report reported conclude concluded " +
    "contend contends contended believe believes complain complained estimate estimated reiterate reiterated remark remarked caution " +
    "cautioned confirm confirmed deny denied concede conceded reveal revealed agree agrees agreed disclose disclosed boast boasted"
  ).split(" "),
);

/** Verbs that may hold quoted words but whose clause is no statement of its own: "memuji …", "wrote", "asked". */
export const OTHER_CUES: ReadonlySet<string> = new Set(
  (
    "menyela menyergah menukas mengucapkan melontarkan menghimbau menduga menganggap menyadari meyakini berkomentar mengomentari mengisyaratkan menulis menuliskan menjawab bertanya mengimbau menyarankan berjanji bersumpah menggambarkan menyayangkan mengeluhkan menyindir " +
    "mencuit mengenang menyahut menyerukan mengecam memuji mengkritik mengutuk menuduh menyebutnya menganggapnya menyebutkannya " +
    "mendesak meminta mengajak berharap mengharapkan memerintahkan menyoroti menyinggung menanggapi merespons membalas melabeli " +
    "menjuluki menamakan mencap mengejek mencemooh mengolok menolak menuntut berterima menyambut menyatakannya mengutip berseru " +
    "berteriak berbisik bergumam berpesan berseloroh bercanda menyesalkan mengapresiasi memprediksi memperkirakan mendeskripsikan " +
    "melukiskan mengancam menyangkal membela menyuarakan mengekspresikan membandingkan memproklamasikan menjanjikan menantang " +
    "write writes wrote writing tweet tweets tweeted tweeting ask asks asked asking reply replies replied respond responds responded " +
    "responding continue continues continued quip quipped joke joked call calls called calling describe describes described describing " +
    "praise praised praising criticize criticized criticised blast blasted blasting slam slammed slamming accuse accused accusing " +
    "dismiss dismissed denounce denounced denouncing blame blamed urge urged urging demand demanded mock mocked label labeled labelled " +
    "brand branded dub dubbed deride derided decry decried condemn condemned condemning attack attacked joking shout shouted yell " +
    "yelled exclaim exclaimed cry cried lament lamented ridicule ridiculed thank thanked counter countered retort retorted echo " +
    "echoed offer offered refer referred referring cite cited citing read reads repeat repeats repeated propose proposes proposed proposing answer answers answered press pressed wonder wondered allege alleged gush gushed snipe sniped advise advised assure assured assuring remind reminded " +
    "reminding inform informed indicate indicated tout touted touting rail railed thunder thundered bellow whispered murmured snap snapped fired shot chimed pronounced opined " +
    "theorized speculated swore implored begged hailed hailing lauded lauding championed disputed rejected rejecting pointed signaled teased ranted plead pleaded chant chanted muse mused sigh sighed " +
    "interrupt interrupted object objected protest protested post posted posting charge charged go goes went characterize characterized defend defended express expressed think thinks " +
    "thought begin began start started finish finished interject interjected laugh laughed pledge pledged quote quoted quoting"
  ).split(" "),
);

/** Verbs of thinking and finding, whose clause is somebody's where "that" opens it. */
export const THOUGHT_CUES: ReadonlySet<string> = new Set(
  (
    "hope hopes hoped hoping expect expects expected fear fears feared know knows knew learn learned find finds found show shows showed shown indicate indicates indicating imply implies implied " +
    "feel feels felt doubt doubts doubted understand understands understood guess guesses guessed figure figured worry worries worried point points pointed signal signals signaled write writes proposes " +
    "hint hints hinted ensure decide decided determine determined believing thinking recognize recognizes recognized realise realised realize realized conclude concludes concluding"
  ).split(" "),
);

/** "Menurut X, …" and "according to X": the speaker follows, and a statement stands after or before. */
export const ACCORDING: ReadonlySet<string> = new Set(["menurut", "menurutnya", "menurutku", "according"]);

/** Passives before their speaker: "dikatakan X bahwa …", "disebut X sebagai …". */
export const PASSIVE_CUES: ReadonlySet<string> = new Set(
  "dikatakan disimpulkan ditulis dituliskan disebut disebutkan diungkapkan diungkap disampaikan dikemukakan diutarakan dipaparkan dilontarkan ditandaskan dibenarkan dijelaskan ditegaskan dituturkan dinyatakan diakui dinilai ditambahkan digambarkan diterangkan dipastikan diceritakan dilanjutkan".split(
    " ",
  ),
);

/** Writings that speak for themselves: "menurut laporan …", "the report said"; folded. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    "laporan survei studi riset penelitian dokumen pernyataan keterangan rilis kajian jajak sumber media surat kabar catatan putusan dakwaan " +
    "report survey study poll document statement source sources paper newspaper letter filing lawsuit memo email complaint affidavit transcript account catalog catalogue indictment brochure"
  ).split(" "),
);

/** Bodies that English news lets speak under no more than what they are: "the magazine said"; folded. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  "magazine network broadcaster channel website corporation firm airline club league team charity museum hospital government administration authorities military army navy embassy regulator watchdog studio label publisher supermarket retailer manufacturer supplier".split(
    " ",
  ),
);

/** Adverbs and auxiliaries between a subject and its verb, folded: "Dian juga sempat mengatakan", "he has also said". */
export const VERB_PARTICLES: ReadonlySet<string> = new Set(
  (
    "juga pun lalu kemudian telah sudah sempat pernah akan turut ikut lantas lagi kembali hanya masih langsung mulanya awalnya semula gencar sontak spontan sebelumnya sendiri " +
    "secara tegas terus pula malah justru bahkan berkali-kali kerap sering selalu tidak belum tak mulai selanjutnya kini sekali dengan " +
    "also has have had then later just only simply again recently previously once is was are were be been being would will did does do " +
    "not even still now repeatedly publicly reportedly further famously always often never first soon quickly flatly boldly recently " +
    "immediately eventually ultimately openly clearly directly specifically essentially actually initially earlier finally really to"
  ).split(" "),
);

/** Whether a folded word reports speech in any of these ways. */
export function isCue(word: string): boolean {
  return BARE_CUES.has(word) || CLAUSE_CUES.has(word) || OTHER_CUES.has(word);
}
