import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";

/** EX-05, answered: a health fund asks whether a person is insured for incapacity. */
export const insurability: TransmissionKind = {
  code: "INSURABILITY",
  flow: "EX-05",
  direction: "ANSWER",
  recipient: "HEALTH_FUND_OF_PERSON",
  trigger: "A health fund asks whether a person is insured for incapacity.",
  term: null,
  purposes: ["INSURABILITY"],
  payload: {
    version: "insurability/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; absent in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that answers.",
      about: "The question.",
      reference: "Under which the health fund knows the question.",
      kind: "INCAPACITY or MATERNITY.",
      startsOn: "Its first day.",
      standing: "INSURED, NOT_INSURED, or INTERIM while a quarter can still be paid or is not known.",
      final: "Whether the answer is not an interim one; a final one is replaced too where quarters change.",
      reasons: "Why not insured: NO_ACTIVITY, NOT_MAIN, NOT_IN_ORDER.",
      quarters: "Each quarter that is certified: category, treatment, whether the answer rests on it.",
    },
    basis: OUR_FORM,
  },
  basis: described("message L410 through the Crossroads Bank", "SEEN"),
};
