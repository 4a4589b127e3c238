import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import { formatCents } from "../../shared/values/money.ts";
import { allocateCredit } from "./allocate-credit.ts";
import { asRows, type Booking, book } from "./book.ts";
import { type Match, waysOn } from "./find-accounts.ts";
import { inParts, inPartsBy } from "./in-parts.ts";
import type { KeptPayment } from "./keep-statements.ts";
import { holdAccounts } from "./open-accounts.ts";
import { reviveWrittenOff } from "./recovery/book-write-offs.ts";
import { type NewFact, type QuarterOf, tellInOrder } from "./tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** What came of matching: which payments found their account, and whose quarters were paid by them. */
export interface Matched {
  readonly paymentIds: ReadonlySet<string>;
  readonly quarters: readonly QuarterOf[];
}

/**
 * Brings payments to accounts, one way after the other, the surest first; what no way finds stays in suspense.
 *
 * Each way sees what the ways before it have paid, so that a due which is no longer open attracts no payment. The
 * payments are read from the books by parts, and of those that found their account little is held.
 */
export async function matchPayments(scope: Scope, ids: readonly string[]): Promise<Matched> {
  const paymentIds = new Set<string>();
  const quarters: QuarterOf[] = [];
  for (const way of waysOn(scope.viewer.day)) {
    const matches: Match[] = [];
    for (const some of inParts(ids.filter((id) => !paymentIds.has(id)))) {
      const received = await receivedAmong(scope.db, some);
      if (received.length > 0) matches.push(...(await way(scope.db, received)));
    }
    for (const quarter of await bringToAccounts(scope, matches)) quarters.push(quarter);
    for (const { payment } of matches) paymentIds.add(payment.id);
  }
  return { paymentIds, quarters };
}

/** Those of the payments that brought something in, in the order asked for. */
async function receivedAmong(db: Scope["db"], ids: readonly string[]): Promise<KeptPayment[]> {
  const { rows } = await sql<KeptPayment>`
    select p.id, p.statement_id as "statementId", p.position, p.fund, p.amount, p.booked_on as "bookedOn", p.structured,
      p.creditor_reference as "creditorReference", p.free_text as "freeText", p.counterparty_iban as "counterpartyIban",
      p.end_to_end_id as "endToEndId", p.mandate_id as "mandateId", p.returned_type as "returnedType",
      p.returned_reason as "returnedReason"
    from unnest(${ids}::text[]) with ordinality as w (id, place) join payment p on p.id = w.id
    where p.amount > 0 order by w.place`.execute(db);
  return rows;
}

/**
 * Books payments out of suspense onto accounts, and puts them to what is claimed there. Goes by parts, each account in
 * one of them, so that a part pays what all at once would have paid.
 */
export async function bringToAccounts(scope: Scope, matches: readonly Match[]): Promise<QuarterOf[]> {
  if (matches.length === 0) return [];
  const quarters: QuarterOf[] = [];
  await holdAccounts(
    scope,
    matches.map(({ accountNumber }) => accountNumber),
  );
  for (const part of inPartsBy(matches, ({ accountNumber }) => accountNumber)) {
    for (const quarter of await bringPart(scope, part)) quarters.push(quarter);
  }
  return quarters;
}

async function bringPart(scope: Scope, matches: readonly Match[]): Promise<QuarterOf[]> {
  const booked = matches.map((match) => ({ ...match, transactionId: newId("ltx") }));
  await book(scope, booked.map(transfer));
  await keep(scope, booked);
  await reviveWrittenOff(scope, matches.flatMap(named));
  const paid = await allocateCredit(
    scope,
    matches.map(({ accountNumber }) => accountNumber),
  );
  await tellInOrder(scope, matches.map(asFact));
  return paid;
}

/** What a payment brings to the due that the payer, or a clerk for him, named. */
const named = ({ payment, designatedDueId }: Match) =>
  designatedDueId ? [{ dueId: designatedDueId, amount: payment.amount }] : [];

type BookedMatch = Match & { readonly transactionId: string };

function transfer({ transactionId, payment, accountNumber, contributorId }: BookedMatch): Booking {
  const { id, fund, amount, bookedOn } = payment;
  const entries = [
    { code: "SUSPENSE", amount, paymentId: id },
    { code: "RECEIVABLE", amount: -amount, accountNumber },
  ] as const;
  return { id: transactionId, fund, kind: "MATCH", effectiveOn: bookedOn, contributorId, paymentId: id, entries };
}

async function keep({ db, viewer }: Scope, matches: readonly BookedMatch[]): Promise<void> {
  const rows = matches.map(({ payment, ...match }) => ({ ...match, paymentId: payment.id, fund: payment.fund }));
  await sql`
    insert into payment_match (payment_id, round, fund, account_number, contributor_id, way, designated_due_id,
      transaction_id, matched_by, matched_on)
    select "paymentId", (select count(*) from payment_match e where e.payment_id = "paymentId"), fund, "accountNumber",
      "contributorId", way, "designatedDueId", "transactionId", ${viewer.actor}, ${viewer.day}
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as m ("paymentId" text, fund text, "accountNumber" bigint,
      "contributorId" text, way text, "designatedDueId" text, "transactionId" text)`.execute(db);
}

const asFact = ({ payment, contributorId, way }: Match): NewFact => ({
  type: "PaymentReceived",
  subject: payment.id,
  day: payment.bookedOn,
  content: { contributorId, fund: payment.fund, amount: formatCents(payment.amount), way },
});
