import type { Locale, Text } from "../bot/languages.ts";
import type { CardButton } from "./card-control.ts";
import type { Card } from "./card.ts";
import { NOTICES } from "./notices.ts";

/** Where in a reply a page stands. */
interface PagePlace {
  readonly page: number;
  /** Whether there is a page after it. */
  readonly hasMore: boolean;
  readonly canShare: boolean;
}

/** Buttons that ask for what can be done next. */
export function offerButtons({ actions = [] }: Card, locale: Locale): readonly CardButton[] {
  return actions.map(({ label, confirms = false }, index) => ({
    kind: "button",
    label: label[locale],
    press: { kind: "offer", index },
    isGrave: confirms,
  }));
}

/** Buttons that turn to other pages, and one that shows to all what the asker alone sees. */
export function turnButtons(
  { behind }: Card,
  { page, hasMore, canShare }: PagePlace,
  locale: Locale,
): readonly CardButton[] {
  const isVeiled = behind !== undefined && page === 0 && hasMore;
  const isOnePage = page === 0 && !hasMore;
  const turns = isVeiled ? [unveil(behind, locale)] : isOnePage ? [] : bothWays(page, hasMore, locale);
  const share = { kind: "button", label: NOTICES.share[locale], press: { kind: "share" } } as const;
  return [...turns, ...(canShare ? [share] : [])];
}

function unveil(behind: Text, locale: Locale): CardButton {
  return { kind: "button", label: behind[locale], press: { kind: "turn", page: 1 } };
}

function bothWays(page: number, hasMore: boolean, locale: Locale): readonly CardButton[] {
  return [
    {
      kind: "button",
      label: NOTICES.previous[locale],
      press: { kind: "turn", page: Math.max(page - 1, 0) },
      isOff: page === 0,
    },
    {
      kind: "button",
      label: NOTICES.next[locale],
      press: { kind: "turn", page: hasMore ? page + 1 : page },
      isOff: !hasMore,
    },
  ];
}
