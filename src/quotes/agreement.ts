import { PRONOUNS } from "./pronouns.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** English verbs without an ending, which many do and one does not: "a Washington state trooper" states nothing. */
const BARE_ENGLISH: ReadonlySet<string> = new Set(
  "say tell add note explain argue insist claim warn state declare acknowledge admit recall testify observe suggest maintain assert stress emphasize predict promise vow announce report conclude contend believe complain estimate reiterate remark caution confirm deny concede reveal agree disclose boast".split(
    " ",
  ),
);

const PLURAL =
  /^(?:\p{L}{2,}[^s]s|people|police|men|women|those|many|most|some|several|few|two|three|four|five)$/u;

/** Whether a verb can have somebody for its subject by its number; only bare English ones tell. */
export function agrees(verb: string, mention: SpeakerMention): boolean {
  if (!BARE_ENGLISH.has(verb)) return true;
  if (mention.kind === "named") return mention.name.kind === "body" && /[^sw]s$/u.test(mention.name.name);
  if (mention.kind === "described") return mention.words.some((word) => PLURAL.test(word));
  return mention.kind === "several" || PRONOUNS.get(mention.word) === "many";
}
