/** The languages that Kutip speaks to people. */
export const LOCALES = ["en", "id"] as const;

export type Locale = (typeof LOCALES)[number];

/** A text for people, in every language that Kutip speaks. */
export type Text = Readonly<Record<Locale, string>>;
