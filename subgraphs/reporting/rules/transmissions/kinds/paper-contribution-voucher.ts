import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-04, sent: no health fund of the person is known. */
export const paperContributionVoucher: TransmissionKind = {
  code: "PAPER_CONTRIBUTION_VOUCHER",
  flow: "EX-04",
  direction: "OUT",
  recipient: "PERSON",
  trigger: "No health fund of the person is known.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("message A911 through the Crossroads Bank", "SEEN"),
};
