/**
 * Words that carry grammar and no matter: dropped from questions and from the index, and counted to tell the languages
 * apart. Written for news. Question words are listed apart, because they say what kind of answer is wanted. Left out on
 * purpose, though public lists have them: kata, ujar, tiga, jumlah, masalah, said, state, against.
 */
export const FUNCTION_WORDS = {
  id: new Set(
    (
      "yang dan di ke dari pada untuk dengan dalam oleh sebagai atau tetapi tapi namun juga serta bahwa karena sebab agar supaya jika " +
      "kalau bila apabila ketika saat sambil seraya sehingga maka lalu kemudian sejak hingga sampai antara tentang terhadap atas bagi " +
      "ini itu tersebut sini situ begitu demikian adalah ialah merupakan akan telah sudah sedang masih belum pernah dapat bisa harus " +
      "boleh tidak tak bukan jangan saja hanya lagi pun lah kah nya para sang si seorang sebuah suatu sesuatu beberapa semua setiap tiap " +
      "sangat lebih paling amat sekali terlalu secara seperti saya aku kami kita anda kamu kalian ia dia beliau mereka ada ya dong sih deh " +
      "setelah sesudah sebelum selama selain sedangkan melalui melainkan sebelumnya sesudahnya setelahnya dengannya olehnya baginya " +
      "padanya tersebutlah adanya ataupun per se usai guna kepada daripada meski meskipun walau walaupun yakni yaitu para oleh maupun bahkan justru pula tanpa"
    ).split(" "),
  ),
  en: new Set(
    (
      "the a an of to in on at by for from with as into over about between through during after before under again than then and or " +
      "but if because so that this these those which there here it its he him his she her they them their we us our you your i me my " +
      "is are was were be been being am has have had having do does did doing will would shall should can could may might must not no nor " +
      "while since until within without upon among per although though however yet still even else ever whether " +
      "anyone anybody anything someone somebody something everyone everybody everything nobody nothing " +
      "only also just very too more most some any each every both such other own same up out off down s t " +
      "didnt doesnt dont isnt wasnt arent werent hasnt havent hadnt wont wouldnt couldnt shouldnt cant cannot im ive youre theyre weve hes shes thats theres"
    ).split(" "),
  ),
} as const satisfies Record<"id" | "en", ReadonlySet<string>>;

/** Words that ask. They say which kind of answer is wanted and are found in no passage that answers. */
export const QUESTION_WORDS = {
  id: new Set(
    "apa apakah siapa siapakah kapan kapankah mana manakah dimana dimanakah dimankah kemana kemanakah darimana darimanakah bagaimana bagaimanakah mengapa kenapa berapa berapakah adakah bilamana bilamanakah".split(
      " ",
    ),
  ),
  en: new Set("what who whom whose when where why how which whats whos wheres whens hows".split(" ")),
} as const satisfies Record<"id" | "en", ReadonlySet<string>>;
