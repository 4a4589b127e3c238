import { sql } from "kysely";
import { firstDay, lastDay } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { RunRow } from "../../loaders/billing/runs.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { asRows } from "../book.ts";
import { earlierDues, type Issuable, issueReckoned, type NotIssued, reckonDues } from "../issue-dues.ts";
import { refusalOf } from "../refusal.ts";
import { dueIdOfRun } from "./ids-of-run.ts";

/**
 * Bills the next people of a run, by id, and notes how far it came: nobody of them is seen again by this run. Answers
 * how many they were.
 *
 * Whose quarter is claimed already is passed by and counted; who is refused is kept with the reason. A rehearsal
 * reckons all the same, and books nothing.
 */
export async function billPart(context: ContributionsContext, run: RunRow, atOnce: number): Promise<number> {
  const { db } = context;
  const onItsDay = { ...context, viewer: { ...context.viewer, day: run.askedOn } };
  const people = await nextPeople(context, run, atOnce);
  const reached = people.at(-1);
  if (!reached) return 0;
  const { issuable, notIssued } = await reckonDues(onItsDay, people, run.quarter);
  const own = issuable.filter(({ fund }) => fund === run.fund);
  const others = issuable.filter(({ fund }) => fund !== run.fund);
  const billed = run.rehearsal ? await rehearse(context, own, run) : await bill(onItsDay, own, run);
  await tally(context, run, billed);
  const elsewhere = others.map(({ contributorId }) => ({ contributorId, kind: "OTHER_FUND" }) as const);
  await keepRefusals(context, run, [...notIssued, ...elsewhere]);
  await sql`
    update billing_run set seen = seen + ${people.length}, standing = standing + ${own.length - billed.length},
      reached = ${reached}
    where id = ${run.id}`.execute(db);
  return people.length;
}

/** Whoever was with the fund on a day of the quarter, after those whom the run has seen. */
async function nextPeople({ db }: ContributionsContext, { fund, quarter, reached }: RunRow, atOnce: number) {
  const { rows } = await sql<{ id: string }>`
    select distinct affiliate_id as id from career_period
    where fund = ${fund} and starts_on <= ${lastDay(quarter)} and coalesce(ends_on >= ${firstDay(quarter)}, true)
      and affiliate_id > ${reached}
    order by affiliate_id limit ${atOnce}`.execute(db);
  return rows.map(({ id }) => id);
}

async function bill(context: ContributionsContext, own: readonly Issuable[], run: RunRow): Promise<Issuable[]> {
  const making = { runId: run.id, idFor: (contributorId: string) => dueIdOfRun(run.id, contributorId) };
  const { dues } = await issueReckoned(context, own, run.quarter, making);
  return dues.map(({ of, contributorId, fund }) => ({ ...of, contributorId, fund }));
}

async function rehearse(context: ContributionsContext, own: readonly Issuable[], run: RunRow): Promise<Issuable[]> {
  const earlier = await earlierDues(context, own, run.quarter);
  return own.filter(({ contributorId }) => !earlier.has(contributorId));
}

async function tally({ db }: ContributionsContext, { id, fund }: RunRow, billed: readonly Issuable[]): Promise<void> {
  const found = new Map<string, { count: number; amount: Cents }>();
  for (const { facts, calculation } of billed) {
    const { count, amount } = found.get(facts.category) ?? { count: 0, amount: 0n };
    found.set(facts.category, { count: count + 1, amount: amount + calculation.result });
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
