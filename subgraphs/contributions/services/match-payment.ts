import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import { paymentsWhere } from "../loaders/bank.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { DueRow, PaymentRow } from "../loaders/rows.ts";
import { bringToAccounts } from "./match-payments.ts";
import { openAccounts } from "./open-accounts.ts";
import { tellSettlements } from "./tell-settlements.ts";

/** A payment in suspense, and whose it is; with the due that is meant, if one is. */
export interface MatchAsked {
  readonly meta: WriteMetaInput;
  readonly paymentId: string;
  readonly contributorId: string;
  readonly dueId?: string | null;
}

const notFound = (field: string, missingId: string): Refused =>
  ({ kind: "NotFoundError", path: ["input", field], missingId }) as Refused;

/**
 * Brings a payment from suspense to the account of a contributor, as a clerk decided.
 *
 * Of two clerks who decide at once the second is told that the payment is no longer in suspense.
 */
export const matchPayment = (context: ContributionsContext, asked: MatchAsked) =>
  write(context, "matchPayment", asked, async () => {
    const { paymentId, contributorId, dueId } = asked;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${paymentId}`}, 0))`.execute(context.db);
    const [payment] = await paymentsWhere(context.db, sql`p.id = ${paymentId}`);
    if (!payment) return { errors: [notFound("paymentId", paymentId)] };
    const contributor = await context.loaders.contributorById.load(contributorId);
    if (!contributor) return { errors: [notFound("contributorId", contributorId)] };
    const due = dueId ? await context.loaders.dueById.load(dueId) : null;
    const errors = faultsOf(payment, asked, due);
    if (errors.length > 0) return { errors };
    const key = { contributorId, fund: payment.fund };
    const accountNumber = (await openAccounts(context, [key]))(key);
    const quarters = await bringToAccounts(context, [
      { payment, accountNumber, contributorId, way: "MANUAL", designatedDueId: dueId ?? null },
    ]);
    await tellSettlements(context, quarters);
    return { paymentId, errors: [] };
  });

function faultsOf(payment: PaymentRow, { contributorId, dueId }: MatchAsked, due: DueRow | null): Refused[] {
  if (payment.held !== payment.amount || payment.amount < 0n) {
    return [{ kind: "PaymentNotInSuspenseError", path: ["input", "paymentId"], paymentId: payment.id } as Refused];
  }
  if (!dueId) return [];
  const fits = due && due.contributorId === contributorId && due.fund === payment.fund;
  return fits ? [] : [notFound("dueId", dueId)];
}
