import type { BankEntry, BankStatement } from "../../subgraphs/contributions/formats/bank-statement.ts";
import { writeCoda } from "../../subgraphs/contributions/formats/write-coda.ts";

/** The account of the fund in these tests. */
export const OUR_IBAN = "BE78735000000186";

const ADDRESSEE = { name: "CAISSE", bic: "KREDBEBB", bank: "735", creditorIdentifier: "BE57ZZZ0409861127" };

const EMPTY: BankEntry = {
  position: "0001/0000",
  amount: 0n,
  bookedOn: "2026-11-19",
  valueOn: "2026-11-19",
  structured: null,
  creditorReference: null,
  freeText: null,
  note: null,
  counterparty: null,
  endToEndId: null,
  mandateId: null,
  returned: null,
  bankReference: null,
  partOf: null,
};

/** A sum on a statement: what matters is given, the rest is empty. */
export type Sum = Partial<BankEntry> & { readonly amount: bigint; readonly from?: string };

function entry({ from, ...sum }: Sum, place: number): BankEntry {
  const counterparty = from ? { iban: from, account: null, name: "JANSSENS TEST" } : null;
  return { ...EMPTY, counterparty, ...sum, position: `${String(place + 1).padStart(4, "0")}/0000` };
}

/** A statement with these sums on it, by its number of the year. */
export function statementOf(sequence: number, sums: readonly Sum[], opening = 0n): BankStatement {
  return {
    format: "CODA",
    account: OUR_IBAN,
    currency: "EUR",
    sequence,
    year: 2026,
    statementId: `2026-${String(sequence).padStart(3, "0")}`,
    createdOn: "2026-11-19",
    markedDuplicate: false,
    openingBalance: opening,
    closingBalance: sums.reduce((all, { amount }) => all + amount, opening),
    openingOn: "2026-11-18",
    closingOn: "2026-11-19",
    entries: sums.map(entry),
    totals: [],
  };
}

/** A CODA file of statements, in base64. */
export const codaOf = (...statements: readonly BankStatement[]): string =>
  Buffer.from(writeCoda(statements, ADDRESSEE)).toString("base64");
