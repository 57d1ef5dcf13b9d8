import type { ChangeRefusal, RefusedChange } from "../library/refused-change.ts";
import type { Text } from "./languages.ts";
import type { SorryReason } from "./reply.ts";
import { articleCount } from "./wording.ts";
import { UserError } from "./user-error.ts";

interface Refusal {
  readonly reason: SorryReason;
  readonly text: (limit: number) => Text;
}

const REFUSALS = {
  full: {
    reason: "not-allowed",
    text: (limit) => ({
      en: `The library is full: it may hold ${articleCount(limit).en}; remove one first with /library remove`,
      id: `Pustaka sudah penuh: paling banyak ${articleCount(limit).id}; hapus satu dahulu dengan /pustaka hapus`,
    }),
  },
  "too-many-feeds": {
    reason: "not-allowed",
    text: (limit) => ({
      en: `This server may follow ${limit === 1 ? "1 feed" : `${limit} feeds`} and does; unfollow one first with /library unfollow`,
      id: `Server ini sudah mengikuti ${limit} umpan, batasnya; hentikan satu dahulu dengan /pustaka berhenti`,
    }),
  },
  "too-long": {
    reason: "bad-option",
    text: (limit) => ({
      en: `The article is too long: it may have ${limit} bytes; add it in parts`,
      id: `Artikelnya terlalu panjang: paling banyak ${limit} bita; tambahkan per bagian`,
    }),
  },
  shared: {
    reason: "not-allowed",
    text: () => ({
      en: "That article is on the shared shelf of all servers: only the operator of this bot can change it",
      id: "Artikel itu ada di rak bersama semua server: hanya pengelola bot ini yang dapat mengubahnya",
    }),
  },
  gone: {
    reason: "bad-option",
    text: () => ({
      en: "That article is no longer here; see /articles",
      id: "Artikel itu sudah tidak ada di sini; lihat /artikel",
    }),
  },
  "same-name": {
    reason: "bad-option",
    text: () => ({
      en: "Those are one name already; name two that differ",
      id: "Keduanya sudah satu nama; sebutkan dua nama yang berbeda",
    }),
  },
  "no-space": {
    reason: "failed",
    text: () => ({
      en: "There is no room left on the disk, and nothing was changed; ask the operator of this bot to make some",
      id: "Cakram sudah penuh dan tidak ada yang diubah; minta pengelola bot ini mengosongkan ruang",
    }),
  },
} as const satisfies Readonly<Record<ChangeRefusal, Refusal>>;

/** Says in one sentence why a library was left as it was. */
export function refusedChange({ reason, limit = 0 }: Pick<RefusedChange, "reason" | "limit">): UserError {
  const refusal: Refusal = REFUSALS[reason];
  return new UserError(refusal.text(limit), refusal.reason);
}
