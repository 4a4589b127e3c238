import { type Cents, formatCents, parseCents, sum } from "../../../shared/values/money.ts";

/** What was paid of one benefit in a year, as the benefits tell it: sums in euros. */
export interface PaidBenefit {
  readonly benefit: string;
  readonly paid: string;
  readonly repaid: string;
  readonly amount: string;
  readonly interest: string;
}

const total = (sums: readonly string[]): Cents => sum(sums.map(parseCents));

/** A slip of benefits as the tax service gets it, in our own form; `null` where nothing of the year is left. */
export function slipPayload(year: number, benefits: readonly PaidBenefit[]): object | null {
  const amount = total(benefits.map((one) => one.amount));
  const interest = total(benefits.map((one) => one.interest));
  if (amount === 0n && interest === 0n) return null;
  const lines = benefits.map(({ benefit, paid, repaid, amount, interest }) => {
    return { benefit, paid, repaid, amount, interest };
  });
  return { year, benefits: lines, amount: formatCents(amount), interest: formatCents(interest), withheldTax: "0.00" };
}
