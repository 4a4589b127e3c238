import { sql } from "kysely";
import { firstDay, type Quarter } from "../../shared/values/calendar.ts";
import { formatCents } from "../../shared/values/money.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { dueDay } from "../rules/due-day.ts";
import type { Issuable } from "./issue-dues.ts";
import type { NewFact } from "./tell-settlements.ts";

/** A due that is to be issued. */
export interface NewDue extends Issuable {
  readonly id: string;
  readonly accountNumber: bigint;
  readonly revision: number;
}

/** A due as JSON. The inputs are JSON already, and not written again. */
function asRow({ inputs, ...due }: NewDue): string {
  const [accountNumber, amount] = [String(due.accountNumber), String(due.amount)];
  const [contribution, fee] = [String(due.contribution), String(due.fee)];
  return `{"inputs":${inputs},${JSON.stringify({ ...due, accountNumber, amount, contribution, fee }).slice(1)}`;
}

/** Keeps dues with their inputs, and the hash of their workings. */
export async function keepDues(
  { db, viewer }: ContributionsContext,
  dues: readonly NewDue[],
  quarter: Quarter,
  runId: string | null,
): Promise<void> {
  if (dues.length === 0) return;
  await sql`
    insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
      contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, working_sha256, run_id)
    select id, "contributorId", fund, "accountNumber", 'PROVISIONAL', ${quarter}, revision, category, amount,
      contribution, fee, ${firstDay(quarter)}, ${dueDay(quarter)}, ${viewer.day}, inputs, "engineVersion", hash,
      ${runId}
    from json_to_recordset(${`[${dues.map(asRow).join(",")}]`}::json) as d (id text, "contributorId" text, fund text,
      "accountNumber" bigint, revision int, category text, amount bigint, contribution bigint, fee bigint, inputs jsonb,
      "engineVersion" text, hash text)`.execute(db);
}

/**
 * Books dues that were kept, from what stands in them: the whole is claimed, and earned as contribution and as fee. A
 * due of nothing is kept, for it explains why nothing is owed, but there is nothing to book; nor are lines of nothing.
 */
export async function bookDues({ db }: ContributionsContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into ledger_transaction (id, fund, kind, effective_on, contributor_id, due_id)
    select 'ltx_' || substr(id, 5), fund, 'DUE', opens_on, contributor_id, id from due
    where id = any (${ids}) and amount <> 0`.execute(db);
  await sql`
    insert into ledger_entry (transaction_id, line, fund, code, account_number, contributor_id, effective_on, amount)
    select 'ltx_' || substr(d.id, 5), l.line, d.fund, l.code, l.account, d.contributor_id, d.opens_on, l.amount
    from due d cross join lateral (values
      (0, 'RECEIVABLE', d.account_number, d.amount),
      (1, 'CONTRIBUTION_INCOME', null, -d.contribution),
      (case when d.contribution = 0 then 1 else 2 end, 'FEE_INCOME', null, -d.fee)
    ) as l (line, code, account, amount)
    where d.id = any (${ids}) and d.amount <> 0 and l.amount <> 0`.execute(db);
}

/** What the others are told of a due. */
export function asFact({ id, contributorId, fund, category, ...due }: NewDue, quarter: Quarter): NewFact {
  const amount = formatCents(due.amount);
  const content = { contributorId, fund, nature: "PROVISIONAL", quarter, category, amount, dueOn: dueDay(quarter) };
  return { type: "DueIssued", subject: id, day: firstDay(quarter), content };
}
