/**
 * What English news abbreviates, and what it stands for: an abbreviation a pair, the words that it is made of after it.
 * Kept to those that news writes both ways. US is read by its capitals, in search-words.
 */
export const ENGLISH_ABBREVIATIONS =
  "uk=united kingdom, eu=european union, un=united nations, uae=united arab emirates, pm=prime minister, ceo=chief executive, " +
  "cfo=chief financial, vp=vice president, gop=republican party, doj=justice department, dhs=homeland security, scotus=supreme court, " +
  "nhs=national health service, imf=international monetary fund, wto=world trade organization, gdp=gross domestic product, " +
  "nyc=new york city, nypd=new york police, lapd=los angeles police, ai=artificial intelligence, " +
  "iss=international space station, ntsb=national transportation safety board, faa=federal aviation administration, " +
  "epl=premier league, ucl=champions league, mu=manchester united, hq=headquarters, govt=government, " +
  "dept=department, intl=international, hs=high school, bday=birthday, pics=pictures, pic=picture, bf=boyfriend, gf=girlfriend, " +
  "prez=president, vid=video, fb=facebook, insta=instagram, jfk=john kennedy, mlk=martin luther king, " +
  "phd=doctorate, sec=securities exchange commission, ipo=public offering, ev=electric vehicle";
