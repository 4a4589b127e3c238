import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { parseCents } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { countOverpayments, type OverpaymentRow, overpaymentsWhere } from "../../loaders/overpayments/overpayments.ts";
import type { RepaymentPlanRow } from "../../loaders/overpayments/requests.ts";
import { type OverpaymentState, prescriptionClock } from "../../rules/overpayments/overpayment.ts";
import { instalmentsOf, isPlanKept } from "../../rules/overpayments/repayment-plan.ts";
import { shownDecision } from "../claims/show-claim.ts";

/** Lists the overpayments of the viewer's fund, the oldest first. */
export function listOverpayments(
  { db, viewer }: BenefitsContext,
  page: PageArgs,
  state: OverpaymentState | null,
): Promise<Page<OverpaymentRow>> {
  const condition = sql`o.fund = ${viewer.fund} and ${state ? sql`o.state = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`o.found_on`, sql`o.id`],
      holds: ["DAY", "TEXT"],
      values: ({ foundOn, id }) => [foundOn, id],
    },
    fetch: (after, order, limit) => overpaymentsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countOverpayments(db, condition),
  });
}

/** Everything of an overpayment that is shown and not kept. */
export const shownOverpayment = {
  affiliate: ({ affiliateId: id }: OverpaymentRow) => ({ id }),
  fund: ({ fund: code }: OverpaymentRow) => ({ code }),
  months: ({ months }: OverpaymentRow) =>
    months.map(({ month, paid, due }) => ({ month, paid: parseCents(paid), due: parseCents(due) })),
  prescription: ({ notifiedOn, postedOn, cause, state }: OverpaymentRow) =>
    notifiedOn && cause
      ? prescriptionClock(later(notifiedOn, postedOn), cause, state === "SETTLED" ? postedOn : null)
      : null,
  async decision(context: BenefitsContext, { decisionId }: OverpaymentRow) {
    const decision = decisionId && (await context.loaders.decisionById.load(decisionId));
    return decision ? shownDecision(context, decision) : null;
  },
  async loweredBy(context: BenefitsContext, { loweredBy }: OverpaymentRow) {
    const decision = await context.loaders.decisionById.load(loweredBy);
    return decision && shownDecision(context, decision);
  },
};

const later = (one: string, other: string | null): string => (other !== null && other > one ? other : one);

/** A plan with its instalments, for what was left when it was proposed; and whether it is kept. */
export const shownPlan = ({ owed, repaid, ...plan }: RepaymentPlanRow, day: Day) => ({
  ...plan,
  instalments: instalmentsOf(owed, plan),
  kept: isPlanKept(owed, plan, { repaid, day }),
});
