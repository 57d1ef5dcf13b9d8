/**
 * Words whose full stop does not end a sentence when a name, a number or a place follows, folded and without the stop.
 * Kept to those that news writes before something: "dll." and "etc." are absent, since a capital after them starts a sentence.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Indonesian titles and honorifics before a name
  ..."dr drs dra prof ir h hj kh k.h tgk tn ny nn sdr sdri bpk yth alm almh rm pdt ust gus raden r.a r.m".split(
    " ",
  ),
  // Indonesian military and police ranks before a name
  ..."jend letjen mayjen brigjen kol letkol may kapt lettu letda kombes kompol akp akbp ipda iptu aipda bripka irjen komjen".split(
    " ",
  ),
  // Indonesian places and references before a name or number
  ..."jl jln gg kab kec kel kep ds rt rw no nomor hlm hal tgl pt cv tbk a.n u.p d.a s.d".split(" "),
  // English titles before a name
  ..."mr mrs ms messrs dr prof rev hon st sen rep gov gen col lt capt cmdr maj sgt adm pres supt insp sr jr".split(
    " ",
  ),
  // English places, references and connectives before a name or number
  ..."ave blvd rd mt ft no nos vol fig pp ch sec art vs v e.g i.e cf approx u.s u.k u.n".split(" "),
  // Months as news abbreviates them before a day or year
  ..."jan feb mar apr jun jul aug agu agt sep sept okt oct nov nop des dec".split(" "),
]);
