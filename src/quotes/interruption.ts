import type { Place, Sentence } from "./place.ts";
import type { Speaker } from "./quote.ts";
import { isCue, VERB_PARTICLES } from "./reporting-words.ts";

/** Whether somebody else speaks behind a quotation and its speaker in a sentence: "…," kata Ani, lalu Budi menyela. */
export function isInterrupted(place: Place, { from, to }: Sentence, speaker: Speaker): boolean {
  const { tokens } = place.view;
  const quote = tokens.slice(from, to).findLast(({ kind }) => kind === "quote");
  const said = Math.max(quote?.end ?? 0, speaker.mention.span.end);
  for (let at = from; at < to; at++) {
    if ((tokens[at]?.start ?? 0) < said) continue;
    const name = place.view.nameFrom(at);
    if (name?.kind !== "person" || place.people.personOf(name)?.name === speaker.name) continue;
    let verb = name.to;
    while (VERB_PARTICLES.has(tokens[verb]?.folded ?? "")) verb++;
    if (isCue(tokens[verb]?.folded ?? "")) return true;
  }
  return false;
}
