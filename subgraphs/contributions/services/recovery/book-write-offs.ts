import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, min, sum } from "../../../shared/values/money.ts";
import { duesWhere } from "../../loaders/dues.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { writeOffOf } from "../../rules/recovery/booked-claims.ts";
import type { ClaimedSum } from "../../rules/recovery/claim-facts.ts";
import type { WriteOffGround } from "../../rules/recovery/write-off.ts";
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
  /** On which ground: a discharge frees the debtor alone, and nobody who answers beside him. */
  readonly ground: WriteOffGround | null;
}

/** What is given up of a due, and on which ground. */
export type GivenUp = ClaimedSum & { readonly ground: WriteOffGround | null };

/** Books what is given up of dues, up to what is open of each. The accounts must be held. */
export async function bookWriteOffs(scope: Scope, sums: readonly GivenUp[]): Promise<void> {
  const dues = await duesWhere(scope.db, sql`d.id = any (${sums.map(({ dueId }) => dueId)}) and d.outstanding > 0`);
  const amountOf = (due: DueRow): Cents =>
    min(due.outstanding, sum(sums.filter(({ dueId }) => dueId === due.id).map(({ amount }) => amount)));
  const groundOf = (due: DueRow) => sums.find(({ dueId }) => dueId === due.id)?.ground ?? null;
  const given = dues
    .map((due) => ({ due, amount: amountOf(due), ground: groundOf(due) }))
    .filter(({ amount }) => amount > 0n);
  await claimDues(
    scope,
    given.map((one) => claimOf(one, scope.viewer.day)),
  );
}

type Given = { readonly due: DueRow; readonly amount: Cents; readonly ground: WriteOffGround | null };

function claimOf({ due, amount, ground }: Given, day: Day): NewClaim {
  const { contributorId, fund, accountNumber, quarter, category, id: lowers } = due;
  const calculation = writeOffOf(amount, day);
  const kept: KeptWriteOff = { amount: String(amount), on: day, ground };
  return {
    ...{ id: newId("due"), contributorId, fund, accountNumber, nature: "WRITE_OFF", quarter, category, lowers },
    ...{ contribution: calculation.result, fee: 0n, opensOn: day, dueOn: day, effectiveOn: day },
    ...{ inputs: kept, calculation },
  };
}

/** Undoes what was given up of dues; answers how much that was of each. */
async function undoWriteOffs(scope: Scope, dueIds: readonly string[], reason: string): Promise<GivenUp[]> {
  const { rows } = await sql<GivenUp & { id: string }>`
    select s.id, s.lowers as "dueId", -s.amount as amount, d.inputs ->> 'ground' as ground
    from due_standing s join due d on d.id = s.id
    where s.lowers = any (${dueIds}) and s.nature = 'WRITE_OFF' and not s.cancelled`.execute(scope.db);
  await cancelDues(
    scope,
    rows.map(({ id }) => id),
    reason,
  );
  return [...groupBy(rows, ({ dueId }) => dueId)].map(([dueId, parts]) => ({
    ...{ dueId, amount: sum(parts.map(({ amount }) => amount)), ground: parts[0]?.ground ?? null },
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
  const left = before.map(({ dueId, amount, ground }) => {
    const open = named.find(({ id }) => id === dueId)?.outstanding ?? 0n;
    const given = sum(paid.filter((one) => one.dueId === dueId).map((one) => one.amount)) - open;
    return { dueId, ground, amount: amount - (given > 0n ? min(given, amount) : 0n) };
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

/** A due of which something was given up, and what of it was claimed all the same. */
interface LetGo {
  readonly dueId: string;
  readonly writtenOff: Cents;
  readonly kept: Cents;
  readonly ground: WriteOffGround | null;
}

/** What is given up of dues that are about to be reckoned anew, by due. */
export type LetGoBefore = ReadonlyMap<string, LetGo>;

/** What is given up of dues, before these are cancelled for others. */
export async function letGoOf({ db }: Pick<Scope, "db">, dueIds: readonly string[]): Promise<LetGoBefore> {
  const { rows } = await sql<LetGo>`
    select d.id as "dueId", d.written_off as "writtenOff", d.amount + d.lowered - d.written_off as kept,
      (select w.inputs ->> 'ground' from due w where w.lowers = d.id and w.nature = 'WRITE_OFF'
        and not exists (select from due_cancellation c where c.due_id = w.id) limit 1) as ground
    from due_standing d where d.id = any (${dueIds}) and d.written_off > 0`.execute(db);
  return new Map(rows.map((one) => [one.dueId, one]));
}

/**
 * Gives up again of dues that take the place of others what was given up of these: never more than somebody decided,
 * and nothing of what had been claimed beside it. Before anything is allocated to them.
 */
export async function giveUpAgain(
  scope: Scope,
  before: LetGoBefore,
  places: readonly { readonly from: string | undefined; readonly to: string }[],
): Promise<void> {
  const moved = places.flatMap(({ from = "", to }) => {
    const letGo = before.get(from);
    return letGo ? [{ ...letGo, to }] : [];
  });
  if (moved.length === 0) return;
  const dues = await duesWhere(scope.db, sql`d.id = any (${moved.map(({ to }) => to)}) and d.outstanding > 0`);
  const sums = dues.flatMap(({ id: dueId, outstanding }) =>
    moved
      .filter(({ to, kept }) => to === dueId && outstanding > kept)
      .map(({ kept, writtenOff, ground }) => ({ dueId, ground, amount: min(writtenOff, outstanding - kept) })),
  );
  await bookWriteOffs(scope, sums);
}
