import type { Article } from "../articles/article.ts";
import type { Text } from "./languages.ts";

/** What a command can be told. The key under which a command lists it is its English name. */
export type OptionSpec =
  | TextOption
  | NumberOption
  | ChoiceOption
  | FlagOption
  | ArticleOption
  | SpeakerOption
  | FileOption;

/** A command's options by their English names, in the order in which they are offered; the first may be given without its name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

interface BaseOption {
  /** The Indonesian name. */
  readonly id: string;
  readonly description: Text;
  readonly required?: true;
  /** Where it is offered, if not everywhere. */
  readonly only?: "terminal";
}

/** Free text, trimmed and not empty. */
export interface TextOption extends BaseOption {
  readonly kind: "text";
  /** In UTF-16 units. */
  readonly maxLength: number;
  /** What it can be completed to while it is typed. */
  readonly completes?: "dropped-line" | "change" | "feed" | "passage";
}

/** A whole number. */
export interface NumberOption extends BaseOption {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
}

/** One of a few words: by its key, or by its name in either language. */
export interface ChoiceOption extends BaseOption {
  readonly kind: "choice";
  readonly choices: Readonly<Record<string, Text>>;
}

export interface FlagOption extends BaseOption {
  readonly kind: "flag";
}

/** An article of the library, by id or title. Completed as it is typed. */
export interface ArticleOption extends BaseOption {
  readonly kind: "article";
}

/** Somebody whom the library quotes, by any form of the name. Completed as it is typed. */
export interface SpeakerOption extends BaseOption {
  readonly kind: "speaker";
  /** Whether it may be somebody whom the library does not quote. */
  readonly mayBeUnknown?: true;
}

/** A file that the asker gives: an attachment in Discord, a path in the terminal. A platform hands it in as a {@link GivenFile}. */
export interface FileOption extends BaseOption {
  readonly kind: "file";
}

/** A file that an asker gave, not yet read. */
export interface GivenFile {
  /** Without its folders. */
  readonly name: string;
  /** In bytes, as it was told before reading. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** The people whom the library quotes under a name that was typed: more than one where the name is not one person's alone. */
export interface SpeakerMatch {
  readonly typed: string;
  readonly names: readonly string[];
}

/** What an option holds once it has been read. */
export type OptionValue = string | number | boolean | Article | SpeakerMatch | GivenFile;

type ValueOf<Spec extends OptionSpec> = Spec extends TextOption
  ? string
  : Spec extends NumberOption
    ? number
    : Spec extends ChoiceOption
      ? keyof Spec["choices"]
      : Spec extends FlagOption
        ? boolean
        : Spec extends ArticleOption
          ? Article
          : Spec extends FileOption
            ? GivenFile
            : SpeakerMatch;

/** The options of a command as its run receives them. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs as Specs[Name] extends { readonly required: true } ? Name : never]: ValueOf<
    Specs[Name]
  >;
} & {
  readonly [Name in keyof Specs as Specs[Name] extends { readonly required: true } ? never : Name]?: ValueOf<
    Specs[Name]
  >;
};
