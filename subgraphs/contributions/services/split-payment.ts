import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { type Cents, sum } from "../../shared/values/money.ts";
import { paymentsWhere } from "../loaders/bank.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { PaymentRow } from "../loaders/rows.ts";
import { asRows, book } from "./book.ts";
import { bringToAccounts } from "./match-payments.ts";
import { openAccounts } from "./open-accounts.ts";
import { notFound, refused } from "./refused.ts";
import { tellSettlements } from "./tell-settlements.ts";

/** A part of a sum: how much, for whom and for which due; and for one that was withheld, when INASTI got it. */
export interface PartAsked {
  readonly amount: Cents;
  readonly contributorId?: string | null;
  readonly dueId?: string | null;
  readonly creditedOn?: Day | null;
}

/** A sum in suspense that was for several, or was withheld for one or more. */
export interface SplitAsked {
  readonly meta: WriteMetaInput;
  readonly paymentId: string;
  readonly withheldBy?: "PUBLIC_DEBTOR" | "NOTARY" | null;
  readonly parts: readonly PartAsked[];
}

type Scope = Pick<RequestScope, "db" | "viewer">;

const MOST = 50;

/**
 * Parts a sum in suspense into payments of their own, each for somebody or left in suspense.
 *
 * What a client or a public debtor withheld counts from the day of its credit at INASTI, which hands it on later.
 */
export const splitPayment = (context: ContributionsContext, asked: SplitAsked) =>
  write(context, "splitPayment", asked, async () => {
    const { db } = context;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${asked.paymentId}`}, 0))`.execute(db);
    const [payment] = await paymentsWhere(db, sql`p.id = ${asked.paymentId}`);
    if (!payment) return { errors: [notFound("paymentId", asked.paymentId)] };
    const errors = [...faultsOf(asked, payment), ...(await strangers(context, asked, payment))];
    if (errors.length > 0) return { errors };
    await partPayment(context, payment, asked.withheldBy ?? null, asked.parts);
    return { paymentId: payment.id, errors: [] };
  });

/** Parts a payment that is whole in suspense, and brings each part to its account; tells the ids of the parts. */
export async function partPayment(
  scope: Scope,
  payment: PaymentRow,
  withheldBy: PaymentRow["withheldBy"],
  asked: readonly PartAsked[],
): Promise<readonly string[]> {
  const parts = asked.map((part, i) => ({
    ...part,
    id: newId("pay"),
    position: `${payment.position}-${i + 1}`,
    bookedOn: part.creditedOn ?? payment.bookedOn,
  }));
  await keep(scope, payment, withheldBy, parts);
  const known = parts.flatMap((part) => (part.contributorId ? [{ ...part, contributorId: part.contributorId }] : []));
  const fund = payment.fund;
  const accountOf = await openAccounts(
    scope,
    known.map(({ contributorId }) => ({ contributorId, fund })),
  );
  const quarters = await bringToAccounts(
    scope,
    known.map(({ id, amount, bookedOn, contributorId, dueId }) => ({
      payment: { ...payment, id, amount, bookedOn, creditorReference: null, endToEndId: null, mandateId: null },
      accountNumber: accountOf({ contributorId, fund }),
      contributorId,
      way: "MANUAL",
      designatedDueId: dueId ?? null,
    })),
  );
  await tellSettlements(scope, quarters);
  return parts.map(({ id }) => id);
}

function faultsOf({ parts, withheldBy }: SplitAsked, payment: PaymentRow): Refused[] {
  if (payment.held !== payment.amount || payment.amount <= 0n)
    return [refused("PaymentNotInSuspenseError", "paymentId", { paymentId: payment.id })];
  const wrong = (field: string, reason: string) => [refused("ValidationError", field, { reason })];
  if (parts.length > MOST) return wrong("parts", "TOO_LONG");
  if (parts.length < (withheldBy ? 1 : 2)) return wrong("parts", "TOO_SHORT");
  const bad = parts.findIndex(({ amount }) => amount <= 0n);
  if (bad >= 0) return wrong(`parts.${bad}.amount`, "NOT_POSITIVE");
  if (sum(parts.map(({ amount }) => amount)) !== payment.amount) return wrong("parts", "SUM_DIFFERS");
  const late = parts.findIndex(({ creditedOn }) => creditedOn && creditedOn > payment.bookedOn);
  if (late >= 0) return wrong(`parts.${late}.creditedOn`, "AFTER_THE_PAYMENT");
  const dayless = parts.findIndex(({ creditedOn }) => (withheldBy === "PUBLIC_DEBTOR") !== Boolean(creditedOn));
  return dayless >= 0 ? wrong(`parts.${dayless}.creditedOn`, "ONLY_WHERE_WITHHELD_THROUGH_INASTI") : [];
}

/** Who is named and is not there, or owes no such due to this fund. */
async function strangers(
  { loaders }: ContributionsContext,
  { parts }: SplitAsked,
  { fund }: PaymentRow,
): Promise<Refused[]> {
  const found = await Promise.all(
    parts.map(async ({ contributorId, dueId }, i) => {
      if (!contributorId) return dueId ? [notFound(`parts.${i}.dueId`, dueId)] : [];
      if (!(await loaders.contributorById.load(contributorId)))
        return [notFound(`parts.${i}.contributorId`, contributorId)];
      const due = dueId ? await loaders.dueById.load(dueId) : null;
      const fits = !dueId || (due?.contributorId === contributorId && due.fund === fund);
      return fits ? [] : [notFound(`parts.${i}.dueId`, dueId)];
    }),
  );
  return found.flat();
}

async function keep(
  { db }: Scope,
  payment: PaymentRow,
  withheldBy: PaymentRow["withheldBy"],
  parts: readonly { readonly id: string; readonly amount: Cents; readonly position: string; readonly bookedOn: Day }[],
): Promise<void> {
  await sql`
    insert into payment (id, fund, statement_id, position, amount, booked_on, value_on, note, counterparty_iban,
      counterparty_name, split_of, withheld_by)
    select s.id, p.fund, p.statement_id, s.position, s.amount, s."bookedOn", p.value_on, p.note,
      case when ${withheldBy}::text is null then p.counterparty_iban end, p.counterparty_name, p.id, ${withheldBy}
    from jsonb_to_recordset(${asRows(parts)}::jsonb)
      as s (id text, amount bigint, position text, "bookedOn" date) join payment p on p.id = ${payment.id}
  `.execute(db);
  const { id: paymentId, fund, amount, bookedOn: effectiveOn } = payment;
  const entries = [
    { code: "SUSPENSE" as const, amount, paymentId },
    ...parts.map((part) => ({ code: "SUSPENSE" as const, amount: -part.amount, paymentId: part.id })),
  ];
  await book({ db }, [{ id: newId("ltx"), fund, kind: "SPLIT", effectiveOn, paymentId, entries }]);
}
