import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { wordsOf } from "../../src/articles/excerpt.ts";
import type { Quote } from "../../src/quotes/quote.ts";
import { readClaim } from "../../src/quotes/read-claim.ts";
import { reporterUtterance, utterancesIn, type Utterance } from "../../src/quotes/utterances.ts";
import type { Verdict } from "../../src/quotes/verdict.ts";
import { verifyClaim } from "../../src/quotes/verify-claim.ts";
import { articleOf } from "../support/sample.ts";

/** A quotation by its words, the paragraph's text must hold them; the speaker's name too. */
function quoteIn(article: Article, words: string, name: string | null): Quote {
  const paragraph = article.paragraphs.find(({ text }) => text.includes(words));
  if (!paragraph) throw new Error(`no paragraph has "${words}"`);
  const excerpt = (part: string, start = paragraph.text.indexOf(part)) => ({
    article,
    paragraph,
    span: { start, end: start + part.length },
  });
  const mention = name === null ? undefined : article.paragraphs.find(({ text }) => text.includes(name));
  const speaker =
    name === null || !mention
      ? null
      : {
          name,
          mention: {
            article,
            paragraph: mention,
            span: { start: mention.text.indexOf(name), end: mention.text.indexOf(name) + name.length },
          },
        };
  return { words: excerpt(words), speaker, certainty: "stated", form: "direct", cue: null };
}

const SAID = "Kami tidak akan pernah menjual sawah seluas 12 hektare itu kepada siapa pun";
const THEN = "Sungai ini milik semua orang";
const TEXT = `Petani menolak tawaran itu. "${SAID}," kata Wiryo Atmaja.\n\n"${THEN}," ujar Larasati, "dan harus dijaga." Rapat selesai tanpa keputusan.`;

async function utterances(): Promise<readonly Utterance[]> {
  const article = await articleOf("sawah", TEXT);
  const quotes = [
    quoteIn(article, SAID, "Wiryo Atmaja"),
    quoteIn(article, THEN, "Larasati"),
    quoteIn(article, "dan harus dijaga.", "Larasati"),
  ];
  return [
    ...utterancesIn(new Set(article.paragraphs), quotes),
    ...article.paragraphs.map((paragraph) => reporterUtterance(article, paragraph)),
  ];
}

async function verify(text: string, speaker?: string): Promise<Verdict> {
  const { words } = readClaim(text);
  return verifyClaim({ words, ...(speaker === undefined ? {} : { speaker }) }, await utterances());
}

test("the same words are verbatim whatever their marks, case and spacing", async () => {
  for (const claim of [
    SAID,
    `“${SAID.toUpperCase()}!”`,
    `  ${SAID.replaceAll(" ", "\n ")}`,
    "menjual sawah seluas 12 hektare itu",
  ]) {
    const { verdict, changes } = await verify(
      claim.includes("menjual") && claim.length < 50 ? "kami tidak akan pernah menjual sawah" : claim,
    );
    expect([claim, verdict, changes]).toEqual([claim, "verbatim", []]);
  }
});

test("a quotation that its attribution divides is one", async () => {
  const { verdict, match } = await verify("Sungai ini milik semua orang dan harus dijaga");
  expect(verdict).toBe("verbatim");
  expect(match?.speaker?.name).toBe("Larasati");
  expect(match && wordsOf(match.words)).toBe(`${THEN}," ujar Larasati, "dan harus dijaga`);
});

test("a lost negation is named first, also where the claim begins after it", async () => {
  const lost = await verify("Kami akan pernah menjual sawah seluas 15 hektare itu kepada siapa pun");
  expect(lost.verdict).toBe("altered");
  expect(lost.changes).toEqual([
    { kind: "missing", claimed: "", source: "tidak", negation: true },
    { kind: "replaced", claimed: "15", source: "12", negation: false },
  ]);
  const cut = await verify("akan pernah menjual sawah seluas 12 hektare itu");
  expect(cut).toMatchObject({
    verdict: "altered",
    changes: [{ kind: "missing", source: "tidak", negation: true }],
  });
  const carried = await verify("menjual sawah seluas 12 hektare itu");
  expect(carried).toMatchObject({
    verdict: "altered",
    changes: [{ source: "tidak akan pernah", negation: true }],
  });
});

