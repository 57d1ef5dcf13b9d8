import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { QuotePairs } from "../../src/quotes/quote-pairs.ts";
import { newsOf } from "./who-said-what.ts";

const word = fc.constantFrom(..."kami akan datang besok pagi harga beras turun tidak naik lagi".split(" "));
const sentence = fc.array(word, { minLength: 4, maxLength: 10 }).map((words) => words.join(" "));

test("law: what was said is nearest to itself with a word left out, and is not found once removed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 }), fc.nat(), async (said, at) => {
      const quotes = findQuotes(await newsOf(said.map((words) => `"${words}," kata Ani Lestari.`)));
      const pairs = new QuotePairs();
      for (const quote of quotes) pairs.add(quote);
      const quote = quotes[at % quotes.length];
      if (!quote) return;
      const words = wordsOf(quote.words);
      const claim = words.split(" ").toSpliced(2, 1).join(" ");
      expect(pairs.nearest(words, quotes.length)).toContain(quote);
      expect(pairs.nearest(claim, quotes.length)).toContain(quote);
      for (const each of quotes) pairs.remove(each);
      expect(pairs.nearest(words, quotes.length)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
