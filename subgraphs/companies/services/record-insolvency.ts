import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { InsolvencyKind } from "../rules/insolvency.ts";
import { openCompany } from "./open-company.ts";
import { refused, tooLong } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly companyId: string;
  readonly kind: InsolvencyKind;
  readonly startsOn: string;
  readonly endsOn?: string | null;
  readonly publishedOn?: string | null;
  readonly curator?: string | null;
  readonly reference: string;
}

/** Records a judgment or decision by which a company is insolvent or winds up; said again, it is corrected. */
export const recordInsolvency = (context: CompaniesContext, asked: Asked) =>
  write(context, "recordInsolvency", asked, async () => {
    const { meta, companyId, kind, startsOn } = asked;
    const version = await openCompany(context, companyId);
    if (version === null) return { errors: [refused("NotFoundError", "companyId", { missingId: companyId })] };
    const curator = asked.curator ?? "-";
    const errors = [
      ...versionConflict(meta, version),
      ...tooLong({ reference: asked.reference, curator }, { reference: 200, curator: 160 }),
      ...faultsOfDays(asked, context.viewer.day),
    ];
    if (errors.length > 0) return { errors };
    await sql`
      insert into insolvency (company_id, kind, starts_on, ends_on, published_on, curator, reference)
      values (${companyId}, ${kind}, ${startsOn}, ${asked.endsOn ?? null}, ${asked.publishedOn ?? null},
        ${asked.curator ?? null}, ${asked.reference.trim()})
      on conflict (company_id, kind, starts_on) do update set ends_on = excluded.ends_on, curator = excluded.curator,
        published_on = excluded.published_on, reference = excluded.reference`.execute(context.db);
    await tellCompanies(context, [companyId]);
    return { companyId, errors: [] };
  });

function faultsOfDays({ startsOn, endsOn, publishedOn }: Asked, today: string): Refused[] {
  const fault = (field: string, reason: string) => refused("ValidationError", field, { reason });
  return [
    ...(startsOn > today ? [fault("startsOn", "IN_FUTURE")] : []),
    ...(endsOn && endsOn < startsOn ? [fault("endsOn", "OUT_OF_ORDER")] : []),
    ...(publishedOn && publishedOn < startsOn ? [fault("publishedOn", "OUT_OF_ORDER")] : []),
  ];
}
