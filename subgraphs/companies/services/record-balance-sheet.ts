import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import type { Cents } from "../../shared/values/money.ts";
import { balanceSheetsWhere } from "../loaders/evidence.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { openCompany } from "./open-company.ts";
import { refused, tooLong } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly companyId: string;
  readonly yearStartsOn: string;
  readonly yearEndsOn: string;
  readonly balanceTotal: Cents;
  readonly filedOn: string;
  readonly source: "NATIONAL_BANK" | "COMPANY";
  readonly reference: string;
}

/** Records the accounts that a company filed for one accounting year; those of the same year are corrected by them. */
export const recordBalanceSheet = (context: CompaniesContext, asked: Asked) =>
  write(context, "recordBalanceSheet", asked, async () => {
    const { db, viewer } = context;
    const { meta, companyId } = asked;
    const version = await openCompany(context, companyId);
    if (version === null) return { errors: [refused("NotFoundError", "companyId", { missingId: companyId })] };
    const known = await balanceSheetsWhere(db, sql`b.company_id = ${companyId} and n.id is null`);
    const errors = [
      ...versionConflict(meta, version),
      ...tooLong({ reference: asked.reference }, { reference: 200 }),
      ...faultsIn(asked, viewer.day),
    ];
    const other = known.find(
      ({ yearStartsOn, yearEndsOn }) =>
        yearEndsOn !== asked.yearEndsOn && yearStartsOn <= asked.yearEndsOn && asked.yearStartsOn <= yearEndsOn,
    );
    if (other) errors.push(refused("AccountingYearOverlapsError", "yearStartsOn", { otherEndsOn: other.yearEndsOn }));
    if (errors.length > 0) return { errors };
    const corrects = known.find(({ yearEndsOn }) => yearEndsOn === asked.yearEndsOn)?.id ?? null;
    const id = newId("bsh");
    await sql`
      insert into balance_sheet (id, company_id, year_starts_on, year_ends_on, balance_total, filed_on, source,
        reference, received_on, corrects)
      values (${id}, ${companyId}, ${asked.yearStartsOn}, ${asked.yearEndsOn}, ${asked.balanceTotal}, ${asked.filedOn},
        ${asked.source}, ${asked.reference.trim()}, ${viewer.day}, ${corrects})`.execute(db);
    await tellCompanies(context, [companyId]);
    return { balanceSheetId: id, errors: [] };
  });

function faultsIn({ yearStartsOn, yearEndsOn, filedOn, balanceTotal }: Asked, today: string): Refused[] {
  const fault = (field: string, reason: string) => refused("ValidationError", field, { reason });
  return [
    ...(yearEndsOn <= yearStartsOn ? [fault("yearEndsOn", "OUT_OF_ORDER")] : []),
    ...(filedOn <= yearEndsOn ? [fault("filedOn", "OUT_OF_ORDER")] : []),
    ...(filedOn > today ? [fault("filedOn", "IN_FUTURE")] : []),
    ...(balanceTotal < 0n ? [fault("balanceTotal", "NOT_POSITIVE")] : []),
  ];
}
