import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY, OUR_FORM } from "../sources.ts";

/** EX-19, sent: a quarter of a career is settled, or settled otherwise. */
export const career: TransmissionKind = {
  code: "CAREER",
  flow: "EX-19",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "A quarter of a career is settled, or settled otherwise.",
  term: FUND_POLICY,
  purposes: ["CAREER"],
  payload: {
    version: "career/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The year.",
      quarters:
        "Each quarter: category, and how it is settled. Incomes are not in it: INASTI has them from the source.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 22-12-1967 on pensions"),
};
