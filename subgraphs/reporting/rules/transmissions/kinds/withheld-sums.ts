import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";

/**
 * EX-23, received: clients of an indebted contractor withhold a part of what they pay, since 1 July 2024. Listed for
 * each person whose sum was put to an account; lists, companies and numbers that nobody has stand in contributions.
 * Nothing is described that would go back to the institute, which reads there what became of each sum.
 */
export const withheldSums: TransmissionKind = {
  code: "WITHHELD_SUMS",
  flow: "EX-23",
  direction: "IN",
  recipient: "FUND",
  trigger: "Clients of an indebted contractor withhold a part of what they pay.",
  term: null,
  purposes: ["WITHHELD_SUMS"],
  payload: {
    version: "withheld-sums/1",
    fields: {
      action: "FIRST, or CANCELLATION where the institute reversed the sum.",
      replaces: "The message that is taken back; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that gets it.",
      about: "The id of the sum.",
      reference: "Of the list in which it came.",
      amount: "What the fund got of it, in euros.",
      share: "Which part of what was withheld that is; the other funds have the rest.",
      creditedOn: "When the institute was credited: from that day it counts.",
      reversal: "Reference of the entry that reverses it; absent in a first one.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD no. 38 of 27-07-1967, art. 15/1", "SEEN"),
};
