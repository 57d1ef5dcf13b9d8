import type { Change } from "../quotes/verdict.ts";
import type { Text } from "./languages.ts";
import type { VerdictReply } from "./reply.ts";
import { articleCount, quoted } from "./wording.ts";

/** What a verdict says in one line. None of them says that a claim is untrue: an article is not the world. */
export function verdictOf({ verdict, match, claimedSpeaker = "" }: VerdictReply): Text {
  switch (verdict) {
    case "verbatim":
      return match?.isQuoted === true ? VERBATIM.quoted : VERBATIM.reported;
    case "altered":
      return {
        en: "An article has these words with differences",
        id: "Sebuah artikel memuat kata-kata ini dengan perbedaan",
      };
    case "other-speaker":
      return otherSpeaker(match?.speaker?.name, quoted(claimedSpeaker));
    case "not-found":
      return {
        en: "No article in this library has these words",
        id: "Tidak ada artikel di pustaka ini yang memuat kata-kata ini",
      };
  }
}

const VERBATIM = {
  quoted: { en: "These words stand so in an article", id: "Kata-kata ini tertulis demikian dalam artikel" },
  reported: {
    en: "These words stand so in an article, as its reporter's and as nobody's quotation",
    id: "Kata-kata ini tertulis demikian dalam artikel, sebagai kalimat wartawan dan bukan kutipan siapa pun",
  },
} as const satisfies Readonly<Record<string, Text>>;

function otherSpeaker(name: string | undefined, claimed: string): Text {
  if (name === undefined) {
    return {
      en: `The article does not give these words to ${claimed}`,
      id: `Artikelnya tidak menyebut ${claimed} mengatakan ini`,
    };
  }
  return {
    en: `The article gives these words to ${name}, not to ${claimed}`,
    id: `Menurut artikelnya yang mengatakan ini ${name}, bukan ${claimed}`,
  };
}

/** One difference between a claim and the article, a negation named as one. */
export function changeOf({ kind, claimed, source, negation }: Change): Text {
  const mark = negation ? { en: "negation ", id: "kata ingkar " } : { en: "", id: "" };
  switch (kind) {
    case "missing":
      return {
        en: `${mark.en}left out of the claim: "${source}"`,
        id: `${mark.id}hilang dari klaim: "${source}"`,
      };
    case "added":
      return {
        en: `${mark.en}added by the claim: "${claimed}"`,
        id: `${mark.id}ditambahkan klaim: "${claimed}"`,
      };
    case "replaced":
      return {
        en: `${mark.en}changed: the claim has "${claimed}", the article "${source}"`,
        id: `${mark.id}diubah: klaim memuat "${claimed}", artikel "${source}"`,
      };
  }
}

/** How many articles a claim was compared with. */
export function comparedWith(count: number): Text {
  return {
    en: `Compared with ${articleCount(count).en}`,
    id: `Dibandingkan dengan ${articleCount(count).id}`,
  };
}
