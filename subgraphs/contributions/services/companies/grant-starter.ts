import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { fundOfYear } from "../../rules/companies/company-fund.ts";
import { starterFault } from "../../rules/companies/starter-grant.ts";
import { notFound, refused } from "../refused.ts";
import { tellInOrder } from "../tell-settlements.ts";
import { reckonAnew } from "./reckon-anew.ts";

/** Which company applied, for which year, and on what the grant rests. */
export interface StarterAsked {
  readonly meta: WriteMetaInput;
  readonly companyId: string;
  readonly year: number;
  readonly evidence: string;
}

const LONGEST = 300;

/**
 * Grants a starter its exemption for one year, on its application, and carries it out: what stands for the year is
 * cancelled, and what had been paid is free to be given back. A condition that is not met refuses it; one that is not
 * known must be shown.
 */
export const grantStarter = (context: ContributionsContext, asked: StarterAsked) =>
  write(context, "grantStarterExemption", asked, async () => {
    const { db, loaders, viewer } = context;
    const { companyId, year, evidence } = asked;
    const faults = faultsOf(evidence);
    if (faults.length > 0) return { errors: faults };
    const standing = await loaders.standingOfCompany.load(companyId);
    const fund = standing && fundOfYear(standing.affiliations, year);
    if (!standing || (fund && fund !== viewer.fund)) return { errors: [notFound("companyId", companyId)] };
    const outcome = standing.starter.find((one) => one.year === year)?.outcome ?? "NOT_A_STARTER";
    const why = starterFault(outcome, evidence);
    if (why || !fund) return { errors: [refused("StarterRefusedError", "year", { outcome: why ?? "NOT_A_STARTER" })] };
    const { rows } = await sql<{ year: number }>`
      insert into company_exemption (contributor_id, year, fund, evidence, granted_on, granted_by)
      values (${companyId}, ${year}, ${fund}, ${evidence.trim()}, ${viewer.day}, ${viewer.actor})
      on conflict do nothing returning year`.execute(db);
    if (rows.length > 0) {
      const content = { fund, year, exemption: "STARTER" };
      await tellInOrder(context, [{ type: "CompanyExempted", subject: companyId, day: viewer.day, content }]);
      await reckonAnew(context, [companyId]);
      loaders.standingOfCompany.clear(companyId);
    }
    return { companyId, year, errors: [] };
  });

function faultsOf(evidence: string): Refused[] {
  return evidence.length > LONGEST ? [refused("ValidationError", "evidence", { reason: "TOO_LONG" })] : [];
}
