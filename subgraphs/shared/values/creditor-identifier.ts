import { compact, isoCheck } from "./check-digits.ts";
import type { EnterpriseNumber } from "./enterprise-number.ts";
import type { Reading } from "./outcome.ts";

/** The number under which a creditor collects by direct debit (schuldeiseridentificatie / identifiant créancier). */
export type CreditorIdentifier = string;

export type CreditorIdentifierRefusal = "INVALID_FORMAT" | "INVALID_CHECKSUM";

const PARTS = /^([A-Z]{2})(\d{2})([A-Z0-9]{3})([A-Z0-9]{1,28})$/;

/** Reads a creditor identifier. Its business code is the creditor's own, and stands outside the check. */
export function readCreditorIdentifier(text: string): Reading<CreditorIdentifier, CreditorIdentifierRefusal> {
  const value = compact(text);
  const match = PARTS.exec(value);
  if (!match) return { reason: "INVALID_FORMAT" };
  const [, country = "", check, , identity = ""] = match;
  return isoCheck(country, identity) === check ? { value } : { reason: "INVALID_CHECKSUM" };
}

/** The identifier of a Belgian enterprise; "ZZZ" says that it tells none of its businesses apart. */
export function creditorIdentifier(enterprise: EnterpriseNumber, businessCode = "ZZZ"): CreditorIdentifier {
  if (!/^[A-Z0-9]{3}$/.test(businessCode)) throw new RangeError("a business code has three letters or digits");
  return `BE${isoCheck("BE", enterprise)}${businessCode}${enterprise}`;
}

/** With its three parts apart: "BE57 ZZZ 0409861127". */
export const formatCreditorIdentifier = (identifier: CreditorIdentifier): string =>
  identifier.replace(PARTS, "$1$2 $3 $4");
