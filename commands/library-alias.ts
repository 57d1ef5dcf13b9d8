import type { SpeakerMatch } from "../src/bot/options.ts";
import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { UserError } from "../src/bot/user-error.ts";
import { quoted } from "../src/bot/wording.ts";
import type { Library } from "../src/library/library.ts";
import { fold } from "../src/text/fold.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { undoAction } from "./library-outcome.ts";

export const libraryAlias = defineManagingCommand({
  name: { en: "library alias", id: "pustaka alias" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Approve that two names are one person's, or list what is approved",
    id: "Setujui bahwa dua nama milik satu orang, atau lihat yang sudah disetujui",
  },
  options: {
    name: {
      kind: "speaker",
      id: "nama",
      description: { en: "Somebody whom the articles quote", id: "Seseorang yang dikutip artikel" },
    },
    other: {
      kind: "speaker",
      id: "lain",
      description: { en: "The same person under another name", id: "Orang yang sama dengan nama lain" },
    },
  },
  async run({ name, other }, { keeper, library, locale }) {
    if (name === undefined && other === undefined) {
      const aliases = await keeper.aliases();
      const message = aliases.length === 0 ? NONE[locale] : APPROVED[locale];
      return { kind: "done", message, aliases, actions: [] };
    }
    if (name === undefined || other === undefined) throw new UserError(BOTH);
    const [one, same] = [await nameOf(name, library), await nameOf(other, library)];
    const { change } = await keeper.approveAlias(one, same);
    const message = {
      en: `${quoted(one)} and ${quoted(same)} are one person from now on`,
      id: `Mulai sekarang ${quoted(one)} dan ${quoted(same)} adalah satu orang`,
    }[locale];
    return {
      kind: "done",
      message,
      change,
      aliases: await keeper.aliases(),
      actions: [undoAction(change)],
    };
  },
});

const NONE = {
  en: "No two names are approved as one person's yet",
  id: "Belum ada dua nama yang disetujui sebagai milik satu orang",
};

const APPROVED = {
  en: "These names are approved as one person's",
  id: "Nama-nama ini disetujui sebagai milik satu orang",
};

const BOTH = {
  en: 'Give both names, "name" and "other"; with neither the approved ones are listed',
  id: 'Berikan kedua nama, "nama" dan "lain"; tanpa keduanya yang sudah disetujui ditampilkan',
};

/** The name that is meant, as the library spells it. */
async function nameOf({ typed, names }: SpeakerMatch, library: Library): Promise<string> {
  const exact = names.find((name) => fold(name) === fold(typed));
  if (exact !== undefined) return exact;
  const people = (await library.people()).filter((person) =>
    person.names.some((name) => names.includes(name)),
  );
  const [person, ...others] = people;
  if (person && others.length === 0) return person.name;
  const list = people.map(({ name }) => `"${name}"`).join(", ");
  throw new UserError({
    en: `${quoted(typed)} can be several people; name one in full: ${list}`,
    id: `${quoted(typed)} dapat berarti beberapa orang; sebutkan satu selengkapnya: ${list}`,
  });
}
