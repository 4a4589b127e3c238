import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";
import { contributionVoucher } from "./contribution-voucher.ts";

/**
 * EX-04, sent: no health fund of the person is known, and the voucher goes to the person as a letter. Once one is
 * known, the electronic voucher takes its place.
 */
export const paperContributionVoucher: TransmissionKind = {
  code: "PAPER_CONTRIBUTION_VOUCHER",
  flow: "EX-04",
  direction: "OUT",
  recipient: "PERSON",
  trigger: "No health fund of the person is known.",
  term: null,
  purposes: [],
  payload: {
    version: "paper-contribution-voucher/1",
    fields: contributionVoucher.payload?.fields ?? {},
    basis: OUR_FORM,
  },
  basis: described("message A911 through the Crossroads Bank", "SEEN"),
};
