import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { TransactionRow } from "../loaders/rows.ts";
import { allocateCredit, takeBackAllocations } from "./allocate-credit.ts";
import { cancelDues } from "./cancel-dues.ts";
import { followersOf } from "./followers.ts";
import { holdAccounts } from "./open-accounts.ts";
import { reverse } from "./reverse.ts";
import { type QuarterOf, tellSettlements } from "./tell-settlements.ts";

/** A transaction of the ledger that is to be reversed, and from which day on. */
export interface ReverseAsked {
  readonly meta: WriteMetaInput;
  readonly transactionId: string;
  readonly atEffectiveDay: boolean;
}

const PATH = ["input", "transactionId"];

/**
 * Reverses a due, which is cancelled by it, or a match, whose payment goes back to suspense.
 *
 * What the bank booked is reversed by the bank alone, and a reversal is not reversed: it is done anew. A reversal takes
 * effect today, and never before what it undoes. Whoever comes second, after another clerk or the bank, finds it done.
 */
export const reverseLedgerTransaction = (context: ContributionsContext, asked: ReverseAsked) =>
  write(context, "reverseLedgerTransaction", asked, async () => {
    const { loaders, viewer } = context;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`reverse ${asked.transactionId}`}, 0))`.execute(
      context.db,
    );
    const of = await loaders.transactionById.load(asked.transactionId);
    if (!of) return { errors: [{ kind: "NotFoundError", path: PATH, missingId: asked.transactionId } as Refused] };
    const numbers = (await loaders.entriesOfTransaction.load(of.id)).flatMap(
      ({ accountNumber }) => accountNumber ?? [],
    );
    await holdAccounts(context, numbers);
    const errors = await faultsOf(context, of, asked.meta.reason);
    if (errors.length > 0) return { errors };
    const quarters = await undo(context, of, asked.meta.reason ?? "");
    const effectiveOn = asked.atEffectiveDay || of.effectiveOn > viewer.day ? of.effectiveOn : viewer.day;
    const [reversalId] = await reverse(context, [{ of, effectiveOn, reason: asked.meta.reason ?? "" }]);
    const paid = await allocateCredit(context, numbers);
    await tellSettlements(context, [...quarters, ...paid]);
    return { reversalId, errors: [] };
  });

/**
 * Takes back what rests on the transaction: allocations of its payment, or those to its due, which is cancelled with
 * all that follows from it.
 */
async function undo(context: ContributionsContext, of: TransactionRow, reason: string): Promise<QuarterOf[]> {
  if (of.kind === "MATCH") return takeBackAllocations(context, { paymentIds: [of.paymentId ?? ""] });
  const fallen = await cancelDues(context, await followersOf(context, of.dueId ?? ""), reason);
  const quarters = await takeBackAllocations(context, { dueIds: [of.dueId ?? ""] });
  const { rows } = await sql<QuarterOf>`
    with cancelled as (
      insert into due_cancellation (due_id, contributor_id, fund, cancelled_on, reason)
      select id, contributor_id, fund, ${context.viewer.day}, ${reason} from due where id = ${of.dueId}
      returning due_id
    )
    select contributor_id as "contributorId", quarter from due where id in (select due_id from cancelled)
  `.execute(context.db);
  return [...fallen.quarters, ...quarters, ...rows];
}

async function faultsOf(
  { db, loaders }: ContributionsContext,
  of: TransactionRow,
  reason?: string,
): Promise<Refused[]> {
  const field = "input.meta.reason";
  if (!reason?.trim()) {
    return [{ kind: "ValidationError", path: ["input", "meta", "reason"], field, reason: "TOO_SHORT" } as Refused];
  }
  if (of.kind !== "DUE" && of.kind !== "MATCH") {
    return [{ kind: "NotReversibleError", path: PATH, transactionKind: of.kind } as Refused];
  }
  loaders.reversalOfTransaction.clear(of.id);
  const reversal = await loaders.reversalOfTransaction.load(of.id);
  if (reversal) return [{ kind: "AlreadyReversedError", path: PATH, reversalId: reversal.id } as Refused];
  const refunded = await sql`
    select from refund_part p where p.payment_id = ${of.paymentId} and ${of.kind} = 'MATCH'
    group by p.payment_id having sum(p.amount) > 0`.execute(db);
  if (refunded.rows.length > 0) return [{ kind: "PaymentRefundedError", path: PATH } as Refused];
  const { rows } = await sql<{ id: string }>`
    select due_id as id from due_cancellation where due_id = ${of.dueId} and ${of.kind} = 'DUE'`.execute(db);
  return rows.length > 0 ? [{ kind: "AlreadyReversedError", path: PATH, reversalId: null } as Refused] : [];
}
