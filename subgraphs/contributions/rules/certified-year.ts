import { type Day, yearOf } from "../../shared/values/calendar.ts";
import { dated } from "../../shared/values/law.ts";

/** From which day of the year after the receipts of a year are certified: the bank's files of December have come. */
const certifiedFrom = dated<string>("day of the tax certificates", {
  rows: [
    {
      from: "2018-01-01",
      value: "02-01",
      source: {
        article: "practice of the funds: tax certificates stand on the portal from 1 February",
        confidence: "SEEN",
      },
    },
  ],
});

/** The last year of which a certificate may say what was received, on a day. */
export const lastCertifiedYear = (day: Day): number =>
  day.slice(5) >= certifiedFrom.on(day).value ? yearOf(day) - 1 : yearOf(day) - 2;
