import { readPlaceKey, writePlaceKey, type PlaceKey } from "./place-key.ts";

/** What pressing a button asks for; a form and a menu only carry what is remembered. */
export type Press =
  | { readonly kind: "turn"; readonly page: number }
  | { readonly kind: "context"; readonly place: PlaceKey }
  | { readonly kind: "card"; readonly place: PlaceKey }
  | { readonly kind: "share" }
  | { readonly kind: "form" }
  | { readonly kind: "choose" }
  | { readonly kind: "offer"; readonly index: number };

/** In a few characters, none of them a tilde. */
export function writePress(press: Press): string {
  switch (press.kind) {
    case "turn":
      return `t${press.page.toString(36)}`;
    case "context":
      return `c${writePlaceKey(press.place)}`;
    case "card":
      return `q${writePlaceKey(press.place)}`;
    case "share":
      return "s";
    case "form":
      return "f";
    case "choose":
      return "m";
    case "offer":
      return `o${press.index.toString(36)}`;
  }
}

/** The press that was written, or undefined for anything else. */
export function readPress(text: string): Press | undefined {
  const rest = text.slice(1);
  switch (text.charAt(0)) {
    case "t":
      return numbered(rest, (page) => ({ kind: "turn", page }));
    case "c":
      return placed(rest, (place) => ({ kind: "context", place }));
    case "q":
      return placed(rest, (place) => ({ kind: "card", place }));
    case "s":
      return rest === "" ? { kind: "share" } : undefined;
    case "m":
      return rest === "" ? { kind: "choose" } : undefined;
    case "f":
      return rest === "" ? { kind: "form" } : undefined;
    case "o":
      return numbered(rest, (index) => ({ kind: "offer", index }));
    default:
      return undefined;
  }
}

function numbered(text: string, make: (number: number) => Press): Press | undefined {
  return /^(?:0|[1-9a-z][\da-z]{0,5})$/u.test(text) ? make(Number.parseInt(text, 36)) : undefined;
}

function placed(text: string, make: (place: PlaceKey) => Press): Press | undefined {
  const place = readPlaceKey(text);
  return place && make(place);
}
