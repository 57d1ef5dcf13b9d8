/**
 * Times quote cards of the sample articles, one after the other, and how long the answering thread was held meanwhile:
 * `npm run bench:cards [-- ROUNDS]`.
 */
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { readShelf } from "../src/library/shelf.ts";
import { openCardPainter } from "../src/picture/card-painter.ts";
import { findQuotes } from "../src/quotes/find-quotes.ts";

const rounds = Number(process.argv[2] ?? 5);
const { articles } = await readShelf("data/articles");
const quotes = articles.flatMap((article) => findQuotes(article));
const painter = openCardPainter();
const times: number[] = [];
const held = monitorEventLoopDelay({ resolution: 5 });

for (let round = 0; round < rounds; round++) {
  for (const quote of quotes) {
    const start = performance.now();
    await painter.drawQuoteCard(quote, "id");
    times.push(performance.now() - start);
    // The first one loads the fonts and the renderer
    if (times.length === 1) held.enable();
  }
}

const [first = 0, ...warm] = times;
const sorted = warm.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
process.stdout.write(`first card ${first.toFixed(0)} ms\n`);
process.stdout.write(
  `${sorted.length} more: median ${at(0.5)} ms, 95th percentile ${at(0.95)}, slowest ${at(1)}\n`,
);
process.stdout.write(
  `answering thread held at most ${(held.max / 1e6).toFixed(0)} ms, 99th percentile ${(held.percentile(99) / 1e6).toFixed(0)}\n`,
);
await painter.close();
