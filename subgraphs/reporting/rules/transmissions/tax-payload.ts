import { type Cents, formatCents } from "../../../shared/values/money.ts";

/** What a fund received of somebody in a calendar year, by the day on which the bank booked it; in cents. */
export interface YearReceipts {
  readonly year: number;
  readonly received: Cents;
  /** What of it paid surcharges and costs. */
  readonly excluded: Cents;
  readonly refunded: Cents;
}

/**
 * What may be deducted as contributions of a year: what was received in it, without surcharges for late payment and
 * costs of recovery, and less what was given back in it. Below zero where more was given back.
 */
export const deductibleOf = ({ received, excluded, refunded }: YearReceipts): Cents => received - excluded - refunded;

/** A tax certificate of contributions as the tax service gets it, in our own form. */
export const taxPayload = (receipts: YearReceipts): object => ({
  year: receipts.year,
  received: formatCents(receipts.received),
  excluded: formatCents(receipts.excluded),
  refunded: formatCents(receipts.refunded),
  deductible: formatCents(deductibleOf(receipts)),
});
