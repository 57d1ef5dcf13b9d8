import { fold } from "../text/fold.ts";

/** How much of a line names it, in characters, where that is enough to tell it from the others. */
const SHORTEST = 24;
const LONGEST = 60;

/**
 * The beginning of a line that none of the others has, so that it names the line also after others are gone; undefined
 * where no short one does.
 */
export function beginningOf(line: string, lines: readonly string[]): string | undefined {
  const whole = Array.from(line.replace(/\s+/gu, " ").trim());
  const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, index) => SHORTEST + index);
  const endsWord = (length: number): boolean => [" ", undefined].includes(whole[length]);
  return [...lengths.filter(endsWord), ...lengths]
    .map((length) => whole.slice(0, length).join("").trim())
    .find((beginning) => findLine(beginning, lines) === line);
}

/** The line that is meant: by its whole text, by its number from 1, or by a beginning that only it has. */
export function findLine(typed: string, lines: readonly string[]): string | undefined {
  const wanted = fold(typed);
  if (wanted === "") return undefined;
  const whole = lines.find((line) => fold(line) === wanted);
  if (whole !== undefined) return whole;
  if (/^\d{1,6}$/u.test(wanted)) return lines[Number(wanted) - 1];
  const [first, ...others] = new Set(lines.filter((line) => fold(line).startsWith(wanted)));
  return others.length === 0 ? first : undefined;
}
