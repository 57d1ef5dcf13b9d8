/**
 * A label on one line and of at most `maxLength` UTF-16 units, shortened where a word ends and then marked with "…"; so is
 * a label that says nothing.
 */
export function shortenLabel(label: string, maxLength: number): string {
  const line = label.replace(/[\p{Cc}\s]+/gu, " ").trim();
  if (line === "") return "…";
  if (line.length <= maxLength) return line;
  const room = line.slice(0, maxLength);
  const blank = room.lastIndexOf(" ");
  const kept = blank > 0 ? room.slice(0, blank) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, "");
  return `${kept}…`;
}
