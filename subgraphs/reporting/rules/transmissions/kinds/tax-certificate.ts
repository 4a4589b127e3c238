import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-08, sent: a year ends in which something was received or given back. */
export const taxCertificate: TransmissionKind = {
  code: "TAX_CERTIFICATE",
  flow: "EX-08",
  direction: "OUT",
  recipient: "FPS_FINANCE",
  trigger: "A year ends in which something was received or given back.",
  term: null,
  purposes: ["TAX_CERTIFICATE"],
  payload: null,
  basis: described("Income Tax Code 1992: contributions are deducted in the year in which they are paid"),
};
