import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-15, sent: maternity aid was granted: 105 service vouchers are ordered. */
export const serviceVoucherOrder: TransmissionKind = {
  code: "SERVICE_VOUCHER_ORDER",
  flow: "EX-15",
  direction: "OUT",
  recipient: "VOUCHER_ISSUER",
  trigger: "Maternity aid was granted: 105 service vouchers are ordered.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("RD of 17-01-2006 (maternity aid)", "SEEN"),
};
