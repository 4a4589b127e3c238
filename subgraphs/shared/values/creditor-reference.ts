import { compact, inFours, isoCheck } from "./check-digits.ts";
import type { Reading } from "./outcome.ts";

/** The international reference of a payment (ISO 11649): "RF", a check, and up to 21 letters and digits. */
export type CreditorReference = string;

export type CreditorReferenceRefusal = "INVALID_FORMAT" | "INVALID_CHECKSUM";

const WRITTEN = /^RF\d{2}[A-Z0-9]{1,21}$/;

/** Reads an international payment reference. */
export function readCreditorReference(text: string): Reading<CreditorReference, CreditorReferenceRefusal> {
  const value = compact(text);
  if (!WRITTEN.test(value)) return { reason: "INVALID_FORMAT" };
  return isoCheck("RF", value.slice(4)) === value.slice(2, 4) ? { value } : { reason: "INVALID_CHECKSUM" };
}

/** Makes the international reference for the creditor's own one. */
export function creditorReference(own: string): CreditorReference {
  if (!/^[A-Z0-9]{1,21}$/.test(own)) throw new RangeError("a reference has at most 21 letters and digits");
  return `RF${isoCheck("RF", own)}${own}`;
}

/** As a bank prints it: "RF18 5390 0754 7034". */
export const formatCreditorReference = inFours;
