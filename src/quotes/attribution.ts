import type { Span } from "../text/span.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** How a sentence attributes a quotation or a statement in it. */
export interface Attribution {
  readonly mention: SpeakerMention;
  /** The reporting word. */
  readonly cue: Span;
  /** Where it stands: right behind the quotation, right before it, or further off in a clause that the quotation is part of. */
  readonly stands: "behind" | "before" | "apart";
}
