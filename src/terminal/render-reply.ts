import { managingGroups, type ManagingGroup } from "../bot/managing-groups.ts";
import type { OfferedCommand } from "../bot/offered-command.ts";
import type { Reply, SorryReply, SummaryReply } from "../bot/reply.ts";
import { summaryLength, WORDING } from "../bot/wording.ts";
import type { Look } from "./look.ts";
import { printable, printableWords } from "./printable.ts";
import { renderArticle } from "./render-article.ts";
import { renderArticles } from "./render-articles.ts";
import { renderDone } from "./render-done.ts";
import { renderPassage, renderPassages } from "./render-passages.ts";
import { renderQuotes } from "./render-quotes.ts";
import { renderVerdict } from "./render-verdict.ts";

/** A reply as text for a terminal, without a line break at its end. */
export function renderReply(reply: Reply, look: Look): string {
  return sectionsOf(reply, look)
    .filter((section) => section !== "")
    .join("\n\n");
}

function sectionsOf(reply: Reply, look: Look): readonly string[] {
  const { locale } = look;
  switch (reply.kind) {
    case "passages":
      return renderPassages(reply, look);
    case "summary":
      return renderSummary(reply, look);
    case "quotes":
      return renderQuotes(reply, look);
    case "verdict":
      return renderVerdict(reply, look);
    case "articles":
      return renderArticles(reply, look);
    case "article":
      return renderArticle(reply, look);
    case "help":
      return [
        WORDING.welcome[locale],
        reply.commands
          .filter(({ access }) => access === undefined)
          .map((command) => renderCommand(command, look))
          .join("\n"),
        managingGroups(reply.commands)
          .map((group) => renderGroup(group, look))
          .join("\n"),
      ];
    case "done":
      return renderDone(reply, look);
    case "sorry":
      return renderSorry(reply, look);
  }
}

function renderSummary({ article, sentences, of }: SummaryReply, { locale, paint }: Look): readonly string[] {
  const length = paint.quiet(`(${summaryLength(sentences.length, of)[locale]})`);
  const body = sentences.map(
    (sentence) => `${printableWords(sentence)} ${paint.quiet(`¶${sentence.paragraph.number}`)}`,
  );
  const head = `${paint.accent(printable(article.title))} ${length}`;
  return [head, body.length > 0 ? body.join("\n") : WORDING.noSummary[locale]];
}

function renderCommand(command: OfferedCommand, { locale, paint }: Look): string {
  const options = Object.entries(command.options).map(([en, { id, required }]) => {
    const name = { en, id }[locale];
    return required ? name : `[${name}:]`;
  });
  return `${paint.accent(`/${command.name[locale]}`)} ${options.join(" ")}\n    ${command.description[locale]}`;
}

function renderGroup({ name, description, parts }: ManagingGroup, { locale, paint }: Look): string {
  const list = parts.map((part) => part[locale]).join(" | ");
  return `${paint.accent(`/${name[locale]}`)} ${list}\n    ${description[locale]}`;
}

function renderSorry({ message, nearest = [] }: SorryReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  if (nearest.length === 0) return [printable(message)];
  return [
    printable(message),
    paint.quiet(`${WORDING.nearest[locale]}:`),
    ...nearest.map((passage) => renderPassage(passage, look)),
  ];
}
