import type * as v from "valibot";
import { fold } from "../text/fold.ts";
import { errorCode } from "./error-code.ts";
import type { Gap } from "./keeper.ts";
import type { GapRecord } from "./records.ts";
import type { ServerStore } from "./server-store.ts";

/** Longer questions are no questions; what is over is not kept. */
const LONGEST = 300;

/** Different questions that are remembered: when there are more, those that were asked last. */
const REMEMBERED = 500;

/** Questions that found nothing, most asked first, and of those the last asked. */
export async function gapsOf({ gaps }: ServerStore): Promise<readonly Gap[]> {
  return foldGaps(await gaps.read()).toSorted(
    (a, b) => b.count - a.count || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0),
  );
}

/** Codes of a disk or a folder that nothing may be written to. */
const READ_ONLY: ReadonlySet<string> = new Set(["EROFS", "EACCES", "EPERM"]);

/** Counts a question that found nothing; none where nothing may be written, for it was asked all the same. */
export async function countGap(store: ServerStore, question: string): Promise<void> {
  const asked = question.replace(/\s+/gu, " ").trim();
  if (asked === "" || asked.length > LONGEST) return;
  const last = store.timing.today().toISOString().slice(0, 10);
  try {
    await store.gaps.append({ question: asked, count: 1, last });
    await store.gaps.shrink(foldGaps);
  } catch (error) {
    if (!READ_ONLY.has(errorCode(error) ?? "")) throw error;
  }
}

/** Forgets them all. */
export async function clearGaps(store: ServerStore): Promise<void> {
  if ((await store.gaps.read()).length === 0) return;
  await store.gaps.append({ cleared: store.timing.today().toISOString() });
}

/** A question is the same whatever its case, marks and punctuation. The last asked come last. */
function foldGaps(records: readonly v.InferOutput<typeof GapRecord>[]): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const record of records) {
    if ("cleared" in record) gaps.clear();
    else {
      const key = fold(record.question)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const before = gaps.get(key);
      gaps.delete(key);
      gaps.set(key, before ? { ...before, count: before.count + record.count, last: record.last } : record);
    }
  }
  return [...gaps.values()].slice(-REMEMBERED);
}
