import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";

/**
 * EX-06, received: a health fund recognises incapacity or maternity. It is taken in as it is told; what cannot be is
 * refused at once, with its reasons, and listed nowhere.
 */
export const incapacity: TransmissionKind = {
  code: "INCAPACITY",
  flow: "EX-06",
  direction: "IN",
  recipient: "FUND",
  trigger: "A health fund recognises incapacity or maternity.",
  term: null,
  purposes: ["INSURABILITY"],
  payload: {
    version: "incapacity/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that gets it.",
      about: "The id of what was recognised first.",
      kind: "MATERNITY or INCAPACITY.",
      startsOn: "Its first day.",
      endsOn: "Its last day; null while nobody knows.",
      reference: "Under which the health fund knows it.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 20-07-1971"),
};
