import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY, OUR_FORM } from "../sources.ts";

/**
 * EX-15, sent: maternity aid was granted, and 105 service vouchers are ordered, within the funds’ own term, as no
 * other has been seen. A decision that refuses them after all takes the order back, for what was not used yet.
 */
export const serviceVoucherOrder: TransmissionKind = {
  code: "SERVICE_VOUCHER_ORDER",
  flow: "EX-15",
  direction: "OUT",
  recipient: "VOUCHER_ISSUER",
  trigger: "Maternity aid was granted: 105 service vouchers are ordered.",
  term: FUND_POLICY,
  purposes: ["SERVICE_VOUCHER_ORDER"],
  payload: {
    version: "service-voucher-order/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION: whatever was not used is cancelled.",
      replaces: "The message whose place it takes; null in a first one.",
      ssin: "National number of the mother.",
      fund: "Code of the fund that orders, and pays.",
      about: "The claim.",
      vouchers: "How many.",
      monthsValid: "For how many months they may be used.",
      region: "Of which region they are.",
      birthOn: "The day of the birth.",
      addressee: "Name and address, line by line.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 17-01-2006 (maternity aid)", "SEEN"),
};
