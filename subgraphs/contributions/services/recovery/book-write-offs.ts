import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, min, sum } from "../../../shared/values/money.ts";
import { duesWhere } from "../../loaders/dues.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { writeOffOf } from "../../rules/recovery/booked-claims.ts";
import type { ClaimedSum } from "../../rules/recovery/claim-facts.ts";
import { cancelDues } from "../cancel-dues.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { groupBy } from "../group-by.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** Why what was given up stands no longer, where it was no mistake: its dues bear no surcharge of that time. */
export const WRITE_OFF_ENDS = { PAID: "WRITE_OFF_PAID", KEPT: "WRITE_OFF_KEPT" } as const;

/** What a write-off keeps: amounts as whole cents in text, for JSON has no such number. */
export interface KeptWriteOff {
  readonly amount: string;
  readonly on: Day;
}

/** Books what is given up of dues, up to what is open of each. The accounts must be held. */
export async function bookWriteOffs(scope: Scope, sums: readonly ClaimedSum[]): Promise<void> {
  const dues = await duesWhere(scope.db, sql`d.id = any (${sums.map(({ dueId }) => dueId)}) and d.outstanding > 0`);
  const amountOf = (due: DueRow): Cents =>
    min(due.outstanding, sum(sums.filter(({ dueId }) => dueId === due.id).map(({ amount }) => amount)));
  const given = dues.map((due) => ({ due, amount: amountOf(due) })).filter(({ amount }) => amount > 0n);
  await claimDues(
    scope,
    given.map(({ due, amount }) => claimOf(due, amount, scope.viewer.day)),
  );
}

function claimOf(due: DueRow, amount: Cents, day: Day): NewClaim {
  const { contributorId, fund, accountNumber, quarter, category, id: lowers } = due;
  const calculation = writeOffOf(amount, day);
  const kept: KeptWriteOff = { amount: String(amount), on: day };
  return {
    ...{ id: newId("due"), contributorId, fund, accountNumber, nature: "WRITE_OFF", quarter, category, lowers },
    ...{ contribution: calculation.result, fee: 0n, opensOn: day, dueOn: day, effectiveOn: day },
    ...{ inputs: kept, calculation },
  };
}

/** Undoes what was given up of dues; answers how much that was of each. */
async function undoWriteOffs(scope: Scope, dueIds: readonly string[], reason: string): Promise<ClaimedSum[]> {
  const { rows } = await sql<ClaimedSum & { id: string }>`
    select id, lowers as "dueId", -amount as amount from due_standing
    where lowers = any (${dueIds}) and nature = 'WRITE_OFF' and not cancelled`.execute(scope.db);
  await cancelDues(
    scope,
    rows.map(({ id }) => id),
    reason,
  );
  return [...groupBy(rows, ({ dueId }) => dueId)].map(([dueId, parts]) => ({
    ...{ dueId, amount: sum(parts.map(({ amount }) => amount)) },
  }));
}

/**
 * Claims again, of dues that were given up, what somebody pays of them after all and by their name; the rest stays
 * given up. A payment without such a word never comes here: nothing that was given up is asked for again.
 */
export async function reviveWrittenOff(scope: Scope, paid: readonly ClaimedSum[]): Promise<void> {
  if (paid.length === 0) return;
  const named = await duesWhere(scope.db, sql`d.id = any (${paid.map(({ dueId }) => dueId)}) and d.written_off > 0`);
  if (named.length === 0) return;
  const before = await undoWriteOffs(
    scope,
    named.map(({ id }) => id),
    WRITE_OFF_ENDS.PAID,
  );
  const left = before.map(({ dueId, amount }) => {
    const open = named.find(({ id }) => id === dueId)?.outstanding ?? 0n;
    const given = sum(paid.filter((one) => one.dueId === dueId).map((one) => one.amount)) - open;
    return { dueId, amount: amount - (given > 0n ? min(given, amount) : 0n) };
  });
  await bookWriteOffs(
    scope,
    left.filter(({ amount }) => amount > 0n),
  );
}

/** Does what makes dues less while nothing of them is given up, and gives up again what is then still open of that. */
export async function besideWriteOffs(
  scope: Scope,
  dueIds: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const before = await undoWriteOffs(scope, dueIds, WRITE_OFF_ENDS.KEPT);
  await work();
  await bookWriteOffs(scope, before);
}
