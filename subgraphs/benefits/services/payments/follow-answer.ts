import { sql } from "kysely";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { overpaymentsWhere } from "../../loaders/overpayments/overpayments.ts";
import { isLate } from "../../loaders/payments/late.ts";
import { linesWhere, type PaymentLineRow } from "../../loaders/payments/lines.ts";
import {
  type BankFileFault,
  type BankOutcome,
  followBank,
  type PaymentStanding,
  refusesAccount,
} from "../../rules/payments/bank-answer.ts";
import { moveDecided } from "../claims/keep-claim.ts";
import { tellPaymentClocks } from "../claims/tell-payment-clock.ts";
import { lowerByFailed } from "../overpayments/find-overpayment.ts";
import type { SaidOf } from "./said-of-payments.ts";
import { type FailedLine, tellFailedPayments } from "./tell-failed.ts";

/** A payment that stands otherwise after the bank’s word. */
interface Change {
  readonly id: string;
  readonly outcome: BankOutcome;
  readonly bookedOn: string | null;
  readonly failedOn: string | null;
  readonly reason: string | null;
  readonly accountRefused: boolean;
}

interface Followed {
  readonly paid: number;
  readonly rejected: number;
  readonly returned: number;
  readonly paidTotal: Cents;
  readonly failedTotal: Cents;
  readonly known: number;
  readonly paymentIds: readonly string[];
}

type Faults = { readonly faults: readonly { readonly why: BankFileFault; readonly place: string }[] };

/**
 * Follows what the bank says, payment by payment: all of it, or nothing where one word cannot be. The claims are held
 * meanwhile, so that nothing is paid again in between.
 */
export async function followAnswer(context: BenefitsContext, said: readonly SaidOf[]): Promise<Followed | Faults> {
  const { db } = context;
  const ids = said.map(({ paymentId }) => paymentId);
  await sql`
    select from claim where id in (select claim_id from payment_line where id = any (${ids})) order by id for update
  `.execute(db);
  const lines = new Map((await linesWhere(db, sql`l.id = any (${ids})`)).map((line) => [line.id, line]));
  const { changes, faults, known } = changesOf(said, await standingsOf(context, ids), context.viewer.day);
  if (faults.length > 0) return { faults };
  await keepChanges(context, changes);
  const failed = changes.filter(({ outcome }) => outcome !== "PAID").flatMap(({ id }) => lines.get(id) ?? []);
  await tellFailedPayments(
    context,
    changes.flatMap((one) => failedLine(one, lines)),
  );
  await reopenClaims(
    context,
    failed.filter(({ interestOf }) => interestOf === null),
  );
  const touched = [...new Set(changes.map(({ id }) => id))];
  await tellPaymentClocks(context, [...new Set(touched.flatMap((id) => lines.get(id)?.decisionId ?? []))]);
  const of = (outcome: BankOutcome) => changes.filter((one) => one.outcome === outcome);
  const total = (some: readonly Change[]) => sum(some.map(({ id }) => lines.get(id)?.amount ?? 0n));
  return {
    ...{ paid: of("PAID").length, rejected: of("REJECTED").length, returned: of("RETURNED").length, known },
    ...{ paidTotal: total(of("PAID")), failedTotal: total([...of("REJECTED"), ...of("RETURNED")]) },
    paymentIds: touched,
  };
}

async function standingsOf({ db }: BenefitsContext, ids: readonly string[]): Promise<Map<string, PaymentStanding>> {
  const { rows } = await sql<PaymentStanding & { id: string }>`
    select l.id, l.amount, r.ended_on as "releasedOn", l.outcome, l.booked_on as "bookedOn", l.failed_on as "failedOn"
    from payment_line l join payment_run r on r.id = l.run_id where l.id = any (${ids})`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

function changesOf(said: readonly SaidOf[], standings: Map<string, PaymentStanding>, day: string) {
  const changes: Change[] = [];
  const faults: { why: BankFileFault; place: string }[] = [];
  const seen = new Set<string>();
  for (const one of said) {
    const { paymentId: id, way, on, place, reason, whole } = one;
    const standing = standings.get(id);
    if (!standing) continue;
    // No bank books the same payment twice in one file: it would have left, or come back, twice.
    const followed = seen.has(`${id} ${way}`) ? { why: "CONTRADICTED" as const } : followBank(standing, one, day);
    seen.add(`${id} ${way}`);
    if ("why" in followed) faults.push({ why: followed.why, place });
    if (!("outcome" in followed)) continue;
    const { outcome } = followed;
    const failed = outcome !== "PAID";
    const bookedOn = outcome === "PAID" ? on : standing.bookedOn;
    const failedOn = failed ? on : null;
    standings.set(id, { ...standing, outcome, bookedOn, failedOn });
    const ends = { reason: failed ? reason : null, accountRefused: failed && refusesAccount(reason, whole) };
    changes.push({ id, outcome, bookedOn, failedOn, ...ends });
  }
  return { changes, faults, known: said.length - changes.length - faults.length };
}

/** Writes down how payments stand: a payment may be booked and come back in one file, one after the other. */
async function keepChanges({ db }: BenefitsContext, changes: readonly Change[]): Promise<void> {
  for (const back of [false, true]) {
    const some = changes.filter(({ outcome }) => (outcome === "RETURNED") === back);
    if (some.length === 0) continue;
    await sql`
      update payment_line l set outcome = c.outcome, booked_on = c."bookedOn", failed_on = c."failedOn",
        reason = c.reason, account_refused = c."accountRefused",
        late = l.late or (c.outcome = 'PAID' and ${isLate(sql`c."bookedOn"`)})
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as c (id text, outcome text, "bookedOn" date,
        "failedOn" date, reason text, "accountRefused" boolean) where l.id = c.id`.execute(db);
  }
}

function failedLine(
  { id, outcome, failedOn, reason }: Change,
  lines: ReadonlyMap<string, PaymentLineRow>,
): FailedLine[] {
  const line = lines.get(id);
  return line && failedOn && outcome !== "PAID" ? [{ line, failedOn, reason }] : [];
}

/** What failed is payable again, and lowers what was found to be paid without right for it. */
async function reopenClaims(context: BenefitsContext, failed: readonly PaymentLineRow[]): Promise<void> {
  const firstOf = new Map(failed.toReversed().map(({ id, claimId }) => [claimId, id]));
  const ids = [...firstOf.keys()];
  const found = await overpaymentsWhere(context.db, sql`o.claim_id = any (${ids})`);
  for (const claimId of new Set(found.map((one) => one.claimId)))
    await lowerByFailed(context, claimId, firstOf.get(claimId) ?? "");
  await moveDecided(
    context,
    await claimsWhere(context.db, sql`c.id = any (${ids}) and c.state = 'PAID'`, sql`c.id`),
    "PAYABLE",
  );
}
