import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Libraries } from "../../src/library/libraries.ts";
import { dataFolder, librariesIn } from "../support/kept.ts";

vi.setConfig({ testTimeout: 120_000 });

const SERVERS = ["1", "2", "default"] as const;
type Server = (typeof SERVERS)[number];
/** Invented names, each of one article alone, so that every trace of an article is told by its name. */
const NAMES = ["Andaru", "Belinda", "Cakrawala", "Damarwulan"] as const;

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("add", "add", "remove", "ask", "alias", "undo", "restart"),
    server: fc.constantFrom(...SERVERS),
    name: fc.constantFrom(...NAMES),
  }),
  { maxLength: 12 },
);

/** A word that only the article of a name in a server's library has. */
function markOf(server: Server, name: string): string {
  return `${name}${{ 1: "satu", 2: "dua", default: "bawaan" }[server]}`;
}

/** Everything that a library answers, as one text. */
async function allAnswers(libraries: Libraries, of: Server | null): Promise<string> {
  const library = await libraries.of(of);
  const questions = SERVERS.flatMap((server) => NAMES.map((name) => markOf(server, name)));
  const said: unknown[] = [await library.articles(), await library.people(), await library.quotes({})];
  for (const word of questions) {
    said.push(
      (await library.find(`Siapa ${word}?`, { count: 10 })).passages,
      (await library.quotes({ topic: word })).map(({ words }) => words),
      await library.matchArticles(word),
      await library.matchSpeakers(word),
      (await library.verify(`"Air sungai ${word} naik," kata ${word}`))?.match,
    );
  }
  if (of !== null) said.push(await (await libraries.keeperOf(of)).aliases());
  return JSON.stringify(said);
}

test("law: whatever is added, removed, undone and asked on three servers, each finds all of its own and nothing of another", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const folder = await dataFolder({ "bersama.txt": 'Pasar dibuka. "Kami senang," kata Pak Lurah.' });
      let libraries = await librariesIn(folder);
      const present = new Map<Server, Set<string>>(SERVERS.map((server) => [server, new Set()]));
      const aliases = new Map<Server, Set<string>>(SERVERS.map((server) => [server, new Set()]));
      /** What was done to which article, whether it came out so, and whether it should have. */
      const outcomes: (readonly [mark: string, isSo: boolean, shouldBe: boolean])[] = [];
      for (const { kind, server, name } of steps) {
        const keeper = await libraries.keeperOf(server);
        const here = present.get(server) ?? new Set();
        const mark = markOf(server, name);
        if (kind === "add") {
          const text = `Air sungai ${mark} naik.\n\n"Kami mengungsi," kata ${mark} Lestari.`;
          const outcome = await keeper.add({ format: "txt", text, about: { title: mark } });
          outcomes.push([mark, outcome.kind === "added", !here.has(mark)]);
          here.add(mark);
        } else if (kind === "remove") {
          const { meant } = await (await libraries.of(server)).matchArticles(mark.toLowerCase());
          if (here.delete(mark)) for (const article of meant) await keeper.remove(article);
        } else if (kind === "ask") {
          const { passages } = await (await libraries.of(server)).find(`Siapa ${mark}?`, { count: 10 });
          outcomes.push([mark, passages.some(({ text }) => text.article.title === mark), here.has(mark)]);
          await (await libraries.of(server)).people();
        } else if (kind === "alias") {
          await keeper.approveAlias(`${mark} Lestari`, "Pak Lurah");
          aliases.get(server)?.add(`${mark} Lestari`);
        } else if (kind === "undo") {
          const undone = await keeper.undo();
          if (undone?.what === "add") here.delete(undone.article?.article.title ?? "");
          if (undone?.what === "remove") here.add(undone.article?.article.title ?? "");
          aliases.set(server, new Set((await keeper.aliases()).map((alias) => alias.name)));
        } else libraries = await librariesIn(folder);
      }
      expect(outcomes.filter(([, isSo, shouldBe]) => isSo !== shouldBe)).toEqual([]);
      for (const of of [null, ...SERVERS]) {
        const said = await allAnswers(libraries, of);
        for (const server of SERVERS)
          for (const name of NAMES) {
            const mark = markOf(server, name);
            const isHere = of === server && present.get(server)?.has(mark);
            const isNamed = of === server && aliases.get(server)?.has(`${mark} Lestari`);
            expect([of, mark, said.includes(mark)]).toEqual([of, mark, isHere || isNamed || false]);
          }
        expect(said).toContain("Pasar dibuka.");
      }
    }),
    { numRuns: 40 },
  );
});
