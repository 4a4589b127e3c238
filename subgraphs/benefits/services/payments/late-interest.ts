import { type RawBuilder, sql } from "kysely";
import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import { type Cents, formatCents, parseCents } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { accountOn } from "../../loaders/payments/accounts.ts";
import { type LatePaymentRow, latePaymentsWhere } from "../../loaders/payments/late.ts";
import { type LateInterest, lateInterest } from "../../rules/payments/late-interest.ts";
import { unpackOutcome } from "../claims/pack-outcome.ts";

/** Interest that is to be paid, to the account that is known. */
export interface InterestToPay {
  readonly interestOf: string;
  readonly claimId: string;
  readonly decisionId: string;
  readonly affiliateId: string;
  readonly part: number;
  readonly from: Day;
  readonly until: Day;
  readonly amount: Cents;
  readonly name: string | null;
  readonly iban: string;
  readonly accountId: string;
}

function interestOn(late: LatePaymentRow): LateInterest | null {
  const payBy = unpackOutcome(late.outcome).parts[late.part]?.payBy ?? null;
  return lateInterest({ ...late, dueOn: payBy ?? late.until });
}

/** Notes the interest on every payment of the fund that came late, once. What no table knows waits until one does. */
export async function noteLateInterest({ db, viewer }: BenefitsContext): Promise<void> {
  const none = sql`not exists (select from late_interest i where i.payment_id = l.id)`;
  const late = await latePaymentsWhere(db, sql`l.fund = ${viewer.fund} and ${none}`);
  const rows = late.flatMap((one) => {
    const found = tried(() => interestOn(one));
    if (!found || found instanceof LawUnknown) return [];
    const { result, ...calculation } = found.calculation;
    const { id, claimId, affiliateId } = one;
    const kept = { ...calculation, result: formatCents(result) };
    return [{ id, claimId, affiliateId, ...found, amount: result.toString(), calculation: kept }];
  });
  if (rows.length === 0) return;
  await sql`
    insert into late_interest (payment_id, claim_id, affiliate_id, fund, due_on, paid_on, amount, calculation, noted_on,
      noted_by)
    select id, "claimId", "affiliateId", ${viewer.fund}, "dueOn", "paidOn", amount, calculation, ${viewer.day},
      ${viewer.actor}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i (id text, "claimId" text, "affiliateId" text,
      "dueOn" date, "paidOn" date, amount bigint, calculation jsonb)
    on conflict do nothing`.execute(db);
}

function tried<Found>(work: () => Found): Found | LawUnknown {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof LawUnknown) return cause;
    throw cause;
  }
}

/** That a payment, or one that repeats it, arrived. */
const arrived = (paymentId: RawBuilder<unknown>) => sql`exists (
  with recursive on_ as (
    select p.id, p.outcome from payment_line p where p.id = ${paymentId}
    union all
    select p.id, p.outcome from payment_line p join on_ o on p.repeats = o.id where not p.cancelled)
  select from on_ where outcome = 'PAID')`;

/** What interest of the fund is noted, and neither paid nor in a run. */
export async function interestToPay({ db, viewer }: BenefitsContext, day: Day, most: number): Promise<InterestToPay[]> {
  const { rows } = await sql<InterestToPay>`
    select i.payment_id as "interestOf", i.claim_id as "claimId", l.decision_id as "decisionId",
      i.affiliate_id as "affiliateId", l.part, i.due_on as "from", i.paid_on as "until", i.amount,
      (select n.lines[1] from addressee n where n.contributor_id = i.affiliate_id) as name,
      a.iban, a.account_id as "accountId"
    from late_interest i join payment_line l on l.id = i.payment_id
    join lateral ${accountOn(sql`i.affiliate_id`, day)} a on true
    where i.fund = ${viewer.fund} and i.amount > 0 and ${arrived(sql`i.payment_id`)}
      and not exists (select from known_death d where d.affiliate_id = i.affiliate_id)
      and not exists (select from payment_line p where p.interest_of = i.payment_id and not p.cancelled
        and coalesce(p.outcome, 'PAID') = 'PAID')
    order by i.payment_id limit ${most}`.execute(db);
  return rows;
}

/** The interest on a payment, as it was noted or as it is reckoned now; `null` where it came in time. */
export async function shownInterest({ loaders, texts, viewer }: BenefitsContext, paymentId: string) {
  const late = await loaders.latePaymentById.load(paymentId);
  if (!late) return null;
  if (late.noted) {
    const { calculation, ...days } = late.noted;
    const result = parseCents(calculation.result);
    return { ...days, missingFigure: null, calculation: { ...calculation, result }, amount: result };
  }
  const found = tried(() => interestOn(late));
  if (!(found instanceof LawUnknown))
    return found && { ...found, missingFigure: null, amount: found.calculation.result };
  const text = say(texts, viewer.language, "missingFigure", { lawTable: found.table, lawDay: found.day });
  return { dueOn: null, paidOn: late.paidOn, amount: null, calculation: null, missingFigure: text };
}
