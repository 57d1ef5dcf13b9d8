/**
 * Whether a sentence opens on a noun that is somebody's or something's named before: "Biayanya naik". An adverb is
 * nobody's, nor is what is made a noun for the word after it: "Tingginya harga".
 */
export function opensOnPossessed(sentence: string): boolean {
  const word = OPENING.exec(sentence)?.groups?.["word"]?.toLowerCase();
  return word !== undefined && !STANDING.has(word) && !MADE_NOUN.test(word);
}

const OPENING = /^[^\p{L}\p{N}]*(?<word>\p{L}+nya)(?![\p{L}-])/iu;

/** A verb that became a noun: "Meningkatnya suhu", "Berubahnya cuaca", "Terbatasnya dana". */
const MADE_NOUN = /^(?:me[mn]|ber|ter)\p{L}{4,}/u;

/** Adverbs, words of quantity and quality that take what they are of after them, and names that end alike. */
const STANDING: ReadonlySet<string> = new Set(
  (
    "hanya tanya punya biasanya umumnya akhirnya rupanya tampaknya sepertinya kelihatannya sebaiknya seharusnya semestinya setidaknya sedikitnya " +
    "sekurangnya seandainya andainya khususnya utamanya awalnya mulanya sebenarnya sesungguhnya sejatinya tentunya rencananya idealnya lazimnya pastinya " +
    "agaknya kayaknya rasanya untungnya sayangnya nantinya hendaknya seyogianya seyogyanya kabarnya konon konsekuensinya sebelumnya selanjutnya berikutnya " +
    "adanya banyaknya minimnya tingginya rendahnya besarnya kecilnya sulitnya mudahnya lamanya pentingnya mahalnya murahnya kuatnya lemahnya cepatnya " +
    "lambatnya kurangnya naiknya turunnya jatuhnya pecahnya hilangnya masuknya keluarnya datangnya lahirnya maraknya ramainya padatnya luasnya panjangnya " +
    "buruknya baiknya parahnya kerasnya ketatnya panasnya dinginnya langkanya gagalnya runtuhnya tewasnya nikmatnya indahnya asyiknya serunya uniknya " +
    "kenya sonya tanya nyonya vanya anya"
  ).split(" "),
);
