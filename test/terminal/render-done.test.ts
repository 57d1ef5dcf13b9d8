import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { DoneReply } from "../../src/bot/reply.ts";
import { PLAIN } from "../../src/terminal/paint.ts";
import { renderReply } from "../../src/terminal/render-reply.ts";

const reply: DoneReply = {
  kind: "done",
  message: "Selesai",
  aliases: [{ name: "Wiryo", other: "Pak Wiryo" }],
  gaps: [{ question: "Siapa?", count: 2, last: "2026-11-24" }],
  feeds: [{ url: "https://contoh.id/a" }, { url: "https://contoh.id/b", failures: 3 }],
  actions: [
    { label: { en: "Undo", id: "Urungkan" }, command: "library undo", options: { change: "abc" } },
    { label: { en: "Forget", id: "Lupakan" }, command: "library gaps", options: { clear: "yes" } },
  ],
};

test("what was done is listed, and what can be done next is a line to type in the reader's language", () => {
  expect(renderReply(reply, { locale: "id", paint: PLAIN, commands })).toBe(
    [
      "Selesai",
      "",
      "  Wiryo = Pak Wiryo",
      "  2× Siapa? (24 November 2026)",
      "  https://contoh.id/a",
      "  https://contoh.id/b (3 kali berturut-turut gagal diambil)",
      "",
      "Urungkan: /pustaka urungkan perubahan: abc",
      "Lupakan: /pustaka celah kosongkan: ya",
    ].join("\n"),
  );
  expect(renderReply(reply, { locale: "en", paint: PLAIN, commands })).toContain(
    "Undo: /library undo change: abc\nForget: /library gaps clear: yes",
  );
});
