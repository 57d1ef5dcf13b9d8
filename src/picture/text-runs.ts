/** What no reader sees: marks of direction, joiners, soft hyphens, control characters. Line breaks are none of these. */
const UNSEEN = /[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}/gu;

/** A stretch that is set in one manner. */
export interface Run {
  readonly kind: "plain" | "han" | "lowered";
  readonly text: string;
}

/**
 * A text as it is to be set: every character that can be seen, in order, and none that cannot. Composed letters take the
 * place of a letter and its accent, which look the same and which fonts have.
 *
 * @example runsOf("Xi (习近平)") // plain "Xi (", han "习近平", plain ")"
 */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { segment } of GRAPHEMES.segment(tidy(text))) {
    const seen = isEmoji(segment) ? segment : segment.replace(UNSEEN, "");
    if (seen === "") continue;
    const kind = HAN.test(seen) ? "han" : LOWERED.test(seen) ? "lowered" : "plain";
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + seen };
    else runs.push({ kind, text: seen });
  }
  return runs;
}

/** Whether a user-perceived character is shown as a picture rather than as type. */
export function isEmoji(grapheme: string): boolean {
  return EMOJI.test(grapheme);
}

/** The user-perceived characters of a text. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\u{FFFD}")
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n")
    .replace(/\t/gu, " ");
}

const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Marks such as © and the arrows are type, unless the text asks for a picture. */
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?![©®™‼⁉←-⇿])\p{Extended_Pictographic}|^[#*0-9]\uFE0F?\u20E3|\p{RI}{2}/u;

const HAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

/** The figures of chemists' formulas (CO₂), which no font here has: they are set small and low. */
const LOWERED = /[₀-₉]/u;
