import type { Text } from "./languages.ts";
import type { OfferedCommand } from "./offered-command.ts";

/** The commands of a group that only those who manage a library may use: told of in one line, for most may not. */
export interface ManagingGroup {
  readonly name: Text;
  readonly description: Text;
  /** What follows the group's name, in the order in which the commands are offered. */
  readonly parts: readonly Text[];
}

export function managingGroups(commands: readonly OfferedCommand[]): readonly ManagingGroup[] {
  const groups = new Map<string, ManagingGroup>();
  for (const command of commands.filter(({ access }) => access === "manage")) {
    const [group, part] = split(command.name);
    const { description = command.groupDescription ?? command.description, parts = [] } =
      groups.get(group.en) ?? {};
    groups.set(group.en, { name: group, description, parts: [...parts, part] });
  }
  return [...groups.values()];
}

function split({ en, id }: Text): readonly [Text, Text] {
  const [group = "", ...part] = en.split(" ");
  const [kelompok = "", ...bagian] = id.split(" ");
  return [
    { en: group, id: kelompok },
    { en: part.join(" "), id: bagian.join(" ") },
  ];
}
