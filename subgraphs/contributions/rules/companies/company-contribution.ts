import { balanceBasis } from "../../../shared/values/balance-that-counts.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";
import {
  companyBaseAmount,
  companyBasis,
  companyHighAmount,
  companyThreshold,
  unfiledAccounts,
} from "../parameters/company-contribution.ts";
import { exactCents } from "../working/exact.ts";
import { calculationOf, figure, givenAmount, minimumOf, productOf, verdict, type Working } from "../working/working.ts";
import type { CompanyBalance } from "./company-balance.ts";
import { companyDueOn } from "./company-due-day.ts";
import type { CompanyExemption } from "./company-exemption.ts";

/** Which of the two amounts a company owes. */
export const companyTiers = {
  BASE: "The lower amount: the balance total does not exceed the threshold, or none counts.",
  HIGH: "The higher amount: the balance total exceeds the threshold.",
} as const;

export type CompanyTier = keyof typeof companyTiers;

/** What the contribution of a company for a year is reckoned from. */
export interface CompanyFacts {
  readonly year: number;
  readonly legalPersonalityOn: Day;
  readonly dissolvedOn: Day | null;
  /** Whether companies of its form owe the contribution. */
  readonly liable: boolean;
  readonly balance: CompanyBalance;
  readonly exemption: CompanyExemption | null;
  /** What had been paid for the year by the day since which it is exempt; it is looked at where that is kept. */
  readonly paidBefore: Cents;
}

/** Why a company owes no contribution of a year, and is exempt of none. */
export type NotLiable = "FORM_NOT_LIABLE" | "NOT_YET" | "NO_MORE";

/** What a company owes for a year, with its working and the last day to pay; or why the question does not arise. */
export type CompanyContribution =
  | {
      readonly kind: "RECKONED";
      readonly tier: CompanyTier;
      readonly calculation: Calculation;
      readonly dueOn: Day;
    }
  | { readonly kind: NotLiable };

/** Whether a company owes a contribution for a year at all: from that of its legal personality to that of its end. */
function notLiable({ year, liable, legalPersonalityOn, dissolvedOn }: CompanyFacts): NotLiable | null {
  if (!liable) return "FORM_NOT_LIABLE";
  if (yearOf(legalPersonalityOn) > year) return "NOT_YET";
  return dissolvedOn !== null && yearOf(dissolvedOn) < year ? "NO_MORE" : null;
}

/**
 * The annual contribution of a company (jaarlijkse vennootschapsbijdrage / cotisation annuelle des sociétés).
 *
 * The lower amount, or the higher one where the balance total is above the threshold and not where it is the threshold
 * itself. Who is exempt owes nothing, or where money is not given back what had been paid before. Throws `LawUnknown`
 * for a year or an amount that nobody has entered.
 */
export function companyContribution(facts: CompanyFacts): CompanyContribution {
  const kind = notLiable(facts);
  if (kind) return { kind };
  const { year, legalPersonalityOn, exemption } = facts;
  const dueOn = companyDueOn(year, legalPersonalityOn);
  const tier = tierOf(facts);
  const root = exemption ? exempt(facts, exemption, tier) : productOf("company.contribution", amount(facts, tier));
  return { kind: "RECKONED", tier, calculation: calculationOf(root, `${year}-01-01`), dueOn };
}

function tierOf({ year, balance: { total } }: CompanyFacts): CompanyTier {
  const threshold = companyThreshold.on(`${year}-01-01`);
  return total !== null && total > threshold.value ? "HIGH" : "BASE";
}

/** The amount of the tier, and the comparison from which the tier comes. */
function amount(facts: CompanyFacts, tier: CompanyTier): Working[] {
  const day = `${facts.year}-01-01`;
  const table = tier === "HIGH" ? companyHighAmount : companyBaseAmount;
  const row = table.on(day);
  const code = tier === "HIGH" ? "company.high" : "company.base";
  return [figure(code, "EUR", { table, row, value: exactCents(row.value) }), comparison(facts, tier)];
}

function comparison({ year, balance }: CompanyFacts, tier: CompanyTier): Working {
  const { standing, yearEndsOn, total } = balance;
  const threshold = companyThreshold.on(`${year}-01-01`);
  const policy = standing === "NOT_FILED" ? [unfiledAccounts.on(`${year}-01-01`).source] : [];
  if (total === null || yearEndsOn === null) return verdict("company.no-balance", true, [], balanceBasis, ...policy);
  const parameters = [
    { name: "balance total", value: formatCents(total), validFrom: yearEndsOn, basis: balanceBasis },
    {
      name: companyThreshold.name,
      value: formatCents(threshold.value),
      validFrom: threshold.from,
      basis: threshold.source,
    },
  ];
  const code = tier === "HIGH" ? "company.above-threshold" : "company.up-to-threshold";
  return verdict(code, true, parameters, companyBasis, ...policy);
}

/** Nothing; or, where money is not given back, what had been paid before, and never more than the amount. */
function exempt(facts: CompanyFacts, { code, since, refunded, basis }: CompanyExemption, tier: CompanyTier): Working {
  const test = verdict("company.exempt", false, [{ name: code, value: since, validFrom: since, basis }], basis);
  if (refunded || facts.paidBefore <= 0n) return productOf("company.contribution", [test]);
  const paid = givenAmount("company.paid-before", facts.paidBefore, basis);
  return minimumOf("company.contribution", [productOf("company.tier", amount(facts, tier)), paid]);
}
