import { choice } from "../../../shared/values/language.ts";

/** What is said of the contribution of companies, in English. */
export const companies = {
  "notice.company.title": "Annual contribution of the company: {year}",
  "notice.company.introduction": "This is what your company owes for {year} to the social scheme of the self-employed.",
  "notice.company.contribution": "Annual contribution",
  "notice.company.above":
    "The balance total of the accounting year closed on {endsOn} is {total}. It exceeds the threshold of {threshold}: the higher amount is due.",
  "notice.company.below":
    "The balance total of the accounting year closed on {endsOn} is {total}. It does not exceed the threshold of {threshold}: the lower amount is due.",
  "notice.company.noBalance": "No balance sheet counts for this year: the lower amount is due.",
  "notice.company.unfiled": "The accounts that count are not filed yet. As soon as they are, we reckon anew.",
  "notice.company.kept": "The company is exempt for this year. What had been paid before is not given back.",
  "notice.company.jointly":
    "Directors, managers and working partners answer for this contribution with the company, each for all of it.",
  "notice.company.late":
    "What is not on our account on {dueOn} costs 1% more for each month begun, without another notice.",
  "notice.company.PLAN": "Ask us to pay in parts.",
  "notice.company.EXEMPTION":
    "A new company may ask to be exempt for three years. A company that did nothing all year pays first; with the certificate of the tax service it is paid back.",
  "notice.company.INSOLVENT":
    "In case of bankruptcy, judicial reorganisation, or a liquidation published this year, tell us: what is not paid is then no longer owed.",
  "error.CompanyRunUnderWayError":
    "A billing run of this year for companies is under way. Wait until it is sealed, then start another.",
  "error.StarterRefusedError": `The exemption is not granted: ${choice(
    "outcome",
    {
      NOT_MET: "one of the people of the company was insured for too long",
      EVIDENCE_MISSING: "the career of one of the people is not known. Name the document that proves it",
      FORM_EXCLUDED: "a company of this form is never exempt",
      FORM_TO_BE_COMPARED: "its foreign form must be compared first. Name the document that does so",
    },
    "the year is not one of the first three",
  )}.`,
  "refusal.FORM_NOT_LIABLE": "A company of this form owes no annual contribution.",
  "refusal.NOT_YET": "The company had no legal personality yet in that year.",
  "refusal.NO_MORE": "The company was no longer there in that year.",
} as const;
