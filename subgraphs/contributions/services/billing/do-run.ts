import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { addQuarters, firstDay, lastDay } from "../../../shared/values/calendar.ts";
import { type RunRow, runsWhere } from "../../loaders/billing/runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { groupBy } from "../group-by.ts";
import { keepPart, type Part, reckonPart } from "./bill-part.ts";
import { sealOfBooks } from "./leaves.ts";

const AT_ONCE = 1_000;
/** One fund takes half of what two cores can do. More than two would leave few connections to everybody else. */
const FUNDS_AT_ONCE = 2;

type Within = <Result>(work: (context: ContributionsContext) => Promise<Result>) => Promise<Result>;

/**
 * Does the billing runs that wait or were left half-way, each part by part to its seal: those of a fund one after the
 * other, two funds side by side.
 *
 * A part is kept in one transaction, with the step by which the run remembers it: whoever is killed loses the part in
 * hand, and the next goes on after the last. Of two who do the same run at once, one waits for the other, throws away
 * what it reckoned, and takes the next part.
 */
export async function doBillingRuns(desk: Desk, atOnce = AT_ONCE): Promise<void> {
  const within: Within = (work) => desk.inTransaction((context) => work(context as ContributionsContext));
  const waiting = await within(({ db }) => runsWhere(db, sql`r.state <> 'SEALED'`));
  const funds = groupBy(waiting, ({ fund }) => fund).values();
  const lanes = Array.from({ length: FUNDS_AT_ONCE }, async () => {
    for (const runs of funds) for (const { id } of runs) await doRun(within, id, atOnce);
  });
  const ended = await Promise.allSettled(lanes);
  for (const lane of ended) if (lane.status === "rejected") throw lane.reason;
}

async function doRun(within: Within, id: string, atOnce: number): Promise<void> {
  await within((context) => begin(context, id));
  await goThrough(within, id, atOnce);
}

/** Goes through a run: while the database keeps a part, the rules reckon the one after it. */
async function goThrough(within: Within, id: string, atOnce: number): Promise<void> {
  const reckonAfter = (part: Part | null) => within((context) => reckonNext(context, id, part, atOnce));
  let part = await reckonAfter(null);
  while (part) {
    const inHand = part;
    const [kept, ahead] = await Promise.allSettled([
      within((context) => keepOrSeal(context, id, inHand)),
      reckonAfter(inHand),
    ]);
    if (kept.status === "rejected") throw kept.reason;
    if (kept.value === "SEALED") return;
    if (ahead.status === "rejected") throw ahead.reason;
    part = kept.value === "OVERTAKEN" ? await reckonAfter(null) : ahead.value;
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
    select ${id}, ${fund}, category, 0, 0, count(*), sum(amount) from due d
    where fund = ${fund} and quarter = ${before} and nature = 'PROVISIONAL'
      and not exists (select from due_cancellation c where c.due_id = d.id)
    group by category`.execute(context.db);
  await sql`
    update billing_run set state = 'RUNNING', expected = (
      select count(distinct affiliate_id) from career_period
      where fund = ${fund} and starts_on <= ${lastDay(quarter)} and coalesce(ends_on >= ${firstDay(quarter)}, true))
    where id = ${id}`.execute(context.db);
}

/** Reckons the part after another, or after where the run stands; nothing where the run is done. */
async function reckonNext(
  context: ContributionsContext,
  id: string,
  before: Part | null,
  atOnce: number,
): Promise<Part | null> {
  if (before?.people.length === 0) return null;
  const [run] = await runsWhere(context.db, sql`r.id = ${id}`);
  if (run?.state !== "RUNNING") return null;
  return reckonPart(context, run, before?.people.at(-1) ?? run.reached, atOnce);
}

/** Keeps a part, or seals the run where nobody was left; unless another has gone on from where the part begins. */
async function keepOrSeal(
  context: ContributionsContext,
  id: string,
  part: Part,
): Promise<"KEPT" | "SEALED" | "OVERTAKEN"> {
  const run = await hold(context, id);
  if (run?.state !== "RUNNING" || run.reached !== part.after) return "OVERTAKEN";
  if (part.people.length === 0) {
    await seal(context, run);
    return "SEALED";
  }
  await keepPart(context, run, part);
  return "KEPT";
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
