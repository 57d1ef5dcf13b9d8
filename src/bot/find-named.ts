import type { Article } from "../articles/article.ts";
import type { Library } from "../library/library.ts";
import type { Text } from "./languages.ts";
import type { SpeakerMatch, SpeakerOption } from "./options.ts";
import { UserError } from "./user-error.ts";
import { quoted } from "./wording.ts";

/** How many articles are listed where a name fits several. */
const LISTED = 5;

/**
 * The article that is meant; where one of the server's own and some of the shared shelf can be and only its own is to be
 * changed, its own.
 *
 * @throws {UserError} if no article, or more than one, can be meant; it offers the nearest
 */
export async function findArticle(
  typed: string,
  library: Library,
  { toChange }: { readonly toChange: boolean },
): Promise<Article> {
  const { meant: all, nearest } = await library.matchArticles(typed);
  const own = toChange ? all.filter((each) => library.owns(each)) : [];
  const meant = own.length > 0 ? own : all;
  const [article] = meant;
  if (!article) throw notFound(typed, nearest, { en: "article", id: "artikel" });
  if (meant.length === 1) return article;
  const titles = namesIn(meant.slice(0, LISTED).map((each) => nameAmong(each, meant)));
  throw new UserError({
    en: `${quoted(typed)} can be ${meant.length} articles; name one in full: ${titles}`,
    id: `${quoted(typed)} dapat berarti ${meant.length} artikel; sebutkan satu selengkapnya: ${titles}`,
  });
}

/** Its title, or its id where another has the same title. */
function nameAmong({ id, title }: Article, others: readonly Article[]): string {
  return others.filter((other) => other.title === title).length > 1 ? id : title;
}

/** @throws {UserError} if the library quotes nobody of that name, and has to; it offers the nearest */
export async function findSpeaker(
  typed: string,
  library: Library,
  { mayBeUnknown }: Pick<SpeakerOption, "mayBeUnknown">,
): Promise<SpeakerMatch> {
  const { meant, nearest } = await library.matchSpeakers(typed);
  if (meant.length === 0 && !mayBeUnknown) {
    throw notFound(typed, nearest, { en: "speaker", id: "penutur" });
  }
  return { typed, names: meant };
}

function notFound(typed: string, nearest: readonly string[], what: Text): UserError {
  if (nearest.length === 0) {
    return new UserError({
      en: `There is no ${what.en} ${quoted(typed)} here, nor any other; see /articles`,
      id: `Tidak ada ${what.id} ${quoted(typed)} di sini, juga tidak ada yang lain; lihat /artikel`,
    });
  }
  return new UserError({
    en: `There is no ${what.en} ${quoted(typed)} here; the nearest: ${namesIn(nearest)}`,
    id: `Tidak ada ${what.id} ${quoted(typed)} di sini; yang terdekat: ${namesIn(nearest)}`,
  });
}

function namesIn(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
