import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { ShelvedArticle } from "../library/collection.ts";
import type { FeedRecord } from "../intake/feed-record.ts";
import type { ChangeKind, Difference, Gap, ServerSettings } from "../library/keeper.ts";
import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import type { Quote } from "../quotes/quote.ts";
import type { Verdict } from "../quotes/verdict.ts";
import type { Passage } from "../search/passage.ts";
import type { Action } from "./action.ts";
import type { OfferedCommand } from "./offered-command.ts";

/** What Kutip has to say, before a platform shows it. What is an article's is an excerpt and never a string. */
export type Reply =
  | PassagesReply
  | SummaryReply
  | QuotesReply
  | VerdictReply
  | ArticlesReply
  | ArticleReply
  | HelpReply
  | DoneReply
  | SorryReply;

export interface PassagesReply {
  readonly kind: "passages";
  readonly question: string;
  /** Best first. */
  readonly passages: readonly Passage[];
  readonly missing: readonly string[];
}

export interface SummaryReply {
  readonly kind: "summary";
  readonly article: Article;
  /** Whole sentences, in the article's order. */
  readonly sentences: readonly Excerpt[];
  /** How many sentences the article has. */
  readonly of: number;
  /** Whether no sentence is left out that a summary may use. */
  readonly complete: boolean;
  /** What it was to be about, as it was typed, and those of its words that the article does not have. */
  readonly topic?: { readonly words: string; readonly missing: readonly string[] };
}

export interface QuotesReply {
  readonly kind: "quotes";
  readonly quotes: readonly Quote[];
}

export interface VerdictReply extends Verdict {
  readonly kind: "verdict";
  /** As it was pasted. */
  readonly claim: string;
  /** Who is claimed to have said it, where anybody is. */
  readonly claimedSpeaker?: string;
  /** How many articles the claim was compared with. */
  readonly compared: number;
}

export interface ArticlesReply {
  readonly kind: "articles";
  readonly articles: readonly ShelvedArticle[];
}

export interface ArticleReply {
  readonly kind: "article";
  readonly article: Article;
  /** The paragraphs asked for, in order; all of them if none was named. */
  readonly paragraphs: readonly Excerpt[];
}

export interface HelpReply {
  readonly kind: "help";
  readonly commands: readonly OfferedCommand[];
}

/** A library was changed, or was found as it is. */
export interface DoneReply {
  readonly kind: "done";
  /** What was done, in the asker's language. */
  readonly message: string;
  /** The article that was added or changed, as it is now. */
  readonly article?: ShelvedArticle;
  /** The token of the change, by which it can be undone. */
  readonly change?: string;
  /** What was undone. */
  readonly undone?: ChangeKind;
  /** How the article's new text differs from the one before. */
  readonly difference?: Difference;
  readonly aliases?: readonly ApprovedAlias[];
  readonly gaps?: readonly Gap[];
  readonly feeds?: readonly FeedRecord[];
  readonly settings?: ServerSettings;
  /** A file for the asker, who is to get it whole. */
  readonly file?: ReplyFile;
  /** What can be done next. */
  readonly actions: readonly Action[];
}

/** A file that a reply brings. */
export interface ReplyFile {
  /** With its ending and without folders, in letters that every file system takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the operator wants it on the machine. */
  readonly to?: string;
}

export interface SorryReply {
  readonly kind: "sorry";
  readonly reason: SorryReason;
  /** In the asker's language. */
  readonly message: string;
  /** For `not-in-library`: the question's words that no article has. */
  readonly missing?: readonly string[];
  /** For `not-in-library`: what came nearest, best first. */
  readonly nearest?: readonly Passage[];
}

export type SorryReason =
  | "not-in-library"
  | "unknown-command"
  | "bad-option"
  | "not-allowed"
  | "too-fast"
  | "failed";
