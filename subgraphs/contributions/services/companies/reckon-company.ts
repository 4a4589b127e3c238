import { LawUnknown } from "../../../shared/values/law.ts";
import { sum } from "../../../shared/values/money.ts";
import type { CompanyDueRow } from "../../loaders/companies/company-dues.ts";
import type { CompanyStandingRow } from "../../loaders/companies/standings.ts";
import { companyBalance } from "../../rules/companies/company-balance.ts";
import {
  type CompanyContribution,
  type CompanyFacts,
  companyContribution,
  type NotLiable,
} from "../../rules/companies/company-contribution.ts";
import { companyExemption } from "../../rules/companies/company-exemption.ts";
import { stillGranted } from "../../rules/companies/starter-grant.ts";

/** Why no amount can be named for a company's year. */
export type CompanyNotReckoned =
  | { readonly kind: NotLiable }
  | { readonly kind: "LAW_UNKNOWN"; readonly lawTable: string; readonly lawDay: string };

/** A company's year that was reckoned, and from what. */
export type CompanyReckoned = Extract<CompanyContribution, { kind: "RECKONED" }> & { readonly facts: CompanyFacts };

/** What a year's contribution is reckoned from, by what is known of the company, and of what it paid for the year. */
export function companyFacts(standing: CompanyStandingRow, year: number, due: CompanyDueRow | null): CompanyFacts {
  const { legalPersonalityOn, dissolvedOn, liable, dormantYears, insolvencies, starter, grantedYears } = standing;
  const filed = standing.balanceSheets.map((sheet) => ({ ...sheet, balanceTotal: BigInt(sheet.balanceTotal) }));
  const starterYears = grantedYears.filter((granted) =>
    stillGranted(starter.find((one) => one.year === granted)?.outcome ?? "EVIDENCE_MISSING"),
  );
  const exemption = companyExemption(year, { starterYears, dormantYears, insolvencies });
  const early = (due?.payments ?? []).filter(({ on }) => exemption !== null && on <= exemption.since);
  return {
    year,
    legalPersonalityOn,
    dissolvedOn,
    liable,
    balance: companyBalance(year, legalPersonalityOn, filed),
    exemption,
    paidBefore: sum(early.map(({ amount }) => BigInt(amount))),
  };
}

/** Reckons from facts; what the law's tables do not know is answered, not guessed. */
export function reckonFacts(facts: CompanyFacts): CompanyReckoned | CompanyNotReckoned {
  try {
    const found = companyContribution(facts);
    return found.kind === "RECKONED" ? { ...found, facts } : found;
  } catch (error) {
    if (error instanceof LawUnknown) return { kind: "LAW_UNKNOWN", lawTable: error.table, lawDay: error.day };
    throw error;
  }
}
