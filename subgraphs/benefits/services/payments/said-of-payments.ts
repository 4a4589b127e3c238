import { sql } from "kysely";
import { sum } from "../../../shared/values/money.ts";
import { bankReference, idOfReference } from "../../../shared/values/pain.ts";
import type { Booking, Bookings, NamedPayment, StatusReport } from "../../formats/bank-answer/bank-answer.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { linesWhere, type PaymentLineRow } from "../../loaders/payments/lines.ts";
import type { BankFileFault, SaidOfPayment } from "../../rules/payments/bank-answer.ts";

/** What the bank says of one payment of ours, and where in its file. */
export interface SaidOf extends SaidOfPayment {
  readonly place: string;
  readonly paymentId: string;
  readonly reason: string | null;
  /** Whether it refused the whole file. */
  readonly whole: boolean;
}

type Said =
  | { readonly said: readonly SaidOf[]; readonly others: number }
  | { readonly why: BankFileFault; readonly places: readonly string[] };

const OURS = /^bpl-/;
const OUR_RUN = /^bpr-/;

/** What a report says of the file that it answers: it must be one of ours, and hold every payment that is named. */
export async function saidInReport({ db, viewer }: BenefitsContext, report: StatusReport): Promise<Said> {
  const runId = idOfReference(report.messageId);
  const sent = await linesWhere(
    db,
    sql`l.run_id = ${runId} and l.fund = ${viewer.fund} and l.sent_on is not null and l.amount > 0`,
  );
  if (sent.length === 0 || bankReference(runId) !== report.messageId)
    return { why: "UNKNOWN_RUN", places: ["OrgnlMsgId"] };
  const byReference = new Map(sent.map((line) => [bankReference(line.id), line]));
  const unknown = report.named.filter(({ endToEndId }) => !byReference.has(endToEndId));
  if (unknown.length > 0) return { why: "UNKNOWN_PAYMENT", places: unknown.map(({ place }) => place) };
  if (report.payments !== null && report.payments !== sent.length)
    return { why: "DOES_NOT_ADD_UP", places: ["OrgnlNbOfTxs"] };
  if (report.total !== null && report.total !== sum(sent.map(({ amount }) => amount)))
    return { why: "DOES_NOT_ADD_UP", places: ["OrgnlCtrlSum"] };
  return { said: refusedIn(report, byReference, viewer.day), others: 0 };
}

function refusedIn(
  { whole, named }: StatusReport,
  byReference: ReadonlyMap<string, PaymentLineRow>,
  on: string,
): SaidOf[] {
  const refused = (line: PaymentLineRow, { place, reason }: Pick<NamedPayment, "place" | "reason">): SaidOf => ({
    ...{ way: "REJECTED", amount: line.amount, on, place, paymentId: line.id, reason, whole: whole !== null },
  });
  if (whole)
    return [...byReference.values()].map((line) => refused(line, { place: "OrgnlGrpInfAndSts", reason: whole.reason }));
  return named.flatMap((one) => {
    const line = byReference.get(one.endToEndId);
    return one.rejected && line ? [refused(line, one)] : [];
  });
}

/**
 * What a statement says of payments of ours: whatever bears no name of ours is left to others. A file that was booked
 * in one sum under its name was booked payment by payment, if it is the sum of them.
 */
export async function saidInBookings(
  context: BenefitsContext,
  { accounts, bookings: entries }: Bookings,
): Promise<Said> {
  const { db, viewer } = context;
  const { rows } = await sql<{ iban: string }>`
    select iban from paying_account where fund = ${viewer.fund} and iban = any (${accounts})`.execute(db);
  if (rows.length < accounts.length) return { why: "OTHER_ACCOUNT", places: ["Acct"] };
  const whole = entries.filter(({ batchId }) => OUR_RUN.test(batchId ?? ""));
  const batches = await Promise.all(whole.map((entry) => paymentsOf(context, entry)));
  const wrong = whole.filter((_, i) => batches[i] === null);
  if (wrong.length > 0) return { why: "DOES_NOT_ADD_UP", places: wrong.map(({ place }) => place) };
  const bookings = [...entries.filter((entry) => !whole.includes(entry)), ...batches.flatMap((one) => one ?? [])];
  const named = bookings.filter(({ endToEndId }) => OURS.test(endToEndId ?? ""));
  const ids = named.map(({ endToEndId }) => idOfReference(endToEndId ?? ""));
  const sent = await linesWhere(
    db,
    sql`l.id = any (${ids}) and l.fund = ${viewer.fund} and l.sent_on is not null and l.amount > 0`,
  );
  const known = new Set(sent.map(({ id }) => bankReference(id)));
  const unknown = named.filter(({ endToEndId }) => !known.has(endToEndId ?? ""));
  if (unknown.length > 0) return { why: "UNKNOWN_PAYMENT", places: unknown.map(({ place }) => place) };
  return { said: named.map(bookedOf).toSorted(inOrder), others: bookings.length - named.length };
}

/** The payments of a file that the bank booked in one sum; `null` where that is not theirs. */
async function paymentsOf({ db, viewer }: BenefitsContext, entry: Booking): Promise<Booking[] | null> {
  const runId = idOfReference(entry.batchId ?? "");
  const lines = await linesWhere(
    db,
    sql`l.run_id = ${runId} and l.fund = ${viewer.fund} and l.sent_on is not null and l.amount > 0
      and l.failed_on is null`,
  );
  if (lines.length === 0 || sum(lines.map(({ amount }) => amount)) !== -entry.amount) return null;
  return lines.map(({ id, amount }) => ({ ...entry, batchId: null, endToEndId: bankReference(id), amount: -amount }));
}

const bookedOf = ({ place, endToEndId, amount, bookedOn, reason }: Booking): SaidOf => ({
  ...{ place, reason, on: bookedOn, whole: false, paymentId: idOfReference(endToEndId ?? "") },
  ...(amount < 0n ? { way: "BOOKED", amount: -amount } : { way: "CAME_BACK", amount }),
});

/** What leaves comes before what comes back on the same day. */
const inOrder = (a: SaidOf, b: SaidOf): number => a.on.localeCompare(b.on) || a.way.localeCompare(b.way);
