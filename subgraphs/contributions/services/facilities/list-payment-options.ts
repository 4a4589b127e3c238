import { quarterOf, yearOf } from "../../../shared/values/calendar.ts";
import { sum } from "../../../shared/values/money.ts";
import { balanceKey } from "../../loaders/contributors.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import type { ExemptionFault } from "../../rules/facilities/exemption.ts";
import { type DebtorStanding, type OptionClosing, paymentOptions } from "../../rules/facilities/payment-options.ts";
import { dueDayDeferrals } from "../../rules/parameters/due-day-deferrals.ts";
import { lastDayOf, whyNot } from "./ask-exemption.ts";

const closings: Readonly<Record<ExemptionFault, OptionClosing>> = {
  NOT_A_PERSON: "ONLY_PERSONS",
  CATEGORY_EXCLUDED: "NOT_FOR_THIS_CATEGORY",
  FOLLOWS_THE_HELPED: "NOT_FOR_THIS_CATEGORY",
  TOO_FEW_QUARTERS: "TOO_EARLY",
  TOO_LATE: "TOO_LATE",
  ALREADY_ASKED: "ALREADY_UNDER_WAY",
  NOTHING_OPEN: "NOTHING_OPEN",
};

const outstanding = (dues: readonly DueRow[]) => sum(dues.map((due) => due.outstanding));

/** What is open to somebody who cannot pay, ranked, as the account stands on the day of the question. */
export async function listPaymentOptions(context: ContributionsContext, contributorId: string) {
  const { loaders, viewer } = context;
  const [contributor, account, plans] = await Promise.all([
    loaders.contributorById.load(contributorId),
    loaders.accountOfContributor.load(contributorId),
    loaders.plansOfContributor.load(contributorId),
  ]);
  if (!contributor) return null;
  const dues = (await loaders.duesOfContributor.load(contributorId)).filter((due) => due.outstanding > 0n);
  const balance = account && (await loaders.balanceOn.load(balanceKey(account.number, viewer.day)))?.balance;
  const surcharges = dues.filter(({ nature }) => nature === "SURCHARGE");
  const principal = dues.filter(({ nature }) => nature !== "SURCHARGE");
  const isPerson = contributor.kind === "PERSON";
  const exemption = isPerson ? await exemptionOf(context, principal) : { exemptible: [], exemptionClosed: null };
  const year = yearOf(viewer.day);
  const standing: DebtorStanding = {
    isPerson,
    credit: balance && balance < 0n ? -balance : 0n,
    open: outstanding(dues),
    overdue: outstanding(dues.filter(({ status }) => status === "OVERDUE")),
    openThisYear: outstanding(dues.filter((due) => due.nature === "PROVISIONAL" && yearOf(due.quarter) === year)),
    lastDayOfYear: `${year}-12-31`,
    openSurcharges: outstanding(surcharges),
    principalPaid: surcharges.some(({ quarter }) => !principal.some((due) => due.quarter === quarter)),
    planUnderWay: plans.some(({ state }) => state === "ASKED" || state === "RUNNING"),
    planBroken: plans.some(({ state }) => state === "BROKEN"),
    ...exemption,
    deferralInForce: dueDayDeferrals.some(({ quarter }) => quarter === quarterOf(viewer.day)),
  };
  return paymentOptions(standing, viewer.day);
}

/** Until when exemption may be asked, of the dues for which it may; and why not, where it may for none. */
async function exemptionOf(
  context: ContributionsContext,
  dues: readonly DueRow[],
): Promise<Pick<DebtorStanding, "exemptible" | "exemptionClosed">> {
  const asked = await Promise.all(dues.map(async (due) => ({ due, fault: await whyNot(context, due) })));
  const free = asked.filter(({ fault }) => fault === null);
  const exemptible = await Promise.all(free.map(({ due }) => lastDayOf(context, due)));
  const [first] = asked.flatMap(({ fault }) => fault ?? []);
  return { exemptible, exemptionClosed: first ? closings[first] : null };
}
