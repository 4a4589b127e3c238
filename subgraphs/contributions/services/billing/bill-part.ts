import { type RawBuilder, sql } from "kysely";
import { firstDay, lastDay } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { RunRow } from "../../loaders/billing/runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { asRows } from "../book.ts";
import { earlierDues, freedAmong, type Issuable, issueReckoned, type NotIssued, reckonDues } from "../issue-dues.ts";
import { refusalOf } from "../refusal.ts";
import { dueIdOfRun } from "./ids-of-run.ts";

/** The next people of a run, after somebody, and what the rules say of each. Nothing of it is kept yet. */
export interface Part {
  readonly after: string;
  readonly people: readonly string[];
  readonly issuable: readonly Issuable[];
  readonly notIssued: readonly NotIssued[];
}

/** Reckons the dues of the next people of a run, by id; writes nothing, so it may be done ahead. */
export async function reckonPart(
  context: ContributionsContext,
  run: Pick<RunRow, "fund" | "quarter" | "askedOn">,
  after: string,
  atOnce: number,
): Promise<Part> {
  const people = await nextPeople(context, run, after, atOnce);
  return { after, people, ...(await reckonDues(onItsDay(context, run), people, run.quarter)) };
}

/**
 * Keeps a part that was reckoned, and notes how far the run came: nobody of the part is seen again by it.
 *
 * Whose quarter is claimed already is passed by and counted; who is refused is kept with the reason. A rehearsal keeps
 * its totals, and books nothing.
 */
export async function keepPart(context: ContributionsContext, run: RunRow, part: Part): Promise<void> {
  const { db } = context;
  const { own, refused } = await parted(context, run, part);
  const billed = run.rehearsal ? await rehearse(context, own, run) : await bill(onItsDay(context, run), own, run);
  await tally(context, run, billed);
  await keepRefusals(context, run, refused);
  await sql`
    update billing_run set seen = seen + ${part.people.length}, standing = standing + ${own.length - billed.length},
      reached = ${part.people.at(-1) ?? run.reached}
    where id = ${run.id}`.execute(db);
}

/** Everything is issued as of the day on which the run was asked for. */
const onItsDay = (context: ContributionsContext, { askedOn }: Pick<RunRow, "askedOn">): ContributionsContext => ({
  ...context,
  viewer: { ...context.viewer, day: askedOn },
});

/** Whom of a part this fund bills, and whom not: a quarter that was freed since it was reckoned is not claimed. */
async function parted(context: ContributionsContext, { fund, quarter }: RunRow, { issuable, notIssued }: Part) {
  const freed = await freedAmong(
    context,
    issuable.map(({ contributorId }) => contributorId),
    quarter,
  );
  const why = (one: Issuable) => (one.fund !== fund ? "OTHER_FUND" : freed.has(one.contributorId) ? "FREED" : null);
  const refused = issuable.flatMap((one): NotIssued[] => {
    const kind = why(one);
    return kind ? [{ contributorId: one.contributorId, kind }] : [];
  });
  return { own: issuable.filter((one) => why(one) === null), refused: [...notIssued, ...refused] };
}

/**
 * Whoever was with the fund on a day of the quarter, after somebody. Goes from one person to the next along the index:
 * a part costs the same, however many are left.
 */
async function nextPeople(
  { db }: ContributionsContext,
  { fund, quarter }: Pick<RunRow, "fund" | "quarter">,
  after: string,
  atOnce: number,
) {
  const nextAfter = (id: RawBuilder<unknown>) => sql`
    select affiliate_id from career_period
    where fund = ${fund} and starts_on <= ${lastDay(quarter)} and coalesce(ends_on >= ${firstDay(quarter)}, true)
      and affiliate_id > ${id}
    order by affiliate_id limit 1`;
  const { rows } = await sql<{ id: string }>`
    with recursive next (id) as (
      (${nextAfter(sql`${after}`)})
      union all select (${nextAfter(sql`next.id`)}) from next where next.id is not null
    )
    select id from next where id is not null limit ${atOnce}`.execute(db);
  return rows.map(({ id }) => id);
}

async function bill(context: ContributionsContext, own: readonly Issuable[], run: RunRow): Promise<Issuable[]> {
  const making = { runId: run.id, idFor: (contributorId: string) => dueIdOfRun(run.id, contributorId) };
  const { dues } = await issueReckoned(context, own, run.quarter, making);
  return [...dues];
}

async function rehearse(context: ContributionsContext, own: readonly Issuable[], run: RunRow): Promise<Issuable[]> {
  const earlier = await earlierDues(context, own, run.quarter);
  return own.filter(({ contributorId }) => !earlier.has(contributorId));
}

async function tally({ db }: ContributionsContext, { id, fund }: RunRow, billed: readonly Issuable[]): Promise<void> {
  const found = new Map<string, { count: number; amount: Cents }>();
  for (const due of billed) {
    const { count, amount } = found.get(due.category) ?? { count: 0, amount: 0n };
    found.set(due.category, { count: count + 1, amount: amount + due.amount });
  }
  const rows = [...found].map(([category, come]) => ({ category, ...come }));
  await sql`
    insert into billing_tally as t (run_id, fund, category, count, amount, previous_count, previous_amount)
    select ${id}, ${fund}, category, count, amount, 0, 0
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as r (category text, count int, amount bigint)
    on conflict (run_id, category) do update
      set count = t.count + excluded.count, amount = t.amount + excluded.amount`.execute(db);
}

async function keepRefusals({ db }: ContributionsContext, { id, fund }: RunRow, refused: readonly NotIssued[]) {
  if (refused.length === 0) return;
  const rows = refused.map((one) => ({ contributorId: one.contributorId, ...refusalOf(one) }));
  await sql`
    insert into billing_refusal (run_id, contributor_id, fund, reason, year, law_table, law_day, legal_basis)
    select ${id}, "contributorId", ${fund}, reason, year, "lawTable", "lawDay", "legalBasis"
    from jsonb_to_recordset(${asRows(rows)}::jsonb)
      as r ("contributorId" text, reason text, year int, "lawTable" text, "lawDay" date,
        "legalBasis" jsonb)`.execute(db);
}
