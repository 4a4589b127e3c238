import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { TransactionRow } from "../loaders/rows.ts";
import { takeBackAllocations } from "./allocate-credit.ts";
import { holdAccounts } from "./open-accounts.ts";
import { reverse } from "./reverse.ts";
import type { QuarterOf } from "./tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;
type Booked = TransactionRow & { readonly accountNumber: bigint; readonly quarter: string };

/** What was cancelled: on which accounts, and whose quarters stand otherwise now. */
export interface Cancelled {
  readonly accountNumbers: readonly bigint[];
  readonly quarters: readonly QuarterOf[];
}

/**
 * Cancels dues that stand: what had paid them is free again, and their booking is reversed, from today and never from
 * before it. A due that was cancelled meanwhile, or of nothing, is left alone.
 */
export async function cancelDues(scope: Scope, dueIds: readonly string[], reason: string): Promise<Cancelled> {
  await holdAccounts(
    scope,
    (await bookedOf(scope, dueIds)).map(({ accountNumber }) => accountNumber),
  );
  const booked = await bookedOf(scope, dueIds);
  if (booked.length === 0) return { accountNumbers: [], quarters: [] };
  const ids = booked.map(({ dueId }) => dueId ?? "");
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
  return {
    accountNumbers: booked.map(({ accountNumber }) => accountNumber),
    quarters: booked.map(({ contributorId, quarter }) => ({ contributorId: contributorId ?? "", quarter })),
  };
}

/** The bookings of those dues that stand. */
async function bookedOf({ db }: Scope, dueIds: readonly string[]): Promise<Booked[]> {
  const { rows } = await sql<Booked>`
    select t.id, t.fund, t.kind, t.effective_on as "effectiveOn", t.contributor_id as "contributorId",
      t.due_id as "dueId", t.payment_id as "paymentId", t.reverses as "reversesId", t.reason,
      d.account_number as "accountNumber", d.quarter
    from due_standing d join ledger_transaction t on t.due_id = d.id and t.kind = 'DUE'
    where d.id = any (${dueIds}) and not d.cancelled
      and not exists (select from ledger_transaction r where r.reverses = t.id)
    order by t.id`.execute(db);
  return rows;
}
