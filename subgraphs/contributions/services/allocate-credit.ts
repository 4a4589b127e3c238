import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { openCredits } from "../loaders/credits.ts";
import { duesWhere } from "../loaders/dues.ts";
import type { DueNature, DueRow } from "../loaders/rows.ts";
import { type Allocated, allocations, type Claim } from "../rules/allocation.ts";
import { asRows } from "./book.ts";
import { groupBy } from "./group-by.ts";
import { holdAccounts } from "./open-accounts.ts";
import type { QuarterOf } from "./tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

const kinds: Partial<Record<DueNature, Claim["kind"]>> = { SURCHARGE: "SURCHARGE", RECOVERY_COST: "COSTS" };

const claimOf = ({ id, nature, outstanding, dueOn }: DueRow): Claim => ({
  ...{ dueId: id, outstanding, dueOn },
  kind: kinds[nature] ?? "PRINCIPAL",
});

/**
 * Puts what is left of the payments on accounts to what is claimed there, in the order of the law.
 *
 * Holds the accounts first, so that of two that pay or claim at once the second sees what the first has done. Answers
 * whose quarters were paid, for others to be told.
 */
export async function allocateCredit(scope: Scope, accountNumbers: readonly bigint[]): Promise<QuarterOf[]> {
  const numbers = [...new Set(accountNumbers)];
  await holdAccounts(scope, numbers);
  const credits = await openCredits(scope.db, numbers);
  if (credits.length === 0) return [];
  const inUse = [...new Set(credits.map(({ accountNumber }) => accountNumber))];
  const dues = await duesWhere(
    scope.db,
    sql`d.account_number = any (${inUse.map(String)}::bigint[]) and d.outstanding > 0`,
  );
  const creditsOf = groupBy(credits, ({ accountNumber }) => accountNumber);
  const duesOf = groupBy(dues, ({ accountNumber }) => accountNumber);
  const allocated = inUse.flatMap((number) =>
    allocations(creditsOf.get(number) ?? [], (duesOf.get(number) ?? []).map(claimOf)),
  );
  await keep(scope, allocated);
  const paid = new Set(allocated.map(({ dueId }) => dueId));
  return dues.flatMap(({ id, contributorId, quarter }) => (paid.has(id) ? [{ contributorId, quarter }] : []));
}

async function keep({ db, viewer }: Scope, allocated: readonly Allocated[]): Promise<void> {
  if (allocated.length === 0) return;
  await sql`
    insert into allocation (fund, contributor_id, payment_id, due_id, amount, basis, allocated_on)
    select d.fund, d.contributor_id, a."paymentId", a."dueId", a.amount, a.basis, ${viewer.day}
    from jsonb_to_recordset(${asRows(allocated)}::jsonb)
      as a ("paymentId" text, "dueId" text, amount bigint, basis text)
    join due d on d.id = a."dueId"`.execute(db);
}

/** Takes back what was allocated of payments, or to dues; answers whose quarters are open again. */
export async function takeBackAllocations(
  { db, viewer }: Scope,
  of: { readonly paymentIds?: readonly string[]; readonly dueIds?: readonly string[] },
): Promise<QuarterOf[]> {
  const found = await sql<QuarterOf>`
    with taken_back as (
      insert into allocation (fund, contributor_id, payment_id, due_id, amount, basis, reverses, allocated_on)
      select a.fund, a.contributor_id, a.payment_id, a.due_id, -a.amount, a.basis, a.id, ${viewer.day}
      from allocation a
      where (a.payment_id = any (${of.paymentIds ?? []}) or a.due_id = any (${of.dueIds ?? []}))
        and a.reverses is null and not exists (select from allocation b where b.reverses = a.id)
      returning due_id
    )
    select contributor_id as "contributorId", quarter from due where id in (select due_id from taken_back)
  `.execute(db);
  return found.rows;
}
