import { check97 } from "./check-digits.ts";
import type { Reading } from "./outcome.ts";

/**
 * Twelve digits by which a payment finds its account (gestructureerde mededeling / communication structurée).
 *
 * The last two check the first ten.
 */
export type StructuredCommunication = string;

export type StructuredCommunicationRefusal = "INVALID_FORMAT" | "INVALID_CHECKSUM";

const WRITTEN = /^([+*]{3})?(\d{3})[/ ]?(\d{4})[/ ]?(\d{5})\1$/;
const ACCOUNT_DIGITS = 9;

/** Reads a structured communication, with its plus signs and slashes or without. */
export function readStructuredCommunication(
  text: string,
): Reading<StructuredCommunication, StructuredCommunicationRefusal> {
  const match = WRITTEN.exec(text.trim());
  if (!match) return { reason: "INVALID_FORMAT" };
  const value = match.slice(2).join("");
  return check97(value.slice(0, 10)) === value.slice(10) ? { value } : { reason: "INVALID_CHECKSUM" };
}

/**
 * Makes the communication of an account: a digit for the kind of its ledger, then the account's own number.
 *
 * That number is a surrogate: neither a person's nor an enterprise's number may be read from a bank statement.
 */
export function structuredCommunication(kindDigit: number, accountNumber: bigint | number): StructuredCommunication {
  const first = String(kindDigit);
  const account = String(accountNumber);
  if (!/^\d$/.test(first)) throw new RangeError("the kind of a ledger is one digit");
  if (!/^\d{1,9}$/.test(account)) throw new RangeError("an account number has at most nine digits");
  const ten = `${first}${account.padStart(ACCOUNT_DIGITS, "0")}`;
  return `${ten}${check97(ten)}`;
}

/** As it is printed on a payment slip: "+++090/9337/55493+++". */
export const formatStructuredCommunication = (communication: StructuredCommunication): string =>
  communication.replace(/^(\d{3})(\d{4})(\d{5})$/, "+++$1/$2/$3+++");
