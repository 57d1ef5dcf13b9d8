import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import type { FeedMemory, FeedRecord } from "../intake/feed-record.ts";
import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import type { ShelvedArticle } from "./collection.ts";
import type { SkippedFile } from "./shelf.ts";

/**
 * The write side of one server's library. Changes are made one after the other; each promise resolves when the change is
 * safely on disk and in the next answer, and rejects where nothing was changed.
 *
 * A change is named by a short token of letters and digits, by which it can be undone, also after a restart.
 */
export interface Keeper {
  /**
   * @throws {UnreadableArticle} if the source holds no article
   * @throws {RefusedChange} if the library is full, or the article longer than it may be
   */
  add(source: ArticleSource): Promise<Added | AlreadyHere | Changed>;
  /**
   * Puts another text into an article's place; its id stays. One that reads as the same article changes nothing.
   *
   * @throws as {@link add}, and if it is not the server's own
   */
  replace(article: Article, source: ArticleSource): Promise<Replaced | AlreadyHere>;
  /** Replaces by what {@link Changed} set aside; undefined if that is no longer there. */
  replaceStaged(staged: string): Promise<Replaced | AlreadyHere | undefined>;
  /** @throws {RefusedChange} if it is the shared shelf's, or no longer here */
  remove(article: Article): Promise<Removed>;
  /** Makes a line that was left out as boilerplate a part of the article again; undefined if no such line was. */
  restoreLine(article: Article, line: string): Promise<Restored | undefined>;
  /** Undoes a change, or the last one that still stands; undefined if there is none, or it is undone already. */
  undo(change?: string): Promise<Undone | undefined>;
  /** The changes that can be undone, newest first. */
  changes(): Promise<readonly StandingChange[]>;

  aliases(): Promise<readonly ApprovedAlias[]>;
  /** From now on two names are one person's. @throws {RefusedChange} if they are one name */
  approveAlias(name: string, other: string): Promise<Recorded>;

  /** Questions that found nothing, most asked first; who asked is not known. */
  gaps(): Promise<readonly Gap[]>;
  /** Counts a question that found nothing. Where nothing may be written it is not counted. */
  countGap(question: string): Promise<void>;
  clearGaps(): Promise<void>;

  settings(): Promise<ServerSettings>;
  /** Sets what is given, and leaves the rest. */
  changeSettings(changes: SettingsChange): Promise<Recorded>;

  feeds(): Promise<readonly FeedRecord[]>;
  /** Follows a feed; undefined if it is followed already. @throws {RefusedChange} if as many are as may be */
  follow(url: string): Promise<Recorded | undefined>;
  /** Undefined if it is not followed. */
  unfollow(url: string): Promise<Recorded | undefined>;
  /** Remembers what fetching a feed came to; no change to undo. Nothing happens if it is no longer followed. */
  noteFeed(url: string, memory: FeedMemory): Promise<void>;

  /** Files of this server that could not be read, and why; the rest is loaded. */
  skipped(): Promise<readonly SkippedFile[]>;
  /** A zip of plain files that another Kutip reads back whole, as its `data` folder. */
  export(): Promise<Uint8Array>;
}

/** A change that can be undone by its token. */
export interface Recorded {
  readonly change: string;
}

export interface Added extends Recorded {
  readonly kind: "added";
  readonly article: ShelvedArticle;
}

/** The article is here, by its address or its words, and says the same. */
export interface AlreadyHere {
  readonly kind: "already-here";
  readonly article: Article;
}

/** The article is here with another text. The new one is set aside for a day, to replace it with. */
export interface Changed {
  readonly kind: "changed";
  /** The one that is here. */
  readonly article: Article;
  readonly staged: string;
  readonly difference: Difference;
}

export interface Replaced extends Recorded {
  readonly kind: "replaced";
  readonly article: ShelvedArticle;
  readonly difference: Difference;
}

export interface Removed extends Recorded {
  readonly kind: "removed";
  /** As it was. */
  readonly article: Article;
}

export interface Restored extends Recorded {
  readonly kind: "restored";
  readonly article: ShelvedArticle;
}

export interface Undone {
  readonly kind: "undone";
  readonly what: ChangeKind;
  /** The article that the change was to: as it is now, or as it was where undoing removed it. */
  readonly article?: ShelvedArticle;
}

/** A change that was not undone. */
export interface StandingChange extends Recorded {
  /** When it was made, as an ISO moment. */
  readonly at: string;
  readonly what: ChangeKind;
  /** What it was made to: an article's id, two names, a language or a feed's address. */
  readonly about: string;
}

/** What a change did. */
export type ChangeKind =
  | "add"
  | "replace"
  | "remove"
  | "restore"
  | "alias"
  | "settings"
  | "follow"
  | "unfollow";

/** Paragraphs that one text has and the other has not; a changed one is in both, with other words. */
export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** A question that found nothing. */
export interface Gap {
  /** As it was first asked, blanks collapsed. */
  readonly question: string;
  readonly count: number;
  /** The day when it was last asked, as in 2026-11-24. */
  readonly last: string;
}

/** What a server's moderators set; what is left out is not set. */
export interface ServerSettings {
  readonly locale?: "id" | "en";
}

/** What moderators set of it; "none" takes back what was set before. */
export interface SettingsChange {
  readonly locale?: "id" | "en" | "none";
}
