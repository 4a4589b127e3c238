import type { Calculation } from "../../../shared/values/calculation.ts";
import { addDays, addMonths, type Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { companyBasis, companySurchargeRate } from "../parameters/company-contribution.ts";
import type { PrincipalPayment } from "../surcharge.ts";
import {
  amountOf,
  calculationOf,
  differenceOf,
  figure,
  givenAmount,
  productOf,
  roundOf,
  sumOf,
} from "../working/working.ts";

/** A company's due that may be paid late. */
export interface LateCompanyDue {
  readonly principal: Cents;
  readonly dueOn: Day;
  readonly payments: readonly PrincipalPayment[];
  /** The day on which judicial recovery began: its month is the last that counts. */
  readonly proceedingsOn: Day | null;
}

/** The surcharge of one calendar month of delay. */
export interface MonthlySurcharge {
  readonly kind: "MONTHLY";
  /** The first day of the month: it counts in full as soon as it has begun. */
  readonly on: Day;
  /** What was unpaid when the month began. */
  readonly unpaid: Cents;
  /** What was unpaid when each month of delay began, up to this one. */
  readonly months: readonly Cents[];
  readonly calculation: Calculation;
}

/** The first days of the months after that of the last day to pay, up to a day. */
function monthsOfDelay(dueOn: Day, until: Day): Day[] {
  const months: Day[] = [];
  for (let on = addMonths(`${dueOn.slice(0, 7)}-01`, 1); on <= until; on = addMonths(on, 1)) months.push(on);
  return months;
}

/**
 * The surcharge of a month: 1 % of what each month so far found unpaid, rounded together, less what the months before
 * came to. So all months add up to the rounded whole (art. 53), however many there are.
 */
export function surchargeOfMonth(on: Day, months: readonly Cents[]): Calculation {
  const row = companySurchargeRate.on(on);
  const rate = figure("rate.surcharge", "RATE", {
    table: companySurchargeRate,
    row,
    value: { units: row.value, scale: 4 },
  });
  const upTo = (unpaid: readonly Cents[]) => {
    const each = unpaid.map((amount) => givenAmount("surcharge.month", amount));
    const product = productOf("surcharge.months-unrounded", [sumOf("surcharge.months-unpaid", each), rate]);
    return roundOf("surcharge.months-total", [product], companyBasis);
  };
  const before = months.length > 1 ? amountOf(upTo(months.slice(0, -1))) : 0n;
  const parts = [upTo(months), givenAmount("surcharge.months-before", before)];
  return calculationOf(differenceOf("surcharge.amount", parts), on);
}

/**
 * The surcharges of a company's late payment, a calendar month each: from the month after that of the last day to pay,
 * up to and including that of the payment, or that in which judicial recovery began. A payment counts on the day of its
 * credit. No notice is needed.
 */
export function companySurcharges({ principal, dueOn, payments, proceedingsOn }: LateCompanyDue, until: Day) {
  const last = proceedingsOn && proceedingsOn < until ? proceedingsOn : until;
  const found: MonthlySurcharge[] = [];
  const months: Cents[] = [];
  for (const on of monthsOfDelay(dueOn, last)) {
    const eve = addDays(on, -1);
    const unpaid = principal - sum(payments.filter((paid) => paid.on <= eve).map(({ amount }) => amount));
    if (unpaid <= 0n) break;
    months.push(unpaid);
    found.push({ kind: "MONTHLY", on, unpaid, months: [...months], calculation: surchargeOfMonth(on, months) });
  }
  return found.filter(({ calculation }) => calculation.result > 0n);
}
