import { managingGroups, type ManagingGroup } from "../bot/managing-groups.ts";
import type { OfferedCommand } from "../bot/offered-command.ts";
import type { Locale } from "../bot/languages.ts";
import { optionsOf } from "../bot/private-option.ts";
import type { HelpReply } from "../bot/reply.ts";
import { WORDING } from "../bot/wording.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import { NOTICES } from "./notices.ts";
import { PAGE_SIZES } from "./page-sizes.ts";

export function helpCard({ commands }: HelpReply, locale: Locale): Card {
  return {
    accent: ACCENTS.help,
    head: [WORDING.welcome[locale]],
    items: [
      ...commands
        .filter(({ access }) => access === undefined)
        .map((command) => ({ least: () => showCommand(command, locale) })),
      ...managingGroups(commands).map((group) => ({ least: () => showGroup(group, locale) })),
      { least: () => NOTICES.mention[locale] },
    ],
    layout: "listed",
    page: PAGE_SIZES.help,
  };
}

function showGroup({ name, description, parts }: ManagingGroup, locale: Locale): string {
  const list = parts.map((part) => part[locale]).join(" · ");
  return `**/${name[locale]}** — ${description[locale]}\n-# ${list}`;
}

function showCommand(command: OfferedCommand, locale: Locale): string {
  const options = Object.entries(optionsOf(command)).map(([en, { id, required }]) => {
    const name = { en, id }[locale];
    return required ? `**${name}**` : name;
  });
  const list = options.length > 0 ? `\n-# ${options.join(" · ")}` : "";
  return `**/${command.name[locale]}** — ${command.description[locale]}${list}`;
}
