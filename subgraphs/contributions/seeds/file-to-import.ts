import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { DemoSum } from "./habits.ts";
import { type Before, codaOf, demoIban, statementsOf } from "./statements.ts";

const FUND = "SECUREX";
const DAY = "2026-11-19";

interface Payer {
  readonly id: string;
  readonly communication: string;
  readonly number: bigint;
  readonly ssin: string;
}

const none = { structured: null, freeText: null, endToEndId: null, mandateId: null, returned: null };

/**
 * What each payer does: by the communication, a direct debit, a known account number, a number in the text, nothing.
 */
const payments: readonly (readonly [key: string, amount: Cents, how: (payer: Payer) => Partial<DemoSum>])[] = [
  ["lotte", 1_990_97n, ({ communication }) => ({ structured: communication })],
  ["jan", 500_00n, ({ communication }) => ({ structured: communication })],
  ["pieter", 5_312_28n, ({ communication }) => ({ mandateId: communication })],
  ["luc", 250_00n, ({ ssin }) => ({ freeText: `SOCIALE BIJDRAGE ${ssin}` })],
  ["mieke", 123_45n, () => ({ freeText: "SOCIALE BIJDRAGEN, DE REST VOLGT" })],
];

/**
 * The file that the bank of Securex sends next: nothing of it is booked yet, so that somebody can hand it in.
 *
 * Lotte pays her last quarter by its communication, Jan a part of what he owes, Pieter is debited, Luc writes his
 * number in the text, and of Mieke's payment only her account number is known, which is not enough.
 */
export async function fileToImport({ db }: Pick<RequestScope, "db">): Promise<Uint8Array> {
  const { rows: payers } = await sql<Payer>`
    select c.id, a.structured_communication as communication, a.number, c.ssin
    from account a join contributor c on c.id = a.contributor_id where a.fund = ${FUND}`.execute(db);
  const { rows: before } = await sql<Before>`
    select year, number::int as sequence, closing_balance as balance from bank_statement where fund = ${FUND}
    order by year desc, number desc limit 1`.execute(db);
  const sums = payments.map(([key, amount, how]): DemoSum => {
    const payer = payers.find(({ id }) => id === seedId("aff", key));
    if (!payer) throw new Error(`${key} has no account with ${FUND}`);
    const counterparty = { iban: demoIban("001", payer.number), account: null, name: null };
    return { ...none, amount, bookedOn: DAY, counterparty, ...how(payer) };
  });
  return codaOf(FUND, statementsOf(FUND, sums, before[0] ?? { year: 2026, sequence: 0, balance: 0n }));
}
