import type { BankEntry, BankStatement } from "../../subgraphs/contributions/formats/bank-statement.ts";
import { writeCoda } from "../../subgraphs/contributions/formats/write-coda.ts";
import { addDays, type Day, yearOf } from "../../subgraphs/shared/values/calendar.ts";
import { ibanOfPlace } from "./others.ts";

/** A due that somebody pays: under which communication, from whose account, and how much. */
export interface DueToPay {
  readonly communication: string;
  readonly number: number;
  readonly cents: string;
}

/** A statement numbers its movements up to 9,999. */
const ON_ONE_STATEMENT = 5_000;

const ADDRESSEE = { name: "CAISSE", bic: "KREDBEBB", bank: "735", creditorIdentifier: "BE57ZZZ0409861127" };

/** A file as the bank writes it, with a payment of each of these dues. */
export function bigCoda(iban: string, dues: readonly DueToPay[], day: Day): Uint8Array {
  const statements: BankStatement[] = [];
  let openingBalance = 0n;
  for (let first = 0; first < dues.length; first += ON_ONE_STATEMENT) {
    const entries = dues.slice(first, first + ON_ONE_STATEMENT).map((due, i) => entryOf(due, i, day));
    const closingBalance = entries.reduce((sum, { amount }) => sum + amount, openingBalance);
    const sequence = statements.length + 1;
    statements.push({
      format: "CODA",
      account: iban,
      currency: "EUR",
      sequence,
      year: yearOf(day),
      statementId: `${yearOf(day)}-${String(sequence).padStart(3, "0")}`,
      createdOn: day,
      markedDuplicate: false,
      openingBalance,
      closingBalance,
      openingOn: addDays(day, -1),
      closingOn: day,
      entries,
      totals: [],
    });
    openingBalance = closingBalance;
  }
  return writeCoda(statements, ADDRESSEE);
}

const entryOf = ({ communication, number, cents }: DueToPay, place: number, day: Day): BankEntry => ({
  position: `${String(place + 1).padStart(4, "0")}/0000`,
  amount: BigInt(cents),
  bookedOn: day,
  valueOn: day,
  structured: communication,
  creditorReference: null,
  freeText: null,
  note: null,
  counterparty: { iban: ibanOfPlace(number), account: null, name: "JANSSENS TEST" },
  endToEndId: null,
  mandateId: null,
  returned: null,
  bankReference: null,
  partOf: null,
});
