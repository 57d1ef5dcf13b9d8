import { expect, test } from "vitest";
import { askLine, articleOf, sampleLibrary } from "../support/sample.ts";

const library = await sampleLibrary([
  await articleOf("dermaga", "Dermaga Lamalera dibuka kembali.\n\nPerahu nelayan sudah boleh bersandar."),
]);

test.each([
  ["rangkum artikel soal listrik", "/ringkas"],
  ["tolong ringkaskan berita pemilu", "/ringkas"],
  ["please summarize the election news", "/summary"],
  ["Kutipan Gubernur Sahrul", "/kutipan"],
])("%s, which no article answers, is told the command for it", async (question, command) => {
  const reply = await askLine(question, library);
  expect(reply).toMatchObject({ kind: "sorry", reason: "not-in-library" });
  expect(reply.kind === "sorry" && reply.message).toContain(command);
});

test("a question that merely has such a word is told what is missing", async () => {
  const reply = await askLine("Siapa yang membuat rangkuman pemilu?", library);
  expect(reply.kind === "sorry" && reply.message).toContain('"pemilu"');
});
