/** What the tables are called that are drawn up every year, in English. */
export const publications = {
  "publication.SELF_EMPLOYED_BY_CATEGORY": "Self-employed on 31 December {year}, by category",
  "publication.SELF_EMPLOYED_BY_CAPACITY": "Self-employed on 31 December {year}, by capacity and category",
  "publication.SELF_EMPLOYED_BY_FUND": "Self-employed on 31 December {year}, by fund and category",
  "publication.STARTERS_AND_STOPPERS": "Who began, stopped, changed and moved in {year}, by category",
  "publication.CONTRIBUTIONS_CLAIMED": "What was claimed in {year}, by nature and category",
  "publication.CONTRIBUTIONS_RECEIVED": "What was received and given back in {year}, by fund",
  "publication.BENEFITS_DECIDED": "Decisions on benefits in {year}",
  "publication.REQUESTS_IN_TIME": "What was dealt with in {year}, and its share in time",
  "publication.TRANSMISSIONS_IN_TIME": "Messages to institutions in {year}, and their share in time",
  "publication.RECOVERY_STEPS": "Steps of recovery in {year}",
  "publication.COMPANIES_AFFILIATED": "Companies on 31 December {year}, by fund and standing",
} as const;
