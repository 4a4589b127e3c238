import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { articles } from "../parameters/articles.ts";
import { exemptionTerms } from "./exemption-terms.ts";
import { planFault } from "./payment-plan.ts";
import { planSource } from "./payment-plan-policy.ts";

/** What somebody may do who cannot pay, or paid too much. Their words stand in the texts. */
export const paymentOptionCodes = {
  REFUND: "To have a credit paid back.",
  PAY_NOW: "To pay what is open.",
  REDUCTION: "To contribute provisionally on a lower income.",
  PAYMENT_PLAN: "To pay in parts.",
  SICKNESS: "To have quarters of incapacity assimilated.",
  BRIDGING_RIGHT: "To ask for the bridging right after a forced interruption.",
  SURCHARGE_WAIVER: "To ask INASTI to waive surcharges.",
  EXEMPTION: "To ask for exemption: a person of INASTI, a company as a starter of the fund.",
  DEFERRAL: "To pay later by a measure of the minister.",
} as const;

/** The code of such a way. */
export type PaymentOptionCode = keyof typeof paymentOptionCodes;

/** Why a way is not open. */
export const optionClosings = {
  NOTHING_OPEN: "Nothing is open.",
  NO_CREDIT: "There is no credit.",
  ALREADY_UNDER_WAY: "It is under way.",
  NOT_FOR_THIS_CATEGORY: "The category has none.",
  TOO_LATE: "Its term has passed.",
  TOO_EARLY: "Too few quarters are complete.",
  ONLY_PERSONS: "It is for persons.",
  PRINCIPAL_FIRST: "The contribution of the quarter must be paid first.",
  NONE_IN_FORCE: "No such measure is in force.",
  NOTHING_TO_GAIN: "The contribution is the lowest already, or was paid.",
  TOO_LITTLE: "Too little is open to be spread.",
  NO_STARTER_YEAR: "Nothing is open of a year for which the company may be exempt as a starter.",
} as const;

/** The code of such a reason. */
export type OptionClosing = keyof typeof optionClosings;

/** How somebody stands on a day, as far as it decides what is open to him. */
export interface DebtorStanding {
  readonly isPerson: boolean;
  readonly credit: Cents;
  readonly open: Cents;
  /** What is open of quarters, surcharges included, of whatever quarter; and of those that can still be asked for. */
  readonly assimilable: Cents;
  readonly bridgeable: Cents;
  /** The last day to ask for the bridging right, for what happened in the first of these quarters. */
  readonly bridgeableUntil: Day;
  /** What is past its day with the fund, surcharges that were charged included: what a plan spreads. */
  readonly overdue: Cents;
  /** What the lowest provisional amount would take off this year, and what that may cost at worst (art. 11bis). */
  readonly relief: Cents;
  readonly sanction: Cents;
  readonly changeUnderWay: boolean;
  readonly lastDayOfYear: Day;
  /** Surcharges of quarters whose contributions are paid, that are not let off and not asked for yet; and why none. */
  readonly waivable: Cents;
  readonly waiverClosed: OptionClosing | null;
  readonly planUnderWay: boolean;
  readonly planBroken: boolean;
  /** What exemption may be asked for, each with its last day and what it would let off; and why not for the others. */
  readonly exemptible: readonly { readonly until: Day | null; readonly amount: Cents }[];
  readonly exemptionClosed: OptionClosing | null;
  readonly deferralInForce: boolean;
}

/** A way, whether it is open, how much it is about, and by when. */
export interface PaymentOption {
  readonly code: PaymentOptionCode;
  readonly closed: OptionClosing | null;
  readonly amount: Cents | null;
  /** What it may cost at worst, where that can be reckoned. */
  readonly atWorst: Cents | null;
  readonly until: Day | null;
  readonly basis: Source;
  /** Whose way it is: its words differ. */
  readonly of: "PERSON" | "COMPANY";
}

/** Of a company as a starter, which names no last day to ask for it. */
const ofCompanies: Source = { article: "RD of 15-03-1993, exemption of starters", confidence: "SEEN" };
const regulation = (article: string): Source => ({ article: `RD of 19-12-1967, art. ${article}`, confidence: "SEEN" });

