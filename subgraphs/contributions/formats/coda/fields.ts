import { type Day, isDay } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { FileFaults } from "../file-faults.ts";
import { ibanOf, ibanOfBelgianNumber } from "../references.ts";
import type { Place } from "./layout.ts";

/** A record as it stands in the file, with its line number. */
export interface CodaRecord {
  readonly text: string;
  readonly line: number;
}

/** An account as a record names it. */
export interface CodaAccount {
  readonly iban: string | null;
  readonly number: string;
  readonly currency: string;
}

/** The characters of a field, spaces and all. */
export const cut = (text: string, [first, last]: Place): string => text.slice(first - 1, last);

/** The text of a field, or `null` where it is blank. */
export const textOf = (text: string, place: Place): string | null => cut(text, place).trim() || null;

/** A whole number written with leading zeros. */
export function numberOf({ text, line }: CodaRecord, place: Place, faults: FileFaults): number {
  const digits = cut(text, place);
  if (/^\d+$/.test(digits)) return Number(digits);
  faults.add("BAD_CODE", line, { from: String(place[0]), to: String(place[1]) });
  return 0;
}

/** Twelve digits and three decimals, as cents. A tenth of a cent does not exist: the file is faulty then. */
export function centsOf({ text, line }: CodaRecord, place: Place, faults: FileFaults): Cents {
  const digits = cut(text, place);
  if (/^\d{14}0$/.test(digits)) return BigInt(digits.slice(0, 14));
  faults.add("BAD_AMOUNT", line, { from: String(place[0]), to: String(place[1]) });
  return 0n;
}

/** An amount with its sign, which stands apart: 0 is credit, 1 is debit. */
export function signedCentsOf(record: CodaRecord, sign: Place, place: Place, faults: FileFaults): Cents {
  const cents = centsOf(record, place, faults);
  const mark = cut(record.text, sign);
  if (mark !== "0" && mark !== "1") faults.add("BAD_CODE", record.line, { from: String(sign[0]), to: String(sign[1]) });
  return mark === "1" ? -cents : cents;
}

/** A day written DDMMYY; the standard is younger than this century. */
export function dayOf({ text, line }: CodaRecord, place: Place, faults: FileFaults): Day {
  const digits = cut(text, place);
  const day = `20${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  if (/^\d{6}$/.test(digits) && isDay(day)) return day;
  faults.add("BAD_DATE", line, { from: String(place[0]), to: String(place[1]) });
  return day;
}

/** A day that the bank may leave unknown, as six zeros. */
export const dayOrNone = (record: CodaRecord, place: Place, faults: FileFaults): Day | null =>
  /^(0{6}| {6})$/.test(cut(record.text, place)) ? null : dayOf(record, place, faults);

/** Our own account, read the way that the structure code says: 0 and 2 are Belgian, 2 and 3 are IBANs. */
export function accountOf(structure: string, field: string): CodaAccount {
  if (structure === "0") {
    const number = field.slice(0, 12);
    return { iban: ibanOfBelgianNumber(number), number, currency: field.slice(13, 16).trim() || "EUR" };
  }
  const number = field.slice(0, structure === "2" ? 31 : 34).trim();
  return { iban: ibanOf(number), number, currency: field.slice(34, 37).trim() || "EUR" };
}
