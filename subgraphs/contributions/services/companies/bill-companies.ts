import { sql } from "kysely";
import type { Cents } from "../../../shared/values/money.ts";
import { companyDuesWhere } from "../../loaders/companies/company-dues.ts";
import type { CompanyRunRow } from "../../loaders/companies/company-runs.ts";
import { type CompanyStandingRow, standingsWhere } from "../../loaders/companies/standings.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { fundOfYear } from "../../rules/companies/company-fund.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { dueIdOfRun } from "../billing/ids-of-run.ts";
import { asRows } from "../book.ts";
import { holdAccounts, openAccounts } from "../open-accounts.ts";
import { claimCompanies } from "./claim-companies.ts";
import { type CompanyNotReckoned, type CompanyReckoned, companyFacts, reckonFacts } from "./reckon-company.ts";

type Billable = CompanyReckoned & { readonly contributorId: string };
type Refusal = CompanyNotReckoned & { readonly contributorId: string };

/** Who may be with a fund in a year; the rule says who is. */
export const mayBeWith = (fund: string, year: number) => sql`exists (
  select from jsonb_to_recordset(s.affiliations) as a (fund text, "startsOn" date, "endsOn" date)
  where a.fund = ${fund} and a."startsOn" <= make_date(${year}, 12, 31)
    and coalesce(a."endsOn" >= make_date(${year}, 1, 1), true))`;

/**
 * Bills the next companies of a run, by id, and notes how far it came. A year that is claimed already is passed by and
 * counted; who is refused is kept with the reason. A rehearsal reckons all the same, and books nothing.
 */
export async function billCompanies(
  context: ContributionsContext,
  run: CompanyRunRow,
  atOnce: number,
): Promise<number> {
  const { db } = context;
  const { id, fund, year } = run;
  const seen = await standingsWhere(db, sql`${mayBeWith(fund, year)} and s.company_id > ${run.reached}`, atOnce);
  const reached = seen.at(-1)?.companyId;
  if (!reached) return 0;
  const own = seen.filter(({ affiliations }) => fundOfYear(affiliations, year) === fund);
  const claimed = await claimedAlready(context, own, year);
  const found = own
    .filter(({ companyId }) => !claimed.has(companyId))
    .map((standing) => ({ contributorId: standing.companyId, ...reckonFacts(companyFacts(standing, year, null)) }));
  const billable = found.flatMap((one) => (one.kind === "RECKONED" ? [one] : []));
  if (!run.rehearsal) await bill({ ...context, viewer: { ...context.viewer, day: run.askedOn } }, run, billable);
  await tally(context, run, billable);
  await keepRefusals(
    context,
    run,
    found.flatMap((one) => (one.kind === "RECKONED" ? [] : [one])),
  );
  await sql`
    update company_run set seen = seen + ${seen.length}, standing = standing + ${claimed.size}, reached = ${reached}
    where id = ${id}`.execute(db);
  return seen.length;
}

async function claimedAlready({ db }: ContributionsContext, own: readonly CompanyStandingRow[], year: number) {
  const ids = own.map(({ companyId }) => companyId);
  const dues = await companyDuesWhere(db, sql`c.contributor_id = any (${ids}) and c.year = ${year}`);
  return new Set(dues.map(({ contributorId }) => contributorId));
}

async function bill(context: ContributionsContext, { id, fund }: CompanyRunRow, billable: readonly Billable[]) {
  if (billable.length === 0) return;
  const accountOf = await openAccounts(
    context,
    billable.map(({ contributorId }) => ({ contributorId, fund })),
  );
  const claims = billable.map((of) => {
    const { contributorId } = of;
    const accountNumber = accountOf({ contributorId, fund });
    return { dueId: dueIdOfRun(id, contributorId), contributorId, fund, accountNumber, of, runId: id };
  });
  const numbers = claims.map(({ accountNumber }) => accountNumber);
  await holdAccounts(context, numbers);
  await claimCompanies(context, claims);
  await allocateCredit(context, numbers);
}

async function tally({ db }: ContributionsContext, { id, fund }: CompanyRunRow, billed: readonly Billable[]) {
  const found = new Map<string, { count: number; amount: Cents }>();
  for (const { facts, tier, calculation } of billed) {
    const outcome = facts.exemption?.code ?? tier;
    const { count, amount } = found.get(outcome) ?? { count: 0, amount: 0n };
    found.set(outcome, { count: count + 1, amount: amount + calculation.result });
  }
  const rows = [...found].map(([outcome, come]) => ({ outcome, ...come }));
  await sql`
    insert into company_run_tally as t (run_id, fund, outcome, count, amount)
    select ${id}, ${fund}, outcome, count, amount
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as r (outcome text, count int, amount bigint)
    on conflict (run_id, outcome) do update
      set count = t.count + excluded.count, amount = t.amount + excluded.amount`.execute(db);
}

async function keepRefusals({ db }: ContributionsContext, { id, fund }: CompanyRunRow, refused: readonly Refusal[]) {
  await sql`
    insert into company_run_refusal (run_id, contributor_id, fund, reason, law_table, law_day)
    select ${id}, "contributorId", ${fund}, kind, "lawTable", "lawDay"
    from jsonb_to_recordset(${asRows(refused)}::jsonb)
      as r ("contributorId" text, kind text, "lawTable" text, "lawDay" date)`.execute(db);
}
