/** A language that Kutip speaks to people. */
export type Locale = "en" | "id";

/** A text for people, in every language that Kutip speaks. */
export type Text = Readonly<Record<Locale, string>>;
