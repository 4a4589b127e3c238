import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type OverpaymentRow, overpaymentsWhere } from "../../loaders/overpayments/overpayments.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import { prescriptionClock, withheldOf } from "../../rules/overpayments/overpayment.ts";
import { isPlanKept } from "../../rules/overpayments/repayment-plan.ts";
import { postTo } from "../overpayments/post.ts";

/** What is kept back of a line, and for which overpayment. */
export interface KeptBack {
  readonly withheld: Cents;
  readonly withheldFor: string | null;
}

type Payable = Pick<PaymentLineRow, "affiliateId" | "amount" | "repeats" | "interestOf">;

/**
 * Keeps back of each payment what the law lets, for the oldest overpayment of the person that is to be recovered:
 * notified, not prescribed, under no plan that is kept, and of which no waiver is asked. From what failed at the bank
 * and is paid again, its part was kept back the first time; of interest nothing is.
 */
export async function withhold<Line extends Payable>(
  context: BenefitsContext,
  lines: readonly Line[],
): Promise<(Line & KeptBack)[]> {
  const owed = await toRecover(context, [...new Set(lines.map(({ affiliateId }) => affiliateId))]);
  return lines.map((line) => {
    if (line.repeats || line.interestOf) return { ...line, withheld: 0n, withheldFor: null };
    const mine = owed.find(({ affiliateId, rest }) => affiliateId === line.affiliateId && rest > 0n);
    const withheld = mine ? withheldOf(line.amount, { share: BigInt(mine.share ?? 0), left: mine.rest }) : 0n;
    if (!mine || withheld === 0n) return { ...line, withheld: 0n, withheldFor: null };
    mine.rest -= withheld;
    return { ...line, withheld, withheldFor: mine.id };
  });
}

/** What of an overpayment no run keeps back yet; it goes down as lines are drawn up. */
type Owed = OverpaymentRow & { rest: Cents };

async function toRecover(context: BenefitsContext, affiliateIds: readonly string[]): Promise<Owed[]> {
  const { db, viewer, loaders } = context;
  const theirs = sql`o.affiliate_id = any (${affiliateIds}) and o.fund = ${viewer.fund} and o.state = 'NOTIFIED'`;
  await sql`select from overpayment o where ${theirs} order by o.id for update`.execute(db);
  const found = await overpaymentsWhere(db, theirs);
  const running = await withheldInRuns(context, found);
  const plans = await loaders.plansOfOverpayment.loadMany(found.map(({ id }) => id));
  const waivers = await loaders.waiversOfOverpayment.loadMany(found.map(({ id }) => id));
  return found.flatMap((one, i) => {
    const [plan, asked] = [listOf(plans[i]), listOf(waivers[i])];
    const kept = plan.some(
      (terms) => terms.state === "ACCEPTED" && isPlanKept(terms.owed, terms, { ...terms, day: viewer.day }),
    );
    const waits = asked.some(({ state }) => state === "ASKED" || state === "NOTED");
    if (kept || waits || isLost(one, viewer.day)) return [];
    return [{ ...one, rest: one.left - (running.get(one.id) ?? 0n) }];
  });
}

const listOf = <Row>(found: readonly Row[] | Error | undefined): readonly Row[] =>
  found === undefined || found instanceof Error ? [] : found;

function isLost({ notifiedOn, postedOn, cause }: OverpaymentRow, day: Day): boolean {
  if (!notifiedOn || !cause) return true;
  const lastActOn = postedOn && postedOn > notifiedOn ? postedOn : notifiedOn;
  return prescriptionClock(lastActOn, cause, null).dueOn < day;
}

/** What runs that were not released yet keep back. */
async function withheldInRuns({ db }: BenefitsContext, found: readonly OverpaymentRow[]): Promise<Map<string, Cents>> {
  const { rows } = await sql<{ id: string; amount: Cents }>`
    select l.withheld_for as id, sum(l.withheld)::bigint as amount
    from payment_line l join payment_run r on r.id = l.run_id
    where l.withheld_for = any (${found.map(({ id }) => id)}) and r.state = 'PROPOSED'
    group by l.withheld_for`.execute(db);
  return new Map(rows.map(({ id, amount }) => [id, amount]));
}

/** Whether a run keeps back what is no longer to be: a plan or a waiver came between, or somebody repaid. */
export async function isWithheldTooMuch(context: BenefitsContext, lines: readonly PaymentLineRow[]): Promise<boolean> {
  const keeping = lines.filter(({ withheldFor }) => withheldFor !== null);
  const owed = await toRecover(context, [...new Set(keeping.map(({ affiliateId }) => affiliateId))]);
  return [...new Set(keeping.map(({ withheldFor }) => withheldFor))].some((id) => {
    const kept = keeping.filter(({ withheldFor }) => withheldFor === id).map(({ withheld }) => withheld);
    return sum(kept) > (owed.find((one) => one.id === id)?.left ?? 0n);
  });
}

/** Posts what a run that is released keeps back: each payment once. */
export async function postWithheld(context: BenefitsContext, lines: readonly PaymentLineRow[]): Promise<void> {
  for (const { id, withheld, withheldFor } of lines)
    if (withheldFor) await postTo(context, withheldFor, { kind: "WITHHELD", amount: withheld, source: id });
}
