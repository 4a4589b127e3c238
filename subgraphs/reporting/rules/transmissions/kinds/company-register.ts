import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-12, received: the company register records a change. */
export const companyRegister: TransmissionKind = {
  code: "COMPANY_REGISTER",
  flow: "EX-12",
  direction: "IN",
  recipient: "FUND",
  trigger: "The company register records a change.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("Code of Economic Law, book III"),
};
