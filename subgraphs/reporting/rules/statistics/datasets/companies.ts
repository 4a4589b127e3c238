import type { Dataset } from "../dataset.ts";
import { fund } from "../dimensions.ts";

/** Companies as they stood on the last day of a year. */
export const companies: Dataset = {
  name: "COMPANIES",
  description: "Companies that were affiliated on 31 December (vennootschap / société).",
  period: "YEAR",
  since: "2018",
  source: "counted_companies",
  dimensions: {
    FUND: fund,
    STANDING: {
      type: "CountedCompanyStanding",
      lasting: true,
      description: "How the company stood.",
      values: {
        ACTIVE: "None of the others.",
        INSOLVENT: "In an insolvency procedure.",
        DORMANT: "Certified as dormant for the year.",
        NOT_LIABLE: "Of a legal form that owes no contribution.",
      },
    },
  },
  measures: {},
};
