import { fold } from "../text/fold.ts";

/** An id has to fit into what a button remembers, beside a command and its options. */
const LONGEST = 60;

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * An id for an article, made from the name of its file or from its title: letters, digits and hyphens, with a number
 * behind it if it is taken.
 *
 * @example freeId("Harga Naik 3%!", (id) => id === "harga-naik-3") // "harga-naik-3-2"
 */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  const words =
    fold(name)
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = words.join("-");
  const cut = whole.length <= LONGEST ? whole : shortened(whole);
  const id = cut === "" || RESERVED.test(cut) ? `artikel${cut && `-${cut}`}` : cut;
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** Ends between words where there are any, and never inside a character. */
function shortened(id: string): string {
  const start = id.slice(0, LONGEST);
  const end = start.lastIndexOf("-");
  return end > 0 ? start.slice(0, end) : start.replace(/[\uD800-\uDBFF]$/u, "");
}
