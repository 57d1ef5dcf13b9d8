import { setTimeout as wait } from "node:timers/promises";
import { endOnFault } from "../../src/running/end-on-fault.ts";
import { openLog } from "../../src/running/open-log.ts";

/** A program in which something goes wrong outside of any answer: first argument how, second the words of the error. */
const [how = "", words = ""] = process.argv.slice(2);
const log = openLog({ logLevel: "info", isForPeople: false });

endOnFault(log, async () => {
  await wait(200);
  process.stdout.write("finished\n");
});
setTimeout(() => {
  if (how === "rejection") void Promise.reject(new RangeError(words));
  else throw new RangeError(words);
}, 10);
setInterval(() => undefined, 1_000);
