import { sql } from "kysely";
import type { WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { companiesWhere } from "../loaders/companies.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { DissolutionGround } from "../rules/dissolution.ts";
import { openCompany } from "./open-company.ts";
import { refused } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly companyId: string;
  readonly dissolvedOn: string;
  readonly ground: DissolutionGround;
}

/** Records that a company ceased to exist: its affiliation and its mandates end on that day. */
export const dissolveCompany = (context: CompaniesContext, asked: Asked) =>
  write(context, "dissolveCompany", asked, async () => {
    const { db, viewer } = context;
    const { meta, companyId, dissolvedOn, ground } = asked;
    const version = await openCompany(context, companyId);
    const [company] = version === null ? [] : await companiesWhere(db, sql`c.id = ${companyId}`);
    if (version === null || !company)
      return { errors: [refused("NotFoundError", "companyId", { missingId: companyId })] };
    const errors = versionConflict(meta, version);
    if (errors.length > 0) return { errors };
    if (company.dissolvedOn)
      return { errors: [refused("CompanyDissolvedError", "companyId", { dissolvedOn: company.dissolvedOn })] };
    const reason =
      dissolvedOn > viewer.day ? "IN_FUTURE" : dissolvedOn < company.legalPersonalityOn ? "OUT_OF_ORDER" : null;
    if (reason) errors.push(refused("ValidationError", "dissolvedOn", { reason }));
    if (errors.length > 0) return { errors };
    await sql`
      update company set dissolved_on = ${dissolvedOn}, dissolution_ground = ${ground}
      where id = ${companyId}`.execute(db);
    for (const table of ["company_affiliation", "mandate"])
      await sql`update ${sql.table(table)} set ends_on = ${dissolvedOn}
        ${table === "mandate" ? sql`, version = version + 1` : sql``}
        where company_id = ${companyId} and starts_on <= ${dissolvedOn}
          and coalesce(ends_on, 'infinity') > ${dissolvedOn}`.execute(db);
    await tellCompanies(context, [companyId]);
    return { companyId, errors: [] };
  });
