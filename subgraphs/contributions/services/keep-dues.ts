import { sql } from "kysely";
import { firstDay, type Quarter } from "../../shared/values/calendar.ts";
import { formatCents } from "../../shared/values/money.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { dueDay } from "../rules/due-day.ts";
import { asRows, type Booking } from "./book.ts";
import { keptFacts } from "./kept-facts.ts";
import type { Reckoned } from "./reckon-due.ts";
import type { NewFact } from "./tell-settlements.ts";
import { workingHash } from "./working-of-due.ts";

/** A due that is to be issued. */
export interface NewDue {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly revision: number;
  readonly of: Reckoned;
}

/** Keeps dues with their inputs, and the hash of their workings. */
export async function keepDues(
  { db, viewer }: ContributionsContext,
  dues: readonly NewDue[],
  quarter: Quarter,
  runId: string | null,
): Promise<void> {
  if (dues.length === 0) return;
  const rows = dues.map(({ of: { facts, calculation, contribution, fee }, ...due }) => ({
    ...due,
    category: facts.category,
    amount: calculation.result,
    contribution,
    fee,
    inputs: keptFacts(facts),
    engineVersion: calculation.engineVersion,
    hash: workingHash(facts, calculation),
  }));
  await sql`
    insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
      contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, working_sha256, run_id)
    select id, "contributorId", fund, "accountNumber", 'PROVISIONAL', ${quarter}, revision, category, amount,
      contribution, fee, ${firstDay(quarter)}, ${dueDay(quarter)}, ${viewer.day}, inputs, "engineVersion", hash,
      ${runId}
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as d (id text, "contributorId" text, fund text,
      "accountNumber" bigint, revision int, category text, amount bigint, contribution bigint, fee bigint, inputs jsonb,
      "engineVersion" text, hash text)`.execute(db);
}

/** A due of nothing is kept, for it explains why nothing is owed, but there is nothing to book. */
export function bookingOf({ id, contributorId, fund, accountNumber, of }: NewDue): Booking[] {
  const { calculation, contribution, fee, facts } = of;
  if (calculation.result === 0n) return [];
  const entries = [
    { code: "RECEIVABLE", amount: calculation.result, accountNumber },
    { code: "CONTRIBUTION_INCOME", amount: -contribution },
    { code: "FEE_INCOME", amount: -fee },
  ] as const;
  const effectiveOn = firstDay(facts.quarter);
  return [{ id: bookingIdOf(id), fund, kind: "DUE", effectiveOn, contributorId, dueId: id, entries }];
}

/** The booking of a due is known by the due's own number. */
const bookingIdOf = (dueId: string): string => dueId.replace(/^due_/, "ltx_");

/** What the others are told of a due. */
export function asFact({ id, contributorId, fund, of: { facts, calculation } }: NewDue): NewFact {
  const { quarter, category } = facts;
  const amount = formatCents(calculation.result);
  const content = { contributorId, fund, nature: "PROVISIONAL", quarter, category, amount, dueOn: dueDay(quarter) };
  return { type: "DueIssued", subject: id, day: firstDay(quarter), content };
}
