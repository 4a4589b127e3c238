import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { type CompanyRunRow, companyRunsWhere } from "../../loaders/companies/company-runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { billCompanies, mayBeWith } from "./bill-companies.ts";
import { sealOfCompanies } from "./seal-companies.ts";

const AT_ONCE = 500;

/**
 * Does the runs of companies that wait or were left half-way, each part by part to its seal, as those of people: a part
 * is one transaction with the step by which the run remembers it, and whoever is killed loses the part in hand alone.
 */
export async function doCompanyRuns(desk: Desk, atOnce = AT_ONCE): Promise<void> {
  const within = <Result>(work: (context: ContributionsContext) => Promise<Result>): Promise<Result> =>
    desk.inTransaction((context) => work(context as ContributionsContext));
  const waiting = await within(({ db }) => companyRunsWhere(db, sql`r.state <> 'SEALED'`));
  for (const { id } of waiting) {
    await within((context) => begin(context, id));
    while (await within((context) => goOn(context, id, atOnce)));
  }
}

/** Takes hold of a run until the transaction ends. */
async function hold({ db }: ContributionsContext, id: string): Promise<CompanyRunRow | undefined> {
  await sql`select from company_run where id = ${id} for no key update`.execute(db);
  const [run] = await companyRunsWhere(db, sql`r.id = ${id}`);
  return run;
}

async function begin(context: ContributionsContext, id: string): Promise<void> {
  const run = await hold(context, id);
  if (run?.state !== "WAITING") return;
  await sql`
    update company_run set state = 'RUNNING', expected = (
      select count(*) from company_standing s where ${mayBeWith(run.fund, run.year)})
    where id = ${id}`.execute(context.db);
}

/** Bills the next part, or seals the run after the last. Answers whether there is more to do. */
async function goOn(context: ContributionsContext, id: string, atOnce: number): Promise<boolean> {
  const run = await hold(context, id);
  if (run?.state !== "RUNNING") return false;
  if ((await billCompanies(context, run, atOnce)) > 0) return true;
  await seal(context, run);
  return false;
}

async function seal({ db }: ContributionsContext, { id, rehearsal }: CompanyRunRow): Promise<void> {
  const { rows } = await sql<{ count: number; sum: bigint }>`
    select coalesce(sum(count), 0)::int as count, coalesce(sum(amount), 0)::bigint as sum from company_run_tally
    where run_id = ${id}`.execute(db);
  const tallied = { count: rows[0]?.count ?? 0, sum: rows[0]?.sum ?? 0n };
  const { count, sum, root } = rehearsal ? { ...tallied, root: null } : await sealOfCompanies({ db }, id);
  if (count !== tallied.count || sum !== tallied.sum)
    throw new Error("a run of companies is not what its parts added up to");
  await sql`
    update company_run set state = 'SEALED', sealed_count = ${count}, sealed_sum = ${sum}, merkle_root = ${root}
    where id = ${id}`.execute(db);
}
