import { INDONESIAN_ROOTS } from "../text/stem-roots.ts";
import { translate } from "./translation.ts";

/** Whether a stem is a word of either language, be it one that the articles at hand happen not to use. */
export function isKnownWord(stem: string): boolean {
  if (INDONESIAN_ROOTS.has(stem)) return true;
  return translate([stem], "id") !== undefined || translate([stem], "en") !== undefined;
}
