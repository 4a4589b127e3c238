import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { articles } from "../parameters/articles.ts";
import { exemptionTerms } from "./exemption-terms.ts";
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
  EXEMPTION: "To ask INASTI for exemption.",
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
} as const;

/** The code of such a reason. */
export type OptionClosing = keyof typeof optionClosings;

/** How somebody stands on a day, as far as it decides what is open to him. */
export interface DebtorStanding {
  readonly isPerson: boolean;
  readonly credit: Cents;
  readonly open: Cents;
  readonly overdue: Cents;
  /** What is open of the year’s provisional dues. */
  readonly openThisYear: Cents;
  readonly lastDayOfYear: Day;
  readonly openSurcharges: Cents;
  /** Whether the principal of a quarter with open surcharges is paid. */
  readonly principalPaid: boolean;
  readonly planUnderWay: boolean;
  readonly planBroken: boolean;
  /** The last days on which exemption may be asked, of the dues for which it may; and why not for the others. */
  readonly exemptible: readonly Day[];
  readonly exemptionClosed: OptionClosing | null;
  readonly deferralInForce: boolean;
}

/** A way, whether it is open, how much it is about, and by when. */
export interface PaymentOption {
  readonly code: PaymentOptionCode;
  readonly closed: OptionClosing | null;
  readonly amount: Cents | null;
  readonly until: Day | null;
  readonly basis: Source;
}

const regulation = (article: string): Source => ({ article: `RD of 19-12-1967, art. ${article}`, confidence: "SEEN" });

function exemption({ isPerson, exemptible, exemptionClosed }: DebtorStanding): Pick<PaymentOption, "closed" | "until"> {
  const [first] = [...exemptible].sort();
  if (first) return { closed: null, until: first };
  return { closed: isPerson ? (exemptionClosed ?? "NOTHING_OPEN") : "ONLY_PERSONS", until: null };
}

/** Why surcharges cannot be waived now: there are none, or the quarter itself is not paid. */
const waiverClosed = ({ openSurcharges, principalPaid }: DebtorStanding): OptionClosing | null =>
  openSurcharges === 0n ? "NOTHING_OPEN" : principalPaid ? null : "PRINCIPAL_FIRST";

/**
 * Every way, those that are open first; among these, what costs no right before what does: an exemption, which takes
 * quarters from the pension, comes before a plan only where one was broken before.
 */
export function paymentOptions(standing: DebtorStanding, today: Day): PaymentOption[] {
  const { isPerson, credit, open, overdue, openThisYear, lastDayOfYear, planUnderWay, planBroken } = standing;
  const unless = (closed: OptionClosing, holds: boolean): OptionClosing | null => (holds ? null : closed);
  const personal = (closed: OptionClosing | null): OptionClosing | null => (isPerson ? closed : "ONLY_PERSONS");
  const way = (
    code: PaymentOptionCode,
    basis: Source,
    closed: OptionClosing | null,
    more: Partial<Pick<PaymentOption, "amount" | "until">> = {},
  ): PaymentOption => ({ code, basis, closed, amount: null, until: null, ...more });
  const { closed, until } = exemption(standing);
  const exempted = way("EXEMPTION", exemptionTerms.on(today).source, closed, { until });
  const planClosed = planUnderWay ? "ALREADY_UNDER_WAY" : unless("NOTHING_OPEN", overdue > 0n);
  const plan = way("PAYMENT_PLAN", planSource, planClosed, { amount: overdue });
  const refundBasis: Source = { article: "RD no. 38 of 27-07-1967, art. 16", confidence: "SEEN" };
  const surcharges = { amount: standing.openSurcharges };
  const all = [
    way("REFUND", refundBasis, unless("NO_CREDIT", credit > 0n), { amount: credit }),
    way("PAY_NOW", regulation("42"), unless("NOTHING_OPEN", open > 0n), { amount: open }),
    way("REDUCTION", articles.reduction, personal(unless("NOTHING_OPEN", openThisYear > 0n)), {
      amount: openThisYear,
      until: lastDayOfYear,
    }),
    ...(planBroken ? [exempted, plan] : [plan]),
    way("SICKNESS", regulation("50"), personal(unless("NOTHING_OPEN", open > 0n))),
    way("BRIDGING_RIGHT", regulation("50 § 4"), personal(unless("NOTHING_OPEN", open > 0n))),
    way("SURCHARGE_WAIVER", regulation("48"), waiverClosed(standing), surcharges),
    ...(planBroken ? [] : [exempted]),
    way("DEFERRAL", regulation("42"), unless("NONE_IN_FORCE", standing.deferralInForce)),
  ];
  return [...all.filter((one) => one.closed === null), ...all.filter((one) => one.closed !== null)];
}
