import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { TransactionRow } from "../loaders/rows.ts";
import { takeBackAllocations } from "./allocate-credit.ts";
import { holdAccounts } from "./open-accounts.ts";
import { reverse } from "./reverse.ts";
import type { QuarterOf } from "./tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;
type Standing = QuarterOf & { readonly id: string; readonly accountNumber: bigint };

/** What was cancelled: on which accounts, and whose quarters stand otherwise now. */
export interface Cancelled {
  readonly accountNumbers: readonly bigint[];
  readonly quarters: readonly QuarterOf[];
}

/**
 * Cancels dues that stand, and what was given up of them: what had paid them is free again, and their booking is
 * reversed, from today and never from before it. A due of nothing has no booking, and is cancelled all the same: it
 * claims its quarter. One that was cancelled meanwhile is left alone.
 */
export async function cancelDues(scope: Scope, dueIds: readonly string[], reason: string): Promise<Cancelled> {
  await holdAccounts(
    scope,
    (await standingOf(scope, dueIds)).map(({ accountNumber }) => accountNumber),
  );
  const standing = await standingOf(scope, dueIds);
  if (standing.length === 0) return { accountNumbers: [], quarters: [] };
  const ids = standing.map(({ id }) => id);
  const booked = await bookedOf(scope, ids);
  await takeBackAllocations(scope, { dueIds: ids });
  await sql`
    insert into due_cancellation (due_id, contributor_id, fund, cancelled_on, reason)
    select id, contributor_id, fund, ${scope.viewer.day}, ${reason} from due where id = any (${ids})
  `.execute(scope.db);
  const today = scope.viewer.day;
  await reverse(
    scope,
    booked.map((of) => ({ of, effectiveOn: of.effectiveOn > today ? of.effectiveOn : today, reason })),
  );
  return { accountNumbers: standing.map(({ accountNumber }) => accountNumber), quarters: standing };
}

async function standingOf({ db }: Scope, dueIds: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select id, account_number as "accountNumber", contributor_id as "contributorId", quarter from due_standing
    where (id = any (${dueIds}) or (nature = 'WRITE_OFF' and lowers = any (${dueIds})))
      and not cancelled order by id`.execute(db);
  return rows;
}

/** The bookings of those dues that were not reversed. */
async function bookedOf({ db }: Scope, dueIds: readonly string[]): Promise<TransactionRow[]> {
  const { rows } = await sql<TransactionRow>`
    select t.id, t.fund, t.kind, t.effective_on as "effectiveOn", t.contributor_id as "contributorId",
      t.due_id as "dueId", t.payment_id as "paymentId", t.reverses as "reversesId", t.reason
    from ledger_transaction t
    where t.due_id = any (${dueIds}) and t.kind = 'DUE'
      and not exists (select from ledger_transaction r where r.reverses = t.id)
    order by t.id`.execute(db);
  return rows;
}