type Way = Pick<PaymentOption, "closed" | "amount" | "until">;

function exemption({ exemptible, exemptionClosed }: DebtorStanding): Way {
  if (exemptible.length === 0) return { closed: exemptionClosed ?? "NOTHING_OPEN", until: null, amount: null };
  const [until = null] = exemptible.flatMap((one) => one.until ?? []).toSorted();
  return { closed: null, until, amount: sum(exemptible.map(({ amount }) => amount)) };
}

function planClosed({ planUnderWay, overdue }: DebtorStanding, today: Day): OptionClosing | null {
  if (planUnderWay) return "ALREADY_UNDER_WAY";
  const why = planFault(overdue, 2, today, today);
  return why && (why === "NOTHING_TO_SPREAD" ? "NOTHING_OPEN" : "TOO_LITTLE");
}

function reductionClosed({ isPerson, changeUnderWay, open, relief }: DebtorStanding): OptionClosing | null {
  if (!isPerson) return "ONLY_PERSONS";
  if (changeUnderWay) return "ALREADY_UNDER_WAY";
  return relief > 0n ? null : open > 0n ? "NOTHING_TO_GAIN" : "NOTHING_OPEN";
}

/**
 * Every way, those that are open first; among these, what costs no right before what does: an exemption, which takes
 * quarters from the pension, comes before a plan only where one was broken before.
 */
export function paymentOptions(standing: DebtorStanding, today: Day): PaymentOption[] {
  const { isPerson, credit, open, overdue, relief, sanction, lastDayOfYear, planBroken, waivable } = standing;
  const { assimilable, bridgeable } = standing;
  const of = isPerson ? "PERSON" : "COMPANY";
  const unless = (closed: OptionClosing, holds: boolean): OptionClosing | null => (holds ? null : closed);
  const personal = (closed: OptionClosing | null): OptionClosing | null => (isPerson ? closed : "ONLY_PERSONS");
  const way = (
    code: PaymentOptionCode,
    basis: Source,
    closed: OptionClosing | null,
    more: Partial<Pick<PaymentOption, "amount" | "until" | "atWorst">> = {},
  ): PaymentOption => ({ code, basis, of, closed, amount: null, until: null, atWorst: null, ...more });
  const { closed, ...freed } = exemption(standing);
  const basis = isPerson ? exemptionTerms.on(today).source : ofCompanies;
  const exempted = way("EXEMPTION", basis, closed, freed);
  const plan = way("PAYMENT_PLAN", planSource, planClosed(standing, today), { amount: overdue });
  const refundBasis: Source = { article: "RD no. 38 of 27-07-1967, art. 16", confidence: "SEEN" };
  const all = [
    way("REFUND", refundBasis, unless("NO_CREDIT", credit > 0n), { amount: credit }),
    way("PAY_NOW", regulation("42"), unless("NOTHING_OPEN", open > 0n), { amount: open }),
    way("REDUCTION", articles.reduction, reductionClosed(standing), {
      amount: relief,
      atWorst: sanction,
      until: lastDayOfYear,
    }),
    ...(planBroken ? [exempted, plan] : [plan]),
    way("SICKNESS", regulation("50"), personal(unless("NOTHING_OPEN", assimilable > 0n)), { amount: assimilable }),
    way("BRIDGING_RIGHT", regulation("50 § 4"), personal(unless("NOTHING_OPEN", bridgeable > 0n)), {
      amount: bridgeable,
      until: bridgeable > 0n ? standing.bridgeableUntil : null,
    }),
    way("SURCHARGE_WAIVER", regulation("48"), standing.waiverClosed, { amount: waivable }),
    ...(planBroken ? [] : [exempted]),
    way("DEFERRAL", regulation("42"), unless("NONE_IN_FORCE", standing.deferralInForce)),
  ];
  return [...all.filter((one) => one.closed === null), ...all.filter((one) => one.closed !== null)];
}
