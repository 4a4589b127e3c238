import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-05, answered: a health fund asks whether a person is insured for incapacity. */
export const insurability: TransmissionKind = {
  code: "INSURABILITY",
  flow: "EX-05",
  direction: "ANSWER",
  recipient: "HEALTH_FUND_OF_PERSON",
  trigger: "A health fund asks whether a person is insured for incapacity.",
  term: null,
  purposes: ["INSURABILITY"],
  payload: null,
  basis: described("message L410 through the Crossroads Bank", "SEEN"),
};
