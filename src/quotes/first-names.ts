/** Words that begin Indonesian people's names far more often than anything else; folded. */
const INDONESIAN =
  "muhammad mohammad mohamad muhamad moh muh achmad ahmad abdul abdullah abd andi agus budi bambang joko djoko eko dwi tri catur heri hery heru herman hendra hendri hendro hadi hari haris harry hasan husein " +
  "ibrahim ida iwan indra irfan irwan ilham imam ismail jaka jajang ketut komang kadek gede putu made nyoman wayan gusti krisna kurnia lukman luhut mahfud maman maya mega megawati mulyadi nana nanang nina nita " +
  "novi nur nurul oki oscar purnomo puan puspa putri rachmat rahmat rahmad ratna reza rika rina rini rizal rizky rudi rudy ridwan sandi sandiaga santi sari septian siti slamet sofyan sri subur sugeng sugiono " +
  "suharto sukardi sulaiman sunarto supriyadi suryadi susi susilo sutrisno syaiful syahrul taufik teguh teten titi tito tjahjo toni tony totok ujang untung usman wahyu wawan widodo wiwin yahya yanti yayan yenny " +
  "yulia yuni yusuf yusril zainal zaenal zulkifli adi ade adhi aditya airlangga alex ali amin anang anas andre andri angga anies anita anton ari arief arif aris arya asep astri ayu azis bagus bahlil basuki benny " +
  "bima boy budiman cahyo candra chandra cecep cici citra dadang dani danang daniel darmin deddy dedi dedy deni denny desi dewi dian diana didik didi dimas dina dini djarot dodi dodit doni donny edi eddy edy efendi " +
  "elly endang erick erwin esti evi fadli fahri fahmi fajar farid fauzi febri ferdy ferry firman fitri ganjar gatot gibran guntur gunawan galih";

/** Given names of men, and of women, in English news; folded. */
const MEN =
  "james john robert michael william david richard joseph thomas charles christopher matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob " +
  "gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle walter ethan " +
  "jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell " +
  "louis philip bobby johnny bradley bernie barack joe bill tim tom jim jeff mike dan ben ted jeb chris steve greg mitt newt rand rick bob ken ron sam fred phil";
const WOMEN =
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura " +
  "cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren " +
  "christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace denise amber marilyn danielle beverly isabella " +
  "theresa natalie brittany charlotte marie kayla alexis lori hillary melania ivanka chelsea";

const OF_BOTH: ReadonlySet<string> = new Set(
  "kelly jordan jamie leslie taylor alexis madison chris pat sam alex".split(" "),
);

/** Words that begin people's names far more often than anything else, in Indonesia and in English news; folded. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([INDONESIAN, MEN, WOMEN].join(" ").split(" "));

/** Given names that are men's, and women's; those of both are in neither. */
export const MENS_NAMES: ReadonlySet<string> = new Set(MEN.split(" ").filter((name) => !OF_BOTH.has(name)));
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  WOMEN.split(" ").filter((name) => !OF_BOTH.has(name)),
);
