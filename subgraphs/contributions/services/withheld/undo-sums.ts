import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { transactionsWhere } from "../../loaders/ledger.ts";
import type { TransactionRow } from "../../loaders/rows.ts";
import { withheldSumsWhere } from "../../loaders/withheld.ts";
import { allocateCredit, takeBackAllocations } from "../allocate-credit.ts";
import { holdAccounts } from "../open-accounts.ts";
import { reverse } from "../reverse.ts";
import { tellSettlements } from "../tell-settlements.ts";
import { tellSums } from "./carry-out-lists.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/**
 * Takes back the next sum that INASTI reversed, from the account that it was put to: the part waits in suspense again,
 * and what it paid is open. Answers whether more may wait. One that was given back since is left as it is.
 */
export async function undoNextSum(scope: Scope): Promise<boolean> {
  const { db, viewer } = scope;
  const [found] = await withheldSumsWhere(
    db,
    sql`s.id = (select u.id from withheld_sum u where u.reversed_on is not null and u.undone_on is null
      and u.part_id is not null and not exists (select from refund_part p where p.payment_id = u.part_id
        group by p.payment_id having sum(p.amount) > 0) order by u.id limit 1)`,
  );
  if (!found?.partId) return false;
  const [match] = await transactionsWhere(
    db,
    sql`kind = 'MATCH' and payment_id = ${found.partId}
      and id not in (select reverses from ledger_transaction where reverses is not null
        and payment_id = ${found.partId})`,
  );
  if (match) await undo(scope, match, found.partId, found.reversal ?? "");
  await sql`update withheld_sum set undone_on = ${viewer.day}, version = version + 1 where id = ${found.id}`.execute(
    db,
  );
  const { rows } = await sql<{
    reference: string;
  }>`select reference from withheld_list where id = ${found.listId}`.execute(db);
  await tellSums(scope, rows[0]?.reference ?? "", [found]);
  return true;
}

async function undo(scope: Scope, of: TransactionRow, partId: string, reversal: string): Promise<void> {
  const { rows } = await sql<{ number: bigint }>`
    select distinct account_number as number from ledger_entry
    where transaction_id = ${of.id} and account_number is not null`.execute(scope.db);
  const numbers = rows.map(({ number }) => number);
  await holdAccounts(scope, numbers);
  const open = await takeBackAllocations(scope, { paymentIds: [partId] });
  await reverse(scope, [{ of, effectiveOn: of.effectiveOn, reason: reversal }]);
  const paid = await allocateCredit(scope, numbers);
  await tellSettlements(scope, [...open, ...paid]);
}
