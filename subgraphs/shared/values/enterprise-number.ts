import { complement97 } from "./check-digits.ts";
import type { Reading } from "./outcome.ts";

/** The number of an enterprise in the Crossroads Bank (ondernemingsnummer / numéro d'entreprise): ten digits. */
export type EnterpriseNumber = string;

/** The number of a place where an enterprise works (vestigingseenheid / unité d'établissement): ten digits. */
export type EstablishmentNumber = string;

export type EnterpriseNumberRefusal = "INVALID_FORMAT" | "INVALID_PREFIX" | "INVALID_CHECKSUM" | "ESTABLISHMENT";
export type EstablishmentNumberRefusal = "INVALID_FORMAT" | "INVALID_PREFIX" | "INVALID_CHECKSUM" | "ENTERPRISE";

const WRITTEN = /^(?:BE[ .]?)?(?:(\d)[. ]?)?(\d{3})[. ]?(\d{3})[. ]?(\d{3})$/i;
const ENTERPRISE = /^[01]/;
const ESTABLISHMENT = /^[2-8]/;

function readNumber(text: string): Reading<string, "INVALID_FORMAT" | "INVALID_PREFIX" | "INVALID_CHECKSUM"> {
  const match = WRITTEN.exec(text.trim());
  if (!match) return { reason: "INVALID_FORMAT" };
  // Numbers given out before 2003 had nine digits, and still stand so on old paper: a nought goes before them.
  const [, first = "0", ...threes] = match;
  const value = [first, ...threes].join("");
  if (first === "9") return { reason: "INVALID_PREFIX" };
  return complement97(value.slice(0, 8)) === value.slice(8) ? { value } : { reason: "INVALID_CHECKSUM" };
}

/** Reads an enterprise number, also as a VAT number or in its old form of nine digits. */
export function readEnterpriseNumber(text: string): Reading<EnterpriseNumber, EnterpriseNumberRefusal> {
  const reading = readNumber(text);
  return "value" in reading && ESTABLISHMENT.test(reading.value) ? { reason: "ESTABLISHMENT" } : reading;
}

/** Reads the number of an establishment unit, which has the same check and begins with 2 to 8. */
export function readEstablishmentNumber(text: string): Reading<EstablishmentNumber, EstablishmentNumberRefusal> {
  const reading = readNumber(text);
  return "value" in reading && ENTERPRISE.test(reading.value) ? { reason: "ENTERPRISE" } : reading;
}

/** As the Crossroads Bank prints it: "0409.861.127". */
export const formatEnterpriseNumber = (number: EnterpriseNumber): string =>
  number.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1.$2.$3");

/** As the Crossroads Bank prints it: "2.000.000.339". */
export const formatEstablishmentNumber = (number: EstablishmentNumber): string =>
  number.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, "$1.$2.$3.$4");

/** The number under which the enterprise is known for VAT: "BE0409861127". */
export const vatNumber = (number: EnterpriseNumber): string => `BE${number}`;
