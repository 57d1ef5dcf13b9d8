import fc from "fast-check";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { optionAtEnd, readLine } from "../../src/bot/read-line.ts";

test("plain text is a question, whatever colons it has", () => {
  expect(readLine(" Siapa yang hadir? topik: KTT ", commands)).toEqual({
    command: "ask",
    options: { question: "Siapa yang hadir? topik: KTT" },
    locale: "id",
  });
});

test("a bare call for help is no question", () => {
  expect(readLine(" Bantuan ", commands)).toMatchObject({ command: "help", options: {}, locale: "id" });
  expect(readLine("help", commands)).toMatchObject({ command: "help", options: {}, locale: "en" });
  expect(readLine("bantuan apa yang datang?", commands)).toMatchObject({ command: "ask" });
});

test("a command is known by its name in either language, and shows which one its asker speaks", () => {
  expect(readLine("/kutipan Putin topik: Ukraina", commands)).toEqual({
    command: "quotes",
    options: { speaker: "Putin", topic: "Ukraina" },
    locale: "id",
  });
  expect(readLine("/QUOTES Putin topic:Ukraine certainty: stated", commands)).toEqual({
    command: "quotes",
    options: { speaker: "Putin", topic: "Ukraine", certainty: "stated" },
    locale: "en",
  });
});

test("a subcommand follows its group, and the group alone means its first", () => {
  expect(readLine("/artikel", commands)).toMatchObject({ command: "articles list", options: {} });
  expect(readLine("/artikel baca Xi paragraf: 6", commands)).toMatchObject({
    command: "articles read",
    options: { article: "Xi", paragraph: "6" },
  });
});

test("what looks like an option but is none stays part of the value", () => {
  expect(readLine("/ask Apa arti https://contoh.id catatan: x", commands).options).toEqual({
    question: "Apa arti https://contoh.id catatan: x",
  });
});

test("a value without a name before the first named one belongs to the first option", () => {
  expect(readLine("/summary length: short", commands).options).toEqual({ length: "short" });
  expect(readLine("/summary xi length: short", commands).options).toEqual({ article: "xi", length: "short" });
});

test("an unknown command is handed on under its own name", () => {
  expect(readLine("/terbang tinggi", commands)).toEqual({ command: "terbang", options: {} });
  expect(readLine("/asking", commands)).toEqual({ command: "asking", options: {} });
});

test("the option being typed is the last one on the line", () => {
  expect(optionAtEnd("/quotes Pu", commands)).toEqual({
    command: "quotes",
    options: { speaker: "Pu" },
    option: "speaker",
    typed: "Pu",
  });
  expect(optionAtEnd("/quotes Putin article: ", commands)).toEqual({
    command: "quotes",
    options: { speaker: "Putin" },
    option: "article",
    typed: "",
  });
  expect(optionAtEnd("/quo", commands)).toBeUndefined();
  expect(optionAtEnd("Siapa Pu", commands)).toBeUndefined();
});

test("law: any line can be read", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }).map((text) => `/ask ${text}`),
      ),
      (line) => {
        expect(readLine(line, commands).command).toBeTypeOf("string");
      },
    ),
  );
});
