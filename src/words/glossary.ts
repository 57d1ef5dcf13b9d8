import { GLOSSARY_ABSTRACTS } from "./glossary-abstracts.ts";
import { GLOSSARY_ADJECTIVES } from "./glossary-adjectives.ts";
import { GLOSSARY_CULTURE } from "./glossary-culture.ts";
import { GLOSSARY_ECONOMY } from "./glossary-economy.ts";
import { GLOSSARY_EVERYDAY } from "./glossary-everyday.ts";
import { GLOSSARY_GEOGRAPHY } from "./glossary-geography.ts";
import { GLOSSARY_HEALTH } from "./glossary-health.ts";
import { GLOSSARY_IRREGULAR_FORMS } from "./glossary-irregular-forms.ts";
import { GLOSSARY_LAW_CRIME } from "./glossary-law-crime.ts";
import { GLOSSARY_NATURE } from "./glossary-nature.ts";
import { GLOSSARY_NEWS } from "./glossary-news.ts";
import { GLOSSARY_ORGANISATIONS } from "./glossary-organisations.ts";
import { pairsIn, type GlossaryPair } from "./glossary-pairs.ts";
import { GLOSSARY_PEOPLE } from "./glossary-people.ts";
import { GLOSSARY_POLITICS } from "./glossary-politics.ts";
import { GLOSSARY_RELIGION } from "./glossary-religion.ts";
import { GLOSSARY_SCIENCE } from "./glossary-science.ts";
import { GLOSSARY_SOCIETY } from "./glossary-society.ts";
import { GLOSSARY_SPORT } from "./glossary-sport.ts";
import { GLOSSARY_TIME_AND_NUMBER } from "./glossary-time-and-number.ts";
import { GLOSSARY_TRANSPORT } from "./glossary-transport.ts";
import { GLOSSARY_VERBS } from "./glossary-verbs.ts";
import { GLOSSARY_WAR } from "./glossary-war.ts";

/**
 * The fields of the glossary as they are written: each line one English word, " = ", and its Indonesian words, the
 * commonest first. Names keep their capitals on both sides, all else is lower case; words that both languages spell
 * alike are left out. A verb stands as its root where the root says what it means.
 */
export const GLOSSARY_FIELDS = {
  organisations: GLOSSARY_ORGANISATIONS,
  geography: GLOSSARY_GEOGRAPHY,
  timeAndNumber: GLOSSARY_TIME_AND_NUMBER,
  religion: GLOSSARY_RELIGION,
  politics: GLOSSARY_POLITICS,
  economy: GLOSSARY_ECONOMY,
  lawCrime: GLOSSARY_LAW_CRIME,
  war: GLOSSARY_WAR,
  society: GLOSSARY_SOCIETY,
  health: GLOSSARY_HEALTH,
  science: GLOSSARY_SCIENCE,
  nature: GLOSSARY_NATURE,
  culture: GLOSSARY_CULTURE,
  sport: GLOSSARY_SPORT,
  transport: GLOSSARY_TRANSPORT,
  people: GLOSSARY_PEOPLE,
  abstracts: GLOSSARY_ABSTRACTS,
  adjectives: GLOSSARY_ADJECTIVES,
  verbs: GLOSSARY_VERBS,
  news: GLOSSARY_NEWS,
  everyday: GLOSSARY_EVERYDAY,
  irregularForms: GLOSSARY_IRREGULAR_FORMS,
} as const satisfies Readonly<Record<string, string>>;

/** What news and encyclopedic articles call the same thing in English and in Indonesian; many words to many words, in no order. */
export const glossary: readonly GlossaryPair[] = Object.values(GLOSSARY_FIELDS).flatMap(pairsIn);
