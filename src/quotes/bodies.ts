/**
 * Bodies that news names without saying what they are, and writes like a person's name: ministries by their short forms,
 * companies, parties, clubs, newspapers. After an office a word of these begins no name. Folded.
 */
const BODIES: ReadonlySet<string> = new Set(
  // Indonesian state bodies and associations
  (
    "kominfo bappenas bawaslu panwaslu komnas baleg banggar bulog basarnas bakamla lemhannas lemhanas kadin hipmi apindo gaikindo organda bareskrim brimob densus kopassus kostrad paspampres satpol taspen " +
    "jamkrindo jamsostek baznas basnas baharkam korlantas kortas tipikor satlantas satreskrim satresnarkoba ditreskrimum ditreskrimsus ditlantas ditjen setjen setkab setneg mensetneg istana banser ansor muslimat " +
    "muhammadiyah nahdlatul gerindra golkar nasdem demokrat hanura perindo gelora projo " +
    // Companies
    "pertamina telkom telkomsel indosat garuda lion gojek grab tokopedia bukalapak shopee lazada traveloka astra adira unilever indofood danone mandiri danamon permata mayapada ciputra lippo sinarmas " +
    "freeport inalum antam timah angkasapura pelindo waskita adhi wika jasamarga krakatau semen pupuk perhutani pegadaian danantara google facebook twitter apple microsoft amazon tesla samsung sony honda " +
    "yamaha toyota suzuki nissan hyundai huawei xiaomi oppo vivo netflix youtube instagram tiktok whatsapp uber starbucks nokia intel boeing airbus reuters bloomberg xinhua kompas tempo detik antara tribun " +
    "variety billboard spacex openai nvidia disney pixar marvel " +
    // Clubs
    "persib persija persebaya persipura persik persela arema barito sriwijaya borneo barcelona madrid chelsea arsenal liverpool juventus milan inter napoli bayern dortmund ajax tottenham everton leicester " +
    "valencia sevilla villarreal benfica porto monaco lyon marseille ferrari mercedes ducati repsol"
  ).split(" "),
);

const SHORT_FORM =
  /^(?:kemen\p{L}{2,}|pem(?:prov|kot|kab|da|des)|pol(?:da|res|sek|tabes|resta|restabes)|kejari|kejati|dis(?:dik|hub|kes|nakertrans|dukcapil|parbud)\p{L}*)$/u;

/** Whether a folded word names a body by itself. */
export function isBodyName(word: string): boolean {
  return BODIES.has(word) || SHORT_FORM.test(word);
}
