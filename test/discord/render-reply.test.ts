import fc from "fast-check";
import { ComponentType } from "discord.js";
import { describe, expect, test } from "vitest";
import { wordsOf, type Excerpt } from "../../src/articles/excerpt.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { changeOf } from "../../src/bot/word-verdict.ts";
import type { CardMessage } from "../../src/discord/card-message.ts";
import { renderReply } from "../../src/discord/render-reply.ts";
import { readMarkdown } from "../support/discord-markdown.ts";
import { faultsInMessage } from "../support/loopback-message-limits.ts";
import { turnAll } from "../support/turn-all.ts";
import { nastyPassages, nastyReply } from "../support/nasty-reply.ts";

function textsOf({ components: [container] }: CardMessage): readonly string[] {
  return container.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

/** A few pages of a reply. */
function turned(reply: Reply): readonly CardMessage[] {
  return turnAll(reply, "id").slice(0, 4);
}

describe("renderReply keeps these laws, whatever an article holds and a member types", () => {
  test("no message breaks a limit of Discord's", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(nastyReply, (reply) => {
        for (const { components } of [renderReply(reply, "id"), ...turned(reply)]) {
          const body = { flags: 1 << 15, components, allowed_mentions: { parse: [], replied_user: false } };
          expect(faultsInMessage(body)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test(
    "no words of an article or a member become a link, a mention or a format of their own",
    { timeout: 30_000 },
    () => {
      const ours = /^(?:bold|subtext|heading|quote|link https:\/\/contoh\.id\/\S*)$/u;
      fc.assert(
        fc.property(nastyReply, (reply) => {
          const marks = textsOf(renderReply(reply, "en")).flatMap((text) =>
            readMarkdown(text).flatMap((run) => run.marks),
          );
          const others = marks.filter((mark) => !ours.test(mark));
          expect(others.filter((mark) => mark !== "list" || reply.kind !== "verdict")).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  test(
    "what is shown of an article is whole sentences of it, character for character",
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(nastyReply, (reply) => {
          const wanted = shownForms(reply);
          const shown = [renderReply(reply, "id"), ...turned(reply)].flatMap((message) =>
            textsOf(message).slice(1).map(wordsIn),
          );
          expect(shown.filter((words) => words !== "" && !wanted.has(words))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  test("the sentence that answers is in bold, and nothing else of its paragraph", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(nastyPassages, (reply) => {
        const answers = new Set(
          reply.passages.map(({ answer }) => (answer ? comparable(wordsOf(answer)) : "")),
        );
        const items = textsOf(renderReply(reply, "id")).filter((text) => text.includes("\n"));
        const bold = items.map((text) => comparable(runsOf(text, (marks) => marks.join() === "bold")));
        expect(bold.filter((words) => !answers.has(words))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Isolates are what we add around a line; an article's own stay inside, and are left out of the comparison with ours. */
function comparable(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "").trim();
}

function runsOf(text: string, fits: (marks: readonly string[]) => boolean): string {
  return readMarkdown(text)
    .filter(({ marks }) => fits(marks))
    .map((run) => run.text)
    .join("");
}

/** What an item shows, without its small print, heading and paragraph number. */
function wordsIn(item: string): string {
  const words = runsOf(item, (marks) => !marks.includes("subtext") && !marks.includes("heading"));
  return comparable(comparable(words).replace(/^¶\d+(?: · \d+\/\d+)?(?: |$)/u, ""));
}

/** Every form in which the words of a reply may be shown: any run of sentences of a paragraph; a sentence or quotation whole. */
function shownForms(reply: Reply): ReadonlySet<string> {
  switch (reply.kind) {
    case "passages":
      return new Set(reply.passages.flatMap(({ text }) => runsOfSentences(text)));
    case "article":
      return new Set(reply.paragraphs.flatMap(runsOfSentences));
    case "summary":
      return new Set(reply.sentences.map((sentence) => comparable(wordsOf(sentence))));
    case "quotes":
      return new Set(
        reply.quotes.map(({ words, form }) =>
          comparable(form === "indirect" ? wordsOf(words) : `“${wordsOf(words)}”`),
        ),
      );
    case "verdict":
      return new Set([
        ...reply.changes.map((change) => comparable(changeOf(change).id.replaceAll("\n", " "))),
        ...(reply.match ? runsOfSentences(reply.match.words) : []),
      ]);
    case "sorry":
      return new Set((reply.nearest ?? []).flatMap(({ text }) => runsOfSentences(text)));
    case "articles":
    case "done":
    case "help":
      return new Set(
        [renderReply(reply, "id"), ...turned(reply)].flatMap((message) => textsOf(message).map(wordsIn)),
      );
  }
}

function runsOfSentences({ paragraph: { text, sentences } }: Excerpt): readonly string[] {
  return sentences.flatMap(({ start }, index) =>
    sentences.slice(index).map(({ end }) => comparable(text.slice(start, end))),
  );
}
