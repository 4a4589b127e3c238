import { sql } from "kysely";
import type { Desk } from "../../shared/plumbing/daily.ts";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { ENGINE_VERSION } from "../rules/engine-version.ts";
import { announceCompanyRuns } from "../services/companies/announce-company-runs.ts";
import { chargeCompanies } from "../services/companies/charge-companies.ts";
import { doCompanyRuns } from "../services/companies/do-company-runs.ts";
import type { DemoSum } from "./habits.ts";
import { demoIban } from "./statements.ts";
import { acting } from "./stories/acting.ts";

/** On which day each year is billed: in October, for the end of the year. */
const BILLED: Readonly<Record<number, Day>> = { 2024: "2024-10-07", 2025: "2025-10-06", 2026: "2026-10-05" };
/** The years whose notices went out before there was an outbox. */
const ON_PAPER: readonly number[] = [2024, 2025];

/** When the demo companies pay which year. Who is not named does not pay. */
const paidOn: Readonly<Record<string, Readonly<Record<number, Day>>>> = {
  hetre: { 2025: "2025-12-12" },
  populier: { 2024: "2025-02-20", 2025: "2025-12-15" },
  cedre: { 2024: "2024-12-18" },
  hazelaar: { 2024: "2024-12-10", 2025: "2025-12-10", 2026: "2026-11-10" },
  buis: { 2024: "2024-12-20", 2025: "2026-01-02" },
  charme: { 2024: "2025-01-15" },
};

/** Bills the companies of all funds a year by runs; those of the last one wait to be posted. */
export async function billCompanyYear(context: ContributionsContext, year: number, funds: readonly string[]) {
  const onItsDay = await acting(context, BILLED[year] ?? "");
  const { db, viewer, log } = onItsDay;
  const rows = funds.map((fund) => ({ id: seedId("cbr", `${fund} ${year}`), fund }));
  const runs = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, fund text)`;
  await sql`
    insert into company_run (id, fund, year, rehearsal, state, asked_by, asked_on, engine_version)
    select id, fund, ${year}, false, 'WAITING', ${viewer.actor}, ${viewer.day}, ${ENGINE_VERSION}
    from ${runs}`.execute(db);
  const desk: Desk = { day: viewer.day, log, inTransaction: (work) => work(onItsDay) };
  await doCompanyRuns(desk);
  if (ON_PAPER.includes(year))
    await sql`
      insert into company_notice_round (run_id, fund, reached, made, done)
      select id, fund, '', 0, true from ${runs}`.execute(db);
  else await announceCompanyRuns(desk);
}

/** Charges the companies that pay late, as of a day. */
export async function chargeDemoCompanies(context: ContributionsContext, day: Day): Promise<void> {
  await chargeCompanies(await acting(context, day), { fund: null }, 1_000);
}

/** What the demo companies paid to a fund. */
export async function companyPayments({ db }: ContributionsContext, fund: string): Promise<DemoSum[]> {
  const { rows } = await sql<{ id: string; year: number; amount: Cents; communication: string; number: bigint }>`
    select c.contributor_id as id, c.year, d.amount, a.structured_communication as communication, a.number
    from company_due_standing c join due d on d.id = c.due_id join account a on a.number = d.account_number
    where c.fund = ${fund} and d.amount > 0 order by c.year, a.number`.execute(db);
  const keys = new Map(Object.keys(paidOn).map((key) => [seedId("com", key), key]));
  return rows.flatMap(({ id, year, amount, communication, number }): DemoSum[] => {
    const bookedOn = paidOn[keys.get(id) ?? ""]?.[year];
    const counterparty = { iban: demoIban("001", number), account: null, name: null };
    const nothing = { freeText: null, endToEndId: null, mandateId: null, returned: null };
    return bookedOn ? [{ ...nothing, amount, bookedOn, structured: communication, counterparty }] : [];
  });
}
