import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CompanyFacts } from "../../rules/companies/company-contribution.ts";
import { surchargeOfMonth } from "../../rules/companies/company-surcharge.ts";

/** The facts of a company's due as they are kept in it: amounts as whole cents in text, for JSON has no such number. */
export type KeptCompany = Omit<CompanyFacts, "balance" | "paidBefore"> & {
  readonly balance: Omit<CompanyFacts["balance"], "total"> & { readonly total: string | null };
  readonly paidBefore: string;
};

/** The facts to keep in a due, so that it can be reckoned again. */
export const keptCompany = ({ balance, paidBefore, ...facts }: CompanyFacts): KeptCompany => ({
  ...facts,
  balance: { ...balance, total: balance.total === null ? null : String(balance.total) },
  paidBefore: String(paidBefore),
});

/** The facts that a due was reckoned from. */
export const companyFromKept = ({ balance, paidBefore, ...facts }: KeptCompany): CompanyFacts => ({
  ...facts,
  balance: { ...balance, total: balance.total === null ? null : BigInt(balance.total) },
  paidBefore: BigInt(paidBefore),
});

/** What the surcharge of a month was reckoned from: what each month of delay so far found unpaid. */
export interface KeptMonth {
  readonly kind: "MONTHLY";
  readonly on: Day;
  readonly months: readonly string[];
  readonly baseDueId: string;
}

/** Reckons the surcharge of a month again. */
export const monthFromKept = ({ on, months }: KeptMonth): Calculation => surchargeOfMonth(on, months.map(BigInt));
