import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";

/** EX-09, sent: a year ends in which a benefit was paid. A slip that corrects has no term: none was seen. */
export const benefitSlip: TransmissionKind = {
  code: "BENEFIT_SLIP",
  flow: "EX-09",
  direction: "OUT",
  recipient: "FPS_FINANCE",
  trigger: "A year ends in which a benefit was paid.",
  term: { yearAfter: "02-28", basis: described("Belcotax: slips of a year by the end of February after it", "SEEN") },
  purposes: ["TAX_CERTIFICATE"],
  payload: {
    version: "benefit-slip/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that paid.",
      about: "The year and the fund.",
      year: "The calendar year in which the bank booked the payments.",
      benefits:
        "Benefit by benefit: paid, with what was kept back of it and without what came back; repaid or kept back of that; the amount that is left; interest, apart.",
      amount: "What is left of all benefits, in euros.",
      interest: "Interest on what was paid late, in euros.",
      withheldTax: "Tax withheld: nothing, as the funds pay these benefits in gross.",
    },
    basis: {
      ...OUR_FORM,
      notice: "the official forms have not been seen, nor which benefit stands on 281.18 and which on 281.50",
    },
  },
  basis: described("slips 281.18 and 281.50 through Belcotax"),
};
