import { dated } from "../../../shared/values/law.ts";

/** The legal clocks of an exemption (vrijstelling / dispense). */
export interface ExemptionTerms {
  /** Within so many months of the first day of the quarter after that of the contribution, or of the statement. */
  readonly requestMonths: number;
  /** Within so many working days the fund hands the file to INASTI. */
  readonly forwardWorkingDays: number;
  /** Within so many working days of INASTI's proposal the person may ask to be heard. */
  readonly hearingWorkingDays: number;
  /** Within so many days of asking the person is heard. */
  readonly hearingDays: number;
  /** Within so many months of the decision the person may appeal. */
  readonly appealMonths: number;
  /** So many quarters must be complete, unless the activity ended before. */
  readonly leastQuarters: number;
}

/** The procedure of the exemption since it was put into INASTI's hands. */
export const exemptionTerms = dated<ExemptionTerms>("terms of the exemption", {
  rows: [
    {
      from: "2019-01-01",
      value: {
        requestMonths: 12,
        forwardWorkingDays: 5,
        hearingWorkingDays: 12,
        hearingDays: 30,
        appealMonths: 1,
        leastQuarters: 4,
      },
      source: { article: "RD no. 38, art. 17; RD of 19-12-1967, art. 50ter and following", confidence: "SEEN" },
    },
  ],
});
