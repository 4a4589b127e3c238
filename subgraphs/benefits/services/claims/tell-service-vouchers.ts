import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";
import type { FigureCode } from "../../rules/outcome-codes.ts";
import { type Scope, tellNext } from "./keep-claim.ts";
import { wholeAnswers } from "./what-is-missing.ts";

/**
 * Tells how many service vouchers a decision grants, for whoever orders them of the issuer of the region: none where
 * it refuses what was granted before.
 */
export async function tellServiceVouchers(
  scope: Scope,
  claim: ClaimRow,
  person: StandingRow,
  outcome: BenefitOutcome,
): Promise<void> {
  if (claim.code !== "SERVICE_VOUCHERS") return;
  const { id, affiliateId, fund, factOn } = claim;
  const figure = (code: FigureCode) => outcome.figures.find((one) => one.code === code)?.value ?? 0;
  const content = {
    ...{ affiliateId, fund, birthOn: factOn, region: wholeAnswers(claim, person).region?.[0] ?? null },
    ...{ vouchers: figure("VOUCHERS"), monthsValid: figure("MONTHS_VALID") },
  };
  await tellNext(scope, { type: "ServiceVouchersGranted", subject: id, content });
}