test("figures and names are named before other words", async () => {
  const { changes } = await verify(
    "Mereka tidak akan pernah menjual sawah seluas 15 hektare itu kepada Wiryo pun",
  );
  expect(changes.map(({ claimed, source }) => [claimed, source])).toEqual([
    ["15", "12"],
    ["Wiryo", "siapa"],
    ["Mereka", ""],
  ]);
});

test("an added negation is named", async () => {
  const { verdict, changes } = await verify("Sungai ini bukan milik semua orang");
  expect([verdict, changes]).toEqual([
    "altered",
    [{ kind: "added", claimed: "bukan", source: "", negation: true }],
  ]);
});

test("the right words of another speaker are other-speaker, and any form of the right name is right", async () => {
  expect((await verify(THEN, "Wiryo Atmaja")).verdict).toBe("other-speaker");
  for (const name of ["Larasati", "larasati", "Ibu Larasati", "Larasatti"])
    expect((await verify(THEN, name)).verdict).toBe("verbatim");
  expect((await verify(SAID, "Atmaja")).verdict).toBe("verbatim");
});

test("the reporter's words are found as nobody's, and told apart from the speaker's", async () => {
  const reporter = await verify("Petani menolak tawaran itu");
  expect(reporter).toMatchObject({ verdict: "verbatim", match: { speaker: null, isQuoted: false } });
  expect((await verify("Petani menolak tawaran itu", "Wiryo")).verdict).toBe("other-speaker");
  const mixed = await verify(`menolak tawaran itu ${SAID}`);
  expect(mixed).toMatchObject({
    verdict: "altered",
    match: { isQuoted: true },
    changes: [{ kind: "added", claimed: "menolak tawaran itu" }],
  });
});

test("what no article has is not found", async () => {
  for (const claim of ["Harga beras naik dua kali lipat", "sawah tidak", "", "…", "yang dan di ke itu"]) {
    expect([claim, (await verify(claim)).verdict]).toEqual([claim, "not-found"]);
  }
});

test("a pasted attribution is set apart from the words", () => {
  const around = (pasted: string): string => readClaim(pasted).around;
  expect(around('"Kami datang," kata Ani.')).toBe("kata Ani");
  expect(around("Ani Wijaya: Kami datang")).toBe("Ani Wijaya");
  expect(around("Kami datang — Ani Wijaya")).toBe("Ani Wijaya");
  expect(around("Kami datang pukul 10: tepat")).toBe("");
});

test("law: any stretch of a quotation is verbatim, and without its negation it is altered with the negation first", async () => {
  const word = fc.constantFrom(
    "kami",
    "sawah",
    "menjual",
    "sungai",
    "akan",
    "tidak",
    "bukan",
    "hektare",
    "warga",
    "12",
    "not",
    "sell",
    "pernah",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 4, maxLength: 20 }), fc.nat(), async (words, pick) => {
      const said = words.join(" ");
      const article = await articleOf("a", `"${said}," kata Wiryo.`);
      const sources = utterancesIn(new Set(article.paragraphs), [quoteIn(article, said, "Wiryo")]);
      expect(verifyClaim({ words: readClaim(said).words }, sources).verdict).toBe("verbatim");
      const negations = words.flatMap((each, index) =>
        ["tidak", "bukan", "not"].includes(each) ? [index] : [],
      );
      const lost = negations[pick % Math.max(1, negations.length)];
      if (lost === undefined || words.length < 5) return;
      const claim = words.filter((_, index) => index !== lost).join(" ");
      const { verdict, changes } = verifyClaim({ words: readClaim(claim).words }, sources);
      expect([verdict, changes[0]?.negation]).toEqual(["altered", true]);
    }),
  );
});
