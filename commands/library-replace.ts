import type { Article } from "../src/articles/article.ts";
import type { Intake } from "../src/bot/intake.ts";
import { defineManagingCommand } from "../src/bot/managing-command.ts";
import { UserError } from "../src/bot/user-error.ts";
import { differenceOf, quoted } from "../src/bot/wording.ts";
import type { AlreadyHere, Keeper, Replaced } from "../src/library/keeper.ts";
import { LIBRARY_GROUP } from "./library-group.ts";
import { restoreActions, shelvedIn, undoAction } from "./library-outcome.ts";
import { SOURCE_FORM, SOURCE_OPTIONS, sourceOf, type GivenSource } from "./library-source.ts";

export const libraryReplace = defineManagingCommand({
  name: { en: "library replace", id: "pustaka ganti" },
  groupDescription: LIBRARY_GROUP,
  description: {
    en: "Put another text into an article's place",
    id: "Ganti teks sebuah artikel dengan yang lain",
  },
  reachesOutside: true,
  form: { ...SOURCE_FORM, unlessGiven: [...SOURCE_FORM.unlessGiven, "staged"] },
  options: {
    article: {
      kind: "article",
      id: "artikel",
      description: { en: "The article whose text is replaced", id: "Artikel yang teksnya diganti" },
      required: true,
    },
    ...SOURCE_OPTIONS,
    staged: {
      kind: "text",
      id: "simpanan",
      description: {
        en: "A text that was set aside, as /library add offers it",
        id: "Teks yang disisihkan, seperti yang ditawarkan /pustaka tambah",
      },
      maxLength: 100,
    },
  },
  async run({ article: old, ...given }, { keeper, intake, library, locale }) {
    const outcome = await replace(old, given, { keeper, intake });
    if (outcome.kind === "already-here") {
      const title = quoted(outcome.article.title);
      const message = {
        en: `Nothing changed: ${title} says the same already`,
        id: `Tidak ada yang berubah: isi ${title} sudah sama`,
      }[locale];
      return { kind: "done", message, article: await shelvedIn(library, outcome.article), actions: [] };
    }
    const { article, difference, change } = outcome;
    const title = quoted(article.article.title);
    const changes = differenceOf(difference);
    const message = { en: `Replaced ${title} (${changes})`, id: `${title} diganti (${changes})` }[locale];
    const actions = [...restoreActions(article.article), undoAction(change)];
    return { kind: "done", message, article, change, difference, actions };
  },
});

async function replace(
  article: Article,
  { staged, ...given }: GivenSource & { readonly staged?: string },
  { keeper, intake }: { readonly keeper: Keeper; readonly intake: Intake },
): Promise<Replaced | AlreadyHere> {
  if (staged === undefined) return keeper.replace(article, await sourceOf(given, intake));
  const replaced = await keeper.replaceStaged(staged);
  if (replaced) return replaced;
  throw new UserError({
    en: "That text is no longer set aside; give it again with /library add",
    id: "Teks itu sudah tidak disimpan; berikan lagi dengan /pustaka tambah",
  });
}
