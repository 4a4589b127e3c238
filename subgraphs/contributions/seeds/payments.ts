import { sql } from "kysely";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { importBankFile } from "../services/import-bank-statement.ts";
import { companyPayments } from "./companies.ts";
import { type DemoSum, type PayableDue, paymentsFor } from "./habits.ts";
import { type Before, codaOf, demoIban, statementsOf } from "./statements.ts";

type PayableRow = Omit<PayableDue, "iban"> & { readonly accountNumber: bigint };

/** Which days of the bank a file is about: from the first one on, and before the other. */
interface Stretch {
  readonly fund: string;
  readonly from: Day;
  readonly before: Day;
}

/** Takes in the file of a fund's bank about some days, as it would be handed in: read, booked and matched. */
export async function takeInPayments(context: ContributionsContext, { fund, from, before }: Stretch): Promise<void> {
  const { rows } = await sql<PayableRow>`
    select d.id, d.contributor_id as "contributorId", d.quarter, d.amount, a.number as "accountNumber",
      a.structured_communication as communication, c.ssin
    from due d join account a on a.number = d.account_number join contributor c on c.id = d.contributor_id
    where d.fund = ${fund} and d.nature = 'PROVISIONAL' order by d.quarter, a.number`.execute(context.db);
  const dues = rows.map((row): PayableDue => ({ ...row, iban: demoIban("001", row.accountNumber) }));
  const all = [
    ...dues.flatMap(paymentsFor),
    ...(await loosePayments(context, fund)),
    ...(await companyPayments(context, fund)),
  ];
  const sums = all.filter(({ bookedOn }) => bookedOn >= from && bookedOn < before);
  if (sums.length === 0) return;
  const bytes = codaOf(fund, statementsOf(fund, sums, await lastStatement(context, fund)));
  const fileName = `${fund.toLowerCase()}-until-${before}.cod`;
  const { errors } = await importBankFile(context, { fund, fileName, bytes });
  if (errors.length > 0) throw new Error(`the demo office's bank file is refused: ${errors[0]?.kind}`);
}

async function lastStatement({ db }: ContributionsContext, fund: string): Promise<Before> {
  const { rows } = await sql<Before>`
    select year, number::int as sequence, closing_balance as balance from bank_statement where fund = ${fund}
    order by year desc, number::int desc limit 1`.execute(db);
  return rows[0] ?? { year: 0, sequence: 0, balance: 250_000_00n };
}

const none = { structured: null, freeText: null, endToEndId: null, mandateId: null, returned: null };

/** What comes in without a whole due: a sum in advance, an instalment of a plan, and somebody whom nobody knows. */
async function loosePayments({ db }: ContributionsContext, fund: string): Promise<DemoSum[]> {
  const { rows } = await sql<{ id: string; communication: string; number: bigint }>`
    select contributor_id as id, structured_communication as communication, number from account
    where fund = ${fund}`.execute(db);
  const paid = (key: string, amount: bigint, bookedOn: Day): DemoSum[] =>
    rows
      .filter(({ id }) => id === seedId("aff", key))
      .map(({ communication, number }) => ({
        ...none,
        amount,
        bookedOn,
        structured: communication,
        counterparty: { iban: demoIban("001", number), account: null, name: null },
      }));
  const unknown = {
    ...none,
    amount: 926_93n,
    bookedOn: "2026-11-16",
    freeText: "BIJDRAGE 4E KWARTAAL",
    counterparty: { iban: demoIban("068", 9_999_999), account: null, name: "ONBEKENDE BETALER" },
  };
  const known = [...paid("ilse", 2_000_00n, "2026-10-05"), ...paid("fabrice", 154_42n, "2026-11-03")];
  return fund === "SECUREX" ? [...known, unknown] : known;
}
