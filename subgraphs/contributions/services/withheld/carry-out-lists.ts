import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { formatCents, formatRate } from "../../../shared/values/money.ts";
import { paymentsWhere } from "../../loaders/bank.ts";
import type { PaymentRow } from "../../loaders/rows.ts";
import {
  nextPaidList,
  type WithheldListRow,
  type WithheldSumRow,
  withheldListsWhere,
  withheldSumsWhere,
} from "../../loaders/withheld.ts";
import { asRows } from "../book.ts";
import { partPayment } from "../split-payment.ts";
import { tellInOrder } from "../tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/**
 * Carries out the oldest list whose payment is there: parts it, each sum to whoever has the number, today or before,
 * and tells whose they were. What is nobody’s, or may be two people’s, stays in suspense. Answers whether more wait.
 */
export async function carryOutNextList(scope: Scope): Promise<boolean> {
  const { db } = scope;
  const next = await nextPaidList(db);
  if (!next) return false;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${next.paymentId}`}, 0))`.execute(db);
  const [list] = await withheldListsWhere(db, sql`l.id = ${next.id} and l.carried_out_on is null`);
  const [payment] = await paymentsWhere(db, sql`p.id = ${next.paymentId}`);
  if (list && payment && payment.held === payment.amount) await carryOut(scope, list, payment);
  return true;
}

async function carryOut(scope: Scope, list: WithheldListRow, payment: PaymentRow): Promise<void> {
  const { db, viewer } = scope;
  const sums = await withheldSumsWhere(db, sql`s.list_id = ${list.id}`);
  const owners = await ownersOf(scope, sums);
  const parts = sums.map(({ id, amount, creditedOn, reversedOn }) => {
    return { amount, creditedOn, contributorId: reversedOn ? null : (owners.get(id) ?? null) };
  });
  const partIds = await partPayment(scope, payment, "PUBLIC_DEBTOR", parts);
  const rows = sums.map(({ id }, place) => ({ id, partId: partIds[place], contributorId: owners.get(id) ?? null }));
  await sql`
    update withheld_sum s set part_id = r."partId", contributor_id = r."contributorId", version = version + 1,
      undone_on = case when s.reversed_on is not null then ${viewer.day}::date end
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as r (id text, "partId" text, "contributorId" text)
    where s.id = r.id`.execute(db);
  await sql`update withheld_list set payment_id = ${payment.id}, carried_out_on = ${viewer.day}
    where id = ${list.id}`.execute(db);
  const taken = await withheldSumsWhere(db, sql`s.list_id = ${list.id} and s.reversed_on is null`);
  await tellSums(scope, list.reference, taken);
}

/** The one of the fund who has a number, today or before: a person by the own, a company by its own. */
async function ownersOf({ db }: Scope, sums: readonly WithheldSumRow[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; contributorId: string }>`
    select w.id, min(c.id) as "contributorId" from jsonb_to_recordset(${asRows(sums)}::jsonb)
      as w (id text, fund text, ssin text, "enterpriseNumber" text)
    join contributor c on (c.ssin = w.ssin or c.former_ssins @> array[w.ssin]
      or c.enterprise_number = w."enterpriseNumber") and w.fund = any (c.funds)
    group by w.id having count(*) = 1`.execute(db);
  return new Map(rows.map(({ id, contributorId }) => [id, contributorId]));
}

/** Tells what came of sums whose owner is known: that they were taken, or taken back. */
export async function tellSums(scope: Scope, reference: string, sums: readonly WithheldSumRow[]): Promise<void> {
  const facts = sums.flatMap(({ id, contributorId, fund, amount, share, creditedOn, reversedOn, reversal }) => {
    if (!contributorId) return [];
    const said = { amount: formatCents(amount), share: formatRate(share), creditedOn, reference };
    const content = { contributorId, fund, ...said, reversed: reversedOn !== null, reversal };
    return [{ type: "WithheldSumReported", subject: id, day: scope.viewer.day, content }];
  });
  await tellInOrder(scope, facts);
}
