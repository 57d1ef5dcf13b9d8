import type { ApprovedAlias } from "./approved-alias.ts";
import { PeopleLedger } from "./people-ledger.ts";
import type { QuotedPerson } from "./quoted-person.ts";
import type { Quote } from "./quote.ts";

/**
 * The people behind some quotations, the most quoted first. Two names are one person only where nothing speaks against
 * it, or where a moderator says so; a surname alone joins nobody: rather two entries than two people in one.
 */
export function joinPeople(
  quotes: readonly Quote[],
  approved: readonly ApprovedAlias[] = [],
): readonly QuotedPerson[] {
  const ledger = new PeopleLedger();
  ledger.approve(approved);
  ledger.add(quotes);
  return ledger.people();
}
