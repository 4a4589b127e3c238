import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { notFound, refused } from "../refused.ts";
import type { SurchargesCharged } from "../surcharges/charge-dues.ts";
import { chargeCompanies } from "./charge-companies.ts";

/** Which companies' late payment is charged, and of how many dues at once. */
export interface ChargeCompaniesAsked {
  readonly meta: WriteMetaInput;
  readonly companyId?: string | null;
  readonly most: number;
  readonly after?: string | null;
}

/** What came of it. */
export type CompaniesCharged = Partial<SurchargesCharged> & { readonly errors: readonly Refused[] };

const MOST = 1_000;

/** Charges the late payment of the companies of a clerk's fund, of all or of one; the next call goes on. */
export const chargeCompaniesAsked = (context: ContributionsContext, asked: ChargeCompaniesAsked) =>
  write(context, "chargeCompanySurcharges", asked, async (): Promise<CompaniesCharged> => {
    const { loaders, viewer } = context;
    const { companyId = null, most, after = null } = asked;
    if (most < 1) return { errors: [refused("ValidationError", "most", { reason: "TOO_SHORT" })] };
    if (most > MOST) return { errors: [refused("ValidationError", "most", { reason: "TOO_LONG" })] };
    if (companyId && !(await loaders.contributorById.load(companyId)))
      return { errors: [notFound("companyId", companyId)] };
    const wanted = { fund: viewer.fund, contributorId: companyId, after };
    return { ...(await chargeCompanies(context, wanted, most)), errors: [] };
  });
