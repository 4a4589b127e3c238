import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-07, received: the tax administration assesses an income, or corrects it. */
export const professionalIncome: TransmissionKind = {
  code: "PROFESSIONAL_INCOME",
  flow: "EX-07",
  direction: "IN",
  recipient: "FUND",
  trigger: "The tax administration assesses an income, or corrects it.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("RD no. 38 of 27-07-1967, art. 11"),
};
