import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";

/** EX-08, sent: a year ends in which something was received or given back. */
export const taxCertificate: TransmissionKind = {
  code: "TAX_CERTIFICATE",
  flow: "EX-08",
  direction: "OUT",
  recipient: "FPS_FINANCE",
  trigger: "A year ends in which something was received or given back.",
  term: null,
  purposes: ["TAX_CERTIFICATE"],
  payload: {
    version: "tax-certificate/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The year and the fund.",
      year: "The calendar year in which the bank booked the sums.",
      received: "All that was received, in euros.",
      excluded: "What of it paid surcharges and costs, which are not deducted.",
      refunded: "What was given back in the year.",
      deductible: "Received, less excluded and refunded: below zero where more was given back.",
    },
    basis: OUR_FORM,
  },
  basis: described("Income Tax Code 1992: contributions are deducted in the year in which they are paid"),
};
