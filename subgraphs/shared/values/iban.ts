import { check97, compact, inFours, isoCheck } from "./check-digits.ts";
import type { Reading } from "./outcome.ts";

/** The international number of a bank account (IBAN), without blanks. */
export type Iban = string;

export type IbanRefusal = "INVALID_FORMAT" | "INVALID_IBAN_CHECK" | "INVALID_NATIONAL_CHECK";

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const BELGIAN = /^BE\d{14}$/;

/** How long a number is, for each country of the single euro payments area (SEPA). */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22 },
  ...{ GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18 },
  ...{ NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22 },
};

/** The bank's own check inside a Belgian account number, older than the IBAN and still to be kept. */
const nationalCheckHolds = (iban: Iban): boolean => check97(iban.slice(4, 14)) === iban.slice(14);

/**
 * Reads an account number of any country.
 *
 * A Belgian one must pass the national check too: the international one can be recomputed over a number that no
 * bank ever gave out.
 */
export function readIban(text: string): Reading<Iban, IbanRefusal> {
  const value = compact(text);
  const country = value.slice(0, 2);
  if (!IBAN.test(value) || value.length !== (LENGTHS[country] ?? value.length)) return { reason: "INVALID_FORMAT" };
  if (country === "BE" && !BELGIAN.test(value)) return { reason: "INVALID_FORMAT" };
  if (isoCheck(country, value.slice(4)) !== value.slice(2, 4)) return { reason: "INVALID_IBAN_CHECK" };
  return country === "BE" && !nationalCheckHolds(value) ? { reason: "INVALID_NATIONAL_CHECK" } : { value };
}

/** Reads an account number where only a Belgian one will do, such as an account of the fund itself. */
export const readBelgianIban = (text: string): Reading<Iban, IbanRefusal> =>
  BELGIAN.test(compact(text)) ? readIban(text) : { reason: "INVALID_FORMAT" };

/**
 * The international number of a Belgian account of twelve digits, as older bank files still write it.
 */
export const ibanOfBelgianAccount = (account: string): Reading<Iban, IbanRefusal> =>
  readBelgianIban(/^\d{12}$/.test(account) ? `BE${isoCheck("BE", account)}${account}` : "");

/** As a bank prints it: "BE68 5390 0754 7034". */
export const formatIban = inFours;
