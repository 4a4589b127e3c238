import { yearOf } from "../../shared/values/calendar.ts";
import { check97 } from "../../shared/values/check-digits.ts";
import { ibanOfBelgianAccount } from "../../shared/values/iban.ts";
import { type Cents, sum } from "../../shared/values/money.ts";
import type { BankEntry, BankStatement } from "../formats/bank-statement.ts";
import { type CodaAddressee, writeCoda } from "../formats/write-coda.ts";
import type { DemoSum } from "./habits.ts";

/** A Belgian account number that passes its checks and is nobody's. */
export function demoIban(bank: string, number: bigint | number): string {
  const ten = `${bank}${String(number).padStart(7, "0")}`;
  const reading = ibanOfBelgianAccount(`${ten}${check97(ten)}`);
  if (!("value" in reading)) throw new RangeError("not an account number");
  return reading.value;
}

/** The bank accounts of the funds. */
export const fundIbans: Readonly<Record<string, string>> = {
  SECUREX: demoIban("735", 1),
  PARTENA: demoIban("735", 2),
  UCM: demoIban("735", 3),
  GROUPS: demoIban("735", 4),
  CNA: demoIban("735", 5),
};

const addressee = (fund: string): CodaAddressee => ({
  name: `CAISSE ${fund}`,
  bic: "KREDBEBB",
  bank: "735",
  creditorIdentifier: "BE57ZZZ0409861127",
});

function entryOf(paid: DemoSum, place: number): BankEntry {
  const position = `${String(place + 1).padStart(4, "0")}/0000`;
  const reference = `DEMO${paid.bookedOn.replaceAll("-", "")}${String(place + 1).padStart(9, "0")}`;
  const rest = { creditorReference: null, note: null, bankReference: reference, partOf: null };
  return { ...paid, ...rest, position, valueOn: paid.bookedOn };
}

/** Where the statements of an account go on: the number of the year, and the balance. */
export interface Before {
  readonly year: number;
  readonly sequence: number;
  readonly balance: Cents;
}

/** One statement for each day on which something was booked, as the bank would send them. */
export function statementsOf(fund: string, sums: readonly DemoSum[], before: Before): BankStatement[] {
  const days = [...new Set(sums.map(({ bookedOn }) => bookedOn))].sort();
  let last = before;
  return days.map((day) => {
    const year = yearOf(day);
    const sequence = year > last.year ? 1 : last.sequence + 1;
    const entries = sums.filter(({ bookedOn }) => bookedOn === day).map(entryOf);
    const opening = last.balance;
    last = { year, sequence, balance: opening + sum(entries.map(({ amount }) => amount)) };
    return {
      format: "CODA",
      account: fundIbans[fund] ?? "",
      currency: "EUR",
      sequence,
      year,
      statementId: `${year}-${String(sequence).padStart(3, "0")}`,
      createdOn: day,
      markedDuplicate: false,
      openingBalance: opening,
      closingBalance: last.balance,
      openingOn: day,
      closingOn: day,
      entries,
      totals: [],
    };
  });
}

/** A CODA file of a fund's statements. */
export const codaOf = (fund: string, statements: readonly BankStatement[]): Uint8Array =>
  writeCoda(statements, addressee(fund));
