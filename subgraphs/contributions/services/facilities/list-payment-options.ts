import { addQuarters, type Day, lastDay, quarterOf, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { balanceKey } from "../../loaders/contributors.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { stillGranted } from "../../rules/companies/starter-grant.ts";
import type { ExemptionFault } from "../../rules/facilities/exemption.ts";
import { type DebtorStanding, type OptionClosing, paymentOptions } from "../../rules/facilities/payment-options.ts";
import { dueDayDeferrals } from "../../rules/parameters/due-day-deferrals.ts";
import { lastDayOf, whyNot } from "./ask-exemption.ts";
import { previewChange } from "./preview-change.ts";

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
  const isPerson = contributor.kind === "PERSON";
  const year = yearOf(viewer.day);
  const standing: DebtorStanding = {
    isPerson,
    credit: balance && balance < 0n ? -balance : 0n,
    open: outstanding(dues),
    overdue: outstanding(dues.filter(({ status, fund }) => status === "OVERDUE" && fund === contributor.fund)),
    ...freeableOf(dues, viewer.day),
    ...(await reductionOf(context, contributorId, year)),
    lastDayOfYear: `${year}-12-31`,
    ...(await waiverOf(context, contributor, dues)),
    planUnderWay: plans.some(({ state }) => state === "ASKED" || state === "RUNNING"),
    planBroken: plans.some(({ state }) => state === "BROKEN"),
    ...(await (isPerson ? exemptionOf(context, dues) : starterYearsOf(context, contributorId, dues))),
    deferralInForce: dueDayDeferrals.some(({ quarter }) => quarter === quarterOf(viewer.day)),
  };
  return paymentOptions(standing, viewer.day);
}

/** For how many quarters after that of an interruption the bridging right may be asked: programme law of 26-12-2022. */
const BRIDGING_QUARTERS = 2;

/** What is open of quarters that sickness, or an interruption that can still be told, may free. */
function freeableOf(
  dues: readonly DueRow[],
  day: Day,
): Pick<DebtorStanding, "assimilable" | "bridgeable" | "bridgeableUntil"> {
  const recent = dues.filter(({ quarter }) => quarter >= addQuarters(quarterOf(day), -BRIDGING_QUARTERS));
  const first = recent.map(({ quarter }) => quarter).sort()[0] ?? quarterOf(day);
  return {
    assimilable: outstanding(dues),
    bridgeable: outstanding(recent),
    bridgeableUntil: lastDay(addQuarters(first, BRIDGING_QUARTERS)),
  };
}

const isPrincipal = ({ nature }: DueRow): boolean => nature === "PROVISIONAL" || nature === "REGULARISATION";

/** What the lowest provisional amount would take off the year, and what it may cost; nothing while one is asked for. */
async function reductionOf(
  context: ContributionsContext,
  contributorId: string,
  year: number,
): Promise<Pick<DebtorStanding, "relief" | "sanction" | "changeUnderWay">> {
  const changes = await context.loaders.changesOfContributor.load(contributorId);
  const changeUnderWay = changes.some((change) => change.year === year && change.state === "ASKED");
  const lowest = { contributorId, year, kind: "REDUCED", income: 0n } as const;
  const { before, after, sanction } = await previewChange(context, lowest);
  return { relief: before - after, sanction: sanction?.total ?? 0n, changeUnderWay };
}

/** The surcharges that INASTI may be asked to let off today, and why there are none. */
async function waiverOf(
  { loaders }: ContributionsContext,
  { id, fund }: { readonly id: string; readonly fund: string | null },
  dues: readonly DueRow[],
): Promise<Pick<DebtorStanding, "waivable" | "waiverClosed">> {
  const [surcharges, waivers] = await Promise.all([
    loaders.surchargesOfContributor.load(id),
    loaders.waiversOfContributor.load(id),
  ]);
  const running = waivers.filter(({ state }) => UNDER_WAY.includes(state));
  const lines = (await Promise.all(running.map((waiver) => loaders.linesOfWaiver.load(waiver.id)))).flat();
  const left = surcharges.filter((one) => one.fund === fund && one.amount > one.waived);
  const open = new Set(dues.filter(isPrincipal).map(({ quarter }) => quarter));
  const fresh = left.filter(({ dueId }) => !lines.some((line) => line.dueId === dueId));
  const free = fresh.filter(({ quarter }) => !open.has(quarter));
  const closed = left.length === 0 ? "NOTHING_OPEN" : fresh.length === 0 ? "ALREADY_UNDER_WAY" : "PRINCIPAL_FIRST";
  const waivable = sum(free.map(({ amount, waived }) => amount - waived));
  return { waivable, waiverClosed: free.length > 0 ? null : closed };
}

const UNDER_WAY: readonly string[] = ["ASKED", "SENT", "NOTED"];

/** Until when exemption may be asked, and how much it would let off; and why not, where it may for nothing. */
async function exemptionOf(
  context: ContributionsContext,
  dues: readonly DueRow[],
): Promise<Pick<DebtorStanding, "exemptible" | "exemptionClosed">> {
  const principal = dues.filter(isPrincipal);
  const asked = await Promise.all(principal.map(async (due) => ({ due, fault: await whyNot(context, due) })));
  const free = asked.flatMap(({ due, fault }) => (fault === null ? [due] : []));
  const exemptible = await Promise.all(
    free.map(async (due) => ({ until: await lastDayOf(context, due), amount: letOff(due, dues) })),
  );
  const [first] = asked.flatMap(({ fault }) => fault ?? []);
  return { exemptible, exemptionClosed: first ? closings[first] : null };
}

/** The years of a company of which something is open, and for which it may ask to be exempt as a starter. */
async function starterYearsOf(
  { loaders }: ContributionsContext,
  companyId: string,
  dues: readonly DueRow[],
): Promise<Pick<DebtorStanding, "exemptible" | "exemptionClosed">> {
  const standing = await loaders.standingOfCompany.load(companyId);
  const years = (standing?.starter ?? []).filter(({ outcome }) => stillGranted(outcome)).map(({ year }) => year);
  const ofYears = dues.filter(({ nature, quarter }) => nature === "COMPANY_ANNUAL" && years.includes(yearOf(quarter)));
  const exemptible = ofYears.map((due) => ({ until: null, amount: due.outstanding + surchargesBeside(due, dues) }));
  return { exemptible, exemptionClosed: dues.length > 0 ? "NO_STARTER_YEAR" : null };
}

/** What is open of the surcharges of a due's quarter. */
const surchargesBeside = ({ quarter }: DueRow, dues: readonly DueRow[]): Cents =>
  outstanding(dues.filter((due) => due.quarter === quarter && due.nature === "SURCHARGE"));

/** What is open of a due that exemption lets off; with the provisional one go the surcharges of its quarter. */
const letOff = (due: DueRow, dues: readonly DueRow[]): Cents =>
  due.outstanding + (due.nature === "PROVISIONAL" ? surchargesBeside(due, dues) : 0n);
