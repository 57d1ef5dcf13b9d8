import { expect, test } from "vitest";
import { sliceOf } from "../../src/text/span.ts";
import { findNameMentions } from "../../src/quotes/name-mentions.ts";
import { readForQuotes } from "../../src/quotes/reading.ts";
import { newsOf } from "./who-said-what.ts";

/** The names of an article, each with its office in brackets. */
async function namesIn(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const texts = readForQuotes(await newsOf(paragraphs)).paragraphs.map(({ paragraph, tokens }) => ({
    text: paragraph.text,
    tokens,
  }));
  return findNameMentions(texts).flatMap((mentions, index) =>
    mentions.map(({ name, role, kind }) => {
      const office = role ? ` [${sliceOf(texts[index]?.text ?? "", role)}]` : "";
      return `${kind === "body" ? "body " : ""}${name}${office}`;
    }),
  );
}

test.each([
  ["kata Bupati Maros Chaidir Sanusi.", "Chaidir Sanusi [Bupati Maros]"],
  [
    "kata Wakil Ketua Komisi XIII DPR RI Andreas Hugo Manurung.",
    "Andreas Hugo Manurung [Wakil Ketua Komisi XIII DPR RI]",
  ],
  ["kata Ketua Pelaksana Rina Lestari, S.Pd., M.Si.", "Rina Lestari [Ketua Pelaksana]"],
  ["kata Kabid Humas Polda Jateng Kombes Artanto.", "Artanto [Kabid Humas Polda Jateng]"],
  ["kata analis independen Ross Norwood.", "Ross Norwood [analis independen]"],
  ["kata Kepala BPS, Suhartanto saat rapat.", "Suhartanto [Kepala BPS]"],
  [
    "kata Scott Lucasen, pengajar politik di Dublin, melalui pesan",
    "Scott Lucasen [pengajar politik di Dublin]",
  ],
  ["kata Siti Aminah (45), pedagang cabai, saat rapat", "Siti Aminah [pedagang cabai]"],
  [
    "kata Direktur Jenderal Perlindungan dan Jaminan Sosial Rudi Hartawan.",
    "Rudi Hartawan [Direktur Jenderal Perlindungan dan Jaminan Sosial]",
  ],
  ["kata I Wayan Sudarma.", "I Wayan Sudarma"],
  ["said Prime Minister Lars Vinter.", "Lars Vinter [Prime Minister]"],
])("the office is told from the name: %s", async (paragraph, name) => {
  const names = await namesIn(paragraph.replace(/\.$/u, " saat ditemui wartawan usai rapat kemarin siang."));
  expect(names).toContain(name);
});

test.each([
  ["Badan Pusat Statistik mencatat kenaikan.", "body Badan Pusat Statistik"],
  ["menurut Kementerian Pertahanan Rumania kemarin.", "body Kementerian Pertahanan Rumania"],
  ["menurut KPK kemarin.", "body KPK"],
  ["a study by Harlow University was out.", "body Harlow University"],
])("a body is no person: %s", async (paragraph, name) => {
  expect(await namesIn(paragraph)).toContain(name);
});

test("how the article calls somebody later tells where the name begins", async () => {
  const names = await namesIn("kata Ketua Gapensindo Johan Nangka kemarin.", "kata Johan lagi.");
  expect(names[0]).toBe("Johan Nangka [Ketua Gapensindo]");
});

test("a company that stands elsewhere by itself is no part of the director's name", async () => {
  const names = await namesIn(
    "PT Dharma Surian untung.",
    "kata Direktur Utama PT Dharma Surian Ari Wiguna kemarin.",
  );
  expect(names.at(-1)).toBe("Ari Wiguna [Direktur Utama PT Dharma Surian]");
});

test("a word that merely opens a sentence is no name, and neither is a day", async () => {
  expect(await namesIn("Selanjutnya rapat ditutup. Penting untuk diingat. Pada Senin semua pulang.")).toEqual(
    [],
  );
});
