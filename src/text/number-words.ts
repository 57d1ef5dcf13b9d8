/** Words that count, folded: a claim that changes one changes a figure. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ..."nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ribu seribu juta sejuta miliar milyar".split(
    " ",
  ),
  ..."semiliar triliun setriliun setengah separuh sepertiga seperempat belasan puluhan ratusan ribuan jutaan persen".split(
    " ",
  ),
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  ),
  ..."twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion".split(
    " ",
  ),
  ..."half dozen dozens percent".split(" "),
]);
