import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type Place, RECORD_LENGTH, type RecordKind } from "./layout.ts";

/** A text and the place where it goes. */
export type Field = readonly [Place, string];

/** Writes the fields of one record in their places; what no field fills is blank. */
export function recordLine(kind: RecordKind, fields: readonly Field[]): string {
  let line = kind.padEnd(RECORD_LENGTH);
  for (const [[first, last], text] of fields) {
    const width = last - first + 1;
    line = line.slice(0, first - 1) + text.slice(0, width).padEnd(width) + line.slice(last);
  }
  return line;
}

/** Twelve digits and three decimals, without a sign. */
export const amountField = (cents: Cents): string => `${cents < 0n ? -cents : cents}0`.padStart(15, "0");

/** 0 is credit, 1 is debit. */
export const signField = (cents: Cents): string => (cents < 0n ? "1" : "0");

/** DDMMYY, or six zeros where the day is unknown. */
export const dayField = (day: Day | null): string =>
  day === null ? "000000" : day.slice(8, 10) + day.slice(5, 7) + day.slice(2, 4);

/** A number in four digits, which start again after 9999. */
export const numberField = (number: number): string => String(number % 10_000).padStart(4, "0");

/** A Belgian IBAN, or another account, and its currency, as a movement and a balance write them. */
export const accountField = (account: string, currency: string): string => account.slice(0, 34).padEnd(34) + currency;
