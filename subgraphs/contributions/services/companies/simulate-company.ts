import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { type CompanyExemptionCode, companyExemption } from "../../rules/companies/company-exemption.ts";
import { companySurcharges } from "../../rules/companies/company-surcharge.ts";
import { companyRefusal } from "./read-company-contribution.ts";
import { reckonFacts } from "./reckon-company.ts";

/** A company, as somebody supposes it. */
export interface CompanySupposed {
  readonly year: number;
  readonly legalPersonalityOn: Day;
  readonly balanceTotal?: Cents | null;
  readonly exemption?: CompanyExemptionCode | null;
  readonly paidOn?: Day | null;
}

/** The first thing that is wrong with what somebody supposes; `null` where nothing is. */
export function faultOfCompany({ balanceTotal, year, paidOn }: CompanySupposed) {
  if (balanceTotal && balanceTotal < 0n) return { field: "balanceTotal", reason: "NOT_POSITIVE" };
  if (year < 1993 || year > 2999) return { field: "year", reason: "OUT_OF_RANGE" };
  return paidOn && paidOn > `${year + 10}-12-31` ? { field: "paidOn", reason: "TOO_FAR_AHEAD" } : null;
}

const situationOf = (code: CompanyExemptionCode, year: number) => {
  const day = `${year}-01-01`;
  const is = (...codes: CompanyExemptionCode[]) => codes.includes(code);
  const kind = code === "STARTER" || code === "DORMANT" ? null : code;
  return {
    starterYears: is("STARTER") ? [year] : [],
    dormantYears: is("DORMANT") ? [year] : [],
    insolvencies: kind ? [{ kind, startsOn: day, endsOn: null, publishedOn: day }] : [],
  };
};

/** What a company would owe for a year, by the rules that bill it. Reads nobody's file. */
export function simulateCompany({ year, legalPersonalityOn, balanceTotal, exemption, paidOn }: CompanySupposed) {
  const total = balanceTotal ?? null;
  const closed = total === null ? null : `${year - 2}-12-31`;
  const found = reckonFacts({
    year,
    legalPersonalityOn,
    dissolvedOn: null,
    liable: true,
    balance: { standing: closed ? "FILED" : "NO_SUCH_YEAR", yearEndsOn: closed, total },
    exemption: exemption ? companyExemption(year, situationOf(exemption, year)) : null,
    paidBefore: 0n,
  });
  if (found.kind !== "RECKONED") return { refusal: companyRefusal(found), monthsLate: 0, surcharge: 0n };
  const principal = found.calculation.result;
  const late = { principal, dueOn: found.dueOn, payments: [], proceedingsOn: null };
  const months = paidOn ? companySurcharges(late, paidOn) : [];
  const surcharge = sum(months.map(({ calculation }) => calculation.result));
  return { ...found, refusal: null, monthsLate: months.length, surcharge };
}
