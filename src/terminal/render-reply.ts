import { managingGroups, type ManagingGroup } from "../bot/managing-groups.ts";
import type { OfferedCommand } from "../bot/offered-command.ts";
import type { Reply, SorryReply, SummaryReply } from "../bot/reply.ts";
import { summaryNote } from "../bot/summary-note.ts";
import { WORDING } from "../bot/wording.ts";
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

function renderSummary(reply: SummaryReply, { locale, paint }: Look): readonly string[] {
  const { article, sentences } = reply;
  const note = printable(summaryNote(reply)[locale]);
  const body = sentences.map(
    (sentence) => `${printableWords(sentence)} ${paint.quiet(`¶${sentence.paragraph.number}`)}`,
  );
  const title = paint.accent(printable(article.title));
  return body.length > 0 ? [`${title} ${paint.quiet(`(${note})`)}`, body.join("\n")] : [title, note];
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
