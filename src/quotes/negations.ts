/** Words that turn what is said into its opposite; folded. */
const NEGATIONS: ReadonlySet<string> = new Set([
  ..."tidak tak bukan belum jangan tanpa enggak nggak gak ndak tiada bukanlah tidaklah janganlah belumlah".split(
    " ",
  ),
  ..."not no never without neither nor none nobody nothing cannot nowhere hardly".split(" "),
]);

/** Words that may stand between a negation and what it negates: "tidak akan pernah pergi", "not going to leave". */
const CARRIERS: ReadonlySet<string> = new Set([
  ..."akan pernah bisa dapat boleh mau ingin perlu harus lagi lah juga sedang hanya mungkin selalu begitu terlalu".split(
    " ",
  ),
  ..."be been being going to have has had do does did will would can could should may might ever only very so really want wanted".split(
    " ",
  ),
]);

/** Whether a folded word negates. */
export function isNegation(form: string): boolean {
  return NEGATIONS.has(form) || form.endsWith("n't");
}

/**
 * Where the negation stands that governs the word at `index`, looking back over the few words that can carry it;
 * undefined where none does.
 */
export function negationBefore(forms: readonly string[], index: number): number | undefined {
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    const form = forms[at] ?? "";
    if (isNegation(form)) return at;
    if (!CARRIERS.has(form)) return undefined;
  }
  return undefined;
}

/** How many words back a negation is looked for. */
const REACH = 4;
