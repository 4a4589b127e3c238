import { Fault } from "../../../shared/plumbing/faults.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { benefitById } from "../../rules/catalogue/index.ts";

const FIRST_YEAR = 1997;

/** What a person was paid in a calendar year, benefit by benefit and fund by fund. */
export async function showPaidYear({ loaders, viewer }: BenefitsContext, affiliateId: string, year: number) {
  if (year < FIRST_YEAR || year > Number(viewer.day.slice(0, 4)))
    throw new Fault("BAD_INPUT", { field: "year", reason: "OUT_OF_RANGE" });
  const rows = await loaders.paidYears.load({ affiliateId, year });
  return rows.flatMap(({ benefitId, fund, ...sums }) => {
    const benefit = benefitById(benefitId);
    const total = sums.paid + sums.keptBack - sums.cameBack;
    return benefit ? [{ ...sums, benefit, total, fund: { code: fund } }] : [];
  });
}
