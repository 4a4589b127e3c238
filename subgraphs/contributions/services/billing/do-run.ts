import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { addQuarters, firstDay, lastDay } from "../../../shared/values/calendar.ts";
import { type RunRow, runsWhere } from "../../loaders/billing/runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { billPart } from "./bill-part.ts";
import { sealOfBooks } from "./leaves.ts";

const AT_ONCE = 1_000;

/**
 * Does the billing runs that wait or were left half-way, each part by part to its seal.
 *
 * A part is one transaction, with the step by which the run remembers it: whoever is killed loses the part in hand, and
 * the next goes on after the last. Of two who do the same run at once, one waits for the other and takes the next part.
 */
export async function doBillingRuns(desk: Desk, atOnce = AT_ONCE): Promise<void> {
  const within = <Result>(work: (context: ContributionsContext) => Promise<Result>): Promise<Result> =>
    desk.inTransaction((context) => work(context as ContributionsContext));
  const waiting = await within(({ db }) => runsWhere(db, sql`r.state <> 'SEALED'`));
  for (const { id } of waiting) {
    await within((context) => begin(context, id));
    while (await within((context) => goOn(context, id, atOnce)));
  }
}

/** Takes hold of a run until the transaction ends. */
async function hold({ db }: ContributionsContext, id: string): Promise<RunRow | undefined> {
  await sql`select from billing_run where id = ${id} for no key update`.execute(db);
  const [run] = await runsWhere(db, sql`r.id = ${id}`);
  return run;
}

/** Counts who is to be billed, and what the quarter before came to. */
async function begin(context: ContributionsContext, id: string): Promise<void> {
  const run = await hold(context, id);
  if (run?.state !== "WAITING") return;
  const { fund, quarter } = run;
  const before = addQuarters(quarter, -1);
  await sql`
    insert into billing_tally (run_id, fund, category, count, amount, previous_count, previous_amount)
    select ${id}, ${fund}, category, 0, 0, count(*), sum(amount) from due_standing
    where fund = ${fund} and quarter = ${before} and nature = 'PROVISIONAL' and not cancelled
    group by category`.execute(context.db);
  await sql`
    update billing_run set state = 'RUNNING', expected = (
      select count(distinct affiliate_id) from career_period
      where fund = ${fund} and starts_on <= ${lastDay(quarter)} and coalesce(ends_on >= ${firstDay(quarter)}, true))
    where id = ${id}`.execute(context.db);
}

/** Bills the next part, or seals the run after the last. Answers whether there is more to do. */
async function goOn(context: ContributionsContext, id: string, atOnce: number): Promise<boolean> {
  const run = await hold(context, id);
  if (run?.state !== "RUNNING") return false;
  const seen = await billPart(context, run, atOnce);
  if (seen > 0) return true;
  await seal(context, run);
  return false;
}

async function seal({ db }: ContributionsContext, { id, rehearsal }: RunRow): Promise<void> {
  const { rows } = await sql<{ count: number; sum: bigint }>`
    select coalesce(sum(count), 0)::int as count, coalesce(sum(amount), 0)::bigint as sum from billing_tally
    where run_id = ${id}`.execute(db);
  const tallied = { count: rows[0]?.count ?? 0, sum: rows[0]?.sum ?? 0n };
  const { count, sum, root } = rehearsal ? { ...tallied, root: null } : await sealOfBooks({ db }, id);
  if (count !== tallied.count || sum !== tallied.sum)
    throw new Error("a billing run is not what its parts added up to");
  await sql`
    update billing_run set state = 'SEALED', sealed_count = ${count}, sealed_sum = ${sum}, merkle_root = ${root}
    where id = ${id}`.execute(db);
}
