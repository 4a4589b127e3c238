import { type Page, type PageArgs, pageOfList } from "../../shared/plumbing/connection.ts";
import { contains, type Day } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { MandateRow } from "../loaders/rows.ts";

type Of = { readonly companyId: string } | { readonly affiliateId: string };

/** Lists the mandates in a company or of a person, oldest first; those of one day where a day is given. */
export async function listMandates(
  { loaders }: CompaniesContext,
  of: Of,
  page: PageArgs,
  on?: Day | null,
): Promise<Page<MandateRow>> {
  const all =
    "companyId" in of
      ? await loaders.mandatesOfCompany.load(of.companyId)
      : await loaders.mandatesOfAffiliate.load(of.affiliateId);
  const wanted = on ? all.filter((mandate) => contains(mandate, on)) : all;
  return pageOfList(wanted, page, ({ startsOn, id }) => [startsOn, id]);
}
