import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import { addQuarters, firstDay, type Quarter, quartersFrom } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { importBankFile } from "../services/import-bank-statement.ts";
import { issueDuesOf } from "../services/issue-dues.ts";
import { openAccounts } from "../services/open-accounts.ts";
import { type QuarterOf, tellSettlements } from "../services/tell-settlements.ts";
import { billByRuns } from "./bill-by-runs.ts";
import { type DemoSum, type PayableDue, paymentsFor } from "./habits.ts";
import { demoIncomes } from "./incomes.ts";
import { codaOf, demoIban, fundIbans, statementsOf } from "./statements.ts";

const FIRST: Quarter = "2024Q1";
const LAST: Quarter = "2026Q4";

/** Quarters that the law lets off for a birth: the office that the demo shows has seen to it, and claims nothing. */
const freeQuarters: Readonly<Record<string, readonly Quarter[]>> = {
  [seedId("aff", "leila")]: ["2026Q2", "2026Q3"],
};

/**
 * Fills the contributions' tables with the demo office: incomes, accounts, dues by the real rules, and what the bank
 * booked, read from files as a bank writes them.
 *
 * The last quarter is billed by a run at each fund, and announced: its notices wait in the outbox.
 *
 * Nobody of Partena has a due, for its fee is not known, and nothing is guessed. The incomes of 2022 are not known: by
 * the law those of 2021 serve for 2025 as well.
 */
export async function seed(bare: Context): Promise<void> {
  const context = bare as ContributionsContext;
  await noteIncomes(context);
  const people = await allContributors(context);
  await openAccounts(context, people);
  await openBankAccounts(context);
  const ids = people.filter(({ kind }) => kind === "PERSON").map(({ contributorId }) => contributorId);
  for (const quarter of quartersFrom(FIRST, addQuarters(LAST, -1))) {
    const claimed = ids.filter((id) => !freeQuarters[id]?.includes(quarter));
    await issueDuesOf(onDay(context, firstDay(quarter)), claimed, quarter);
  }
  await billByRuns(onDay(context, firstDay(LAST)), LAST, Object.keys(fundIbans));
  for (const fund of Object.keys(fundIbans)) await takeInPayments(context, fund);
  await tellSettlements(context, await allQuarters(context));
}

/** The same office, on another day. */
const onDay = (context: ContributionsContext, day: string): ContributionsContext => ({
  ...context,
  viewer: { ...context.viewer, day: day < context.viewer.day ? day : context.viewer.day },
});

async function noteIncomes({ db }: ContributionsContext): Promise<void> {
  const rows = demoIncomes.map(({ key, amount, ...rest }) => ({
    ...rest,
    id: seedId("aff", key),
    amount: String(amount),
  }));
  await sql`insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
    select id, year, year || '-1', amount, 4, "knownOn" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as i (id text, year int, amount bigint, "knownOn" date)`.execute(db);
}

type Known = { readonly contributorId: string; readonly fund: string; readonly kind: string };

async function allContributors({ db }: ContributionsContext): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select id as "contributorId", fund, kind from contributor where fund is not null order by id`.execute(db);
  return rows;
}

async function allQuarters({ db }: ContributionsContext): Promise<QuarterOf[]> {
  const { rows } = await sql<QuarterOf>`
    select contributor_id as "contributorId", quarter from due order by contributor_id, quarter`.execute(db);
  return rows;
}

async function openBankAccounts({ db }: ContributionsContext): Promise<void> {
  const rows = Object.entries(fundIbans).map(([fund, iban]) => ({ fund, iban }));
  await sql`insert into bank_account (iban, fund) select iban, fund
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b (iban text, fund text)`.execute(db);
  await sql`
    insert into fund_at_bank (fund, iban, bic, name, enterprise_number, creditor_identifier, street, building,
      post_code, town, country)
    select fund, iban, 'KREDBEBB', 'CAISSE ' || fund, '0409861127', 'BE57ZZZ0409861127', 'Rue de la Demonstration', '1',
      '1000', 'Bruxelles', 'BE' from bank_account`.execute(db);
}

type PayableRow = Omit<PayableDue, "iban"> & { readonly accountNumber: bigint };

async function takeInPayments(context: ContributionsContext, fund: string): Promise<void> {
  const { rows } = await sql<PayableRow>`
    select d.id, d.contributor_id as "contributorId", d.quarter, d.outstanding, a.number as "accountNumber",
      a.structured_communication as communication, c.ssin
    from due_standing d join account a on a.number = d.account_number join contributor c on c.id = d.contributor_id
    where d.fund = ${fund} order by d.quarter, a.number`.execute(context.db);
  const dues = rows.map((row): PayableDue => ({ ...row, iban: demoIban("001", row.accountNumber) }));
  const sums = [...dues.flatMap(paymentsFor), ...(await loosePayments(context, fund))];
  const statements = statementsOf(fund, sums, { year: 0, sequence: 0, balance: 250_000_00n });
  if (statements.length === 0) return;
  const bytes = codaOf(fund, statements);
  const { errors } = await importBankFile(context, {
    fund,
    fileName: `${fund.toLowerCase()}-until-2026-11.cod`,
    bytes,
  });
  if (errors.length > 0) throw new Error(`the demo office's bank file is refused: ${errors[0]?.kind}`);
}

/** What comes in without a due: somebody who pays in advance, and somebody whom nobody knows. */
async function loosePayments({ db }: ContributionsContext, fund: string): Promise<DemoSum[]> {
  const { rows } = await sql<{ communication: string; number: bigint }>`
    select structured_communication as communication, number from account
    where contributor_id = ${seedId("aff", "ilse")} and fund = ${fund}`.execute(db);
  const none = { structured: null, freeText: null, endToEndId: null, mandateId: null, returned: null };
  const inAdvance = rows.map(({ communication, number }) => ({
    ...none,
    amount: 2_000_00n,
    bookedOn: "2026-10-05",
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
  return fund === "SECUREX" ? [...inAdvance, unknown] : inAdvance;
}
